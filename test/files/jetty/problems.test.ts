import { describe, expect, test } from "vitest";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { configOf, connector, generations, jettyFile, pool, server } from "../../support/jetty.js";

const codes = (text: string) => configOf(text).problems.map(({ code }) => code);

/** What Jetty fails on, without the words that each message ends with. */
const failures = (content: string) =>
  configOf(server(content))
    .problems.filter(({ code }) => code === "JETTY_FAILS")
    .map(({ message }) => message.replace("; Jetty does not start", ""));

const set = (name: string, value = "1") => `<Set name="${name}">${value}</Set>`;
const connectorWithout = (content: string) =>
  `<Call name="addConnector"><Arg><New class="org.eclipse.jetty.server.ServerConnector">${content}</New></Arg></Call>`;
const threadPool = '<New class="org.eclipse.jetty.util.thread.QueuedThreadPool"/>';

describe("I2P's own files have no problems but", () => {
  test.each<[JettyGeneration, string[]]>([
    ["5", ["JETTY_OLD"]],
    ["6", ["JETTY_OLD"]],
    ["7/8", ["JETTY_OLD"]],
    ["9", Array(4).fill("JETTY_REF_ID")],
    ["12", []],
  ])("jetty.xml of %s: %j", (generation, expected) => {
    expect(codes(jettyFile(generation))).toEqual(expected);
  });

  test.each<[JettyGeneration, string[]]>([
    ["7/8", ["JETTY_OLD"]],
    ["9", ["JETTY_REF_ID", "JETTY_REF_ID"]],
    ["12", []],
  ])("jetty-ssl.xml of %s: %j", (generation, expected) => {
    expect(codes(jettyFile(generation, "jetty-ssl"))).toEqual(expected);
  });

  test.each<[JettyGeneration, string[]]>([
    ["6", ["JETTY_OLD"]],
    ["9", []],
    ["12", []],
  ])("base-context.xml of %s: %j", (generation, expected) => {
    expect(codes(jettyFile(generation, "base-context"))).toEqual(expected);
  });
});

describe("JETTY_FAILS", () => {
  test.each<[string, string, string]>([
    ["a port without a value", connector('<Set name="port"/>'), "the port has no value"],
    ["a port that is none", connector(set("port", "80a")), 'the port is no number: "80a"'],
    [
      "a port of a property without default",
      connector(set("port", "<Property name='p'/>")),
      "the port has no value",
    ],
    ["an idle time that is none", connector(set("idleTimeout", "1s")), 'the idle timeout is no number: "1s"'],
    ["a least that is none", pool(set("minThreads", "x")), 'the minimum of threads is no number: "x"'],
    ["a most that is none", pool(set("maxThreads", "")), "the maximum of threads has no value"],
    [
      "a pool's idle time that is none",
      pool(set("idleTimeout", "1.0")),
      'the idle timeout is no number: "1.0"',
    ],
    [
      "a number that a pool is made with",
      pool('<Arg type="int">x</Arg>'),
      'the maximum of threads is no number: "x"',
    ],
    ["a setter in capitals", connector(set("PORT")), 'there is no setter "PORT", it is called port'],
    ["a setter with blanks", connector(set(" host ")), 'there is no setter " host ", it is called host'],
    [
      "a connector without its server",
      connectorWithout(""),
      "the connector is not given its server, by an Arg with a Ref to it",
    ],
    [
      "a connector's Arg too late",
      connector(`${set("port")}<Arg type="int">1</Arg>`),
      "an Arg stands behind a Set or Call, where it does not count",
    ],
    [
      "a connector's Arg behind a call",
      connector('<Call name="open"/><Arg type="int">1</Arg>'),
      "an Arg stands behind a Set or Call, where it does not count",
    ],
    [
      "a pool's Arg too late",
      pool(`${set("maxThreads")}<Arg type="int">1</Arg>`),
      "an Arg stands behind a Set or Call, where it does not count",
    ],
    [
      "the old name of the idle time",
      connector(set("maxIdleTime")),
      "the setter maxIdleTime is called idleTimeout since Jetty 9",
    ],
    [
      "the oldest name of the idle time",
      connector(set("MaxIdleTimeMs")),
      "the setter maxIdleTimeMs is called idleTimeout since Jetty 9",
    ],
    [
      "the old name of a pool's idle time",
      pool(set("maxIdleTimeMs")),
      "the setter maxIdleTimeMs is called idleTimeout since Jetty 9",
    ],
    [
      "a setter that Jetty 9 has no more, with a small letter",
      connector(set("acceptors")),
      "there is no setter acceptors since Jetty 9",
    ],
    [
      "a set thread pool",
      `${connector("")}${set("ThreadPool", threadPool)}`,
      "a server has no setter ThreadPool since Jetty 9, which is made with its pool, as an Arg",
    ],
    [
      "the old name of the stop time",
      set("gracefulShutdown"),
      "a server has no setter gracefulShutdown since Jetty 9, it is called stopTimeout",
    ],
    [
      "a header that is no longer the server's",
      set("sendDateHeader"),
      "a server has no setter sendDateHeader since Jetty 9, which belongs to the HttpConfiguration of a connector",
    ],
    [
      "a pool's number without type",
      pool("<Arg>33</Arg>"),
      "a number that the pool is made with needs the type int",
    ],
  ])("%s", (_, content, message) => {
    expect(failures(content)).toEqual([message]);
  });

  test.each([
    "Acceptors",
    "statsOn",
    "confidentialPort",
    "lowResourcesConnections",
    "lowResourcesMaxIdleTime",
    "useDirectBuffers",
  ])("the setter %s, which Jetty 9 has no more", (name) => {
    expect(failures(connector(set(name)))).toEqual([`there is no setter ${name} since Jetty 9`]);
  });

  test.each(["HOST", "Idletimeout", "maxidletime"])("%s in Jetty 7 too, whose setters it is not", (name) => {
    const text = jettyFile("7/8").replace('name="Acceptors"', `name="${name}"`);
    expect(codes(text)).toEqual(["JETTY_OLD", "JETTY_FAILS"]);
  });

  test.each(["host", "port", "idleTimeout", "maxIdleTime"])("%s of the server itself", (name) => {
    expect(failures(set(name))).toEqual([`a server has no setter ${name}; it belongs into a connector`]);
  });

  test.each(["threadPool", "GracefulShutdown", "sendServerVersion", "sendDateHeader"])(
    "%s, which the server had before Jetty 9",
    (name) => {
      expect(failures(connector("") + set(name))).toHaveLength(1);
    },
  );

  test("a server without class", () => {
    const text = `<Configure id="Server">${connector("")}</Configure>`;
    expect(configOf(text).problems.map(({ message }) => message)).toEqual([
      "Configure names no class; Jetty does not start",
    ]);
  });

  test.each<[string, string]>([
    ["a host without a value", connector('<Set name="host"/>')],
    ["a port in digits of another script", connector(set("port", "٧٧٧٧"))],
    ["any port, however great (jetty-0043)", connector(set("port", "99999"))],
    ["a port that cannot be told", connector(set("port", "<Property name='p' default='1'/>0"))],
    ["a setter with a capital", connector(set("Port"))],
    ["another setter in capitals", connector(set("NAME"))],
    ["a call in capitals", connector("<Call name='PORT'/>")],
    ["an Arg behind a comment about a Set", connector(`<!--${set("port")}--><Arg type="int">1</Arg>`)],
    ["an Arg of an object that is set", connector(set("x", "<New class='x.Y'><Arg>1</Arg></New>"))],
    ["an old setter of another object", set("x", `<New class="x.Y">${set("maxIdleTime")}</New>`)],
    ["an old setter in a comment", connector(`<!--${set("statsOn")}-->`)],
    ["setters that a server has", set("stopTimeout") + set("stopAtShutdown", "true")],
    ["a queue that the pool is made with", pool('<Arg type="int">3</Arg><Arg><New class="x.Queue"/></Arg>')],
    ["an empty Arg", pool("<Arg/>")],
  ])("is not said of %s", (_, content) => {
    expect(failures(content)).toEqual([]);
  });

  test("a context may have setters that a server has not", () => {
    const text = `<Configure class="org.eclipse.jetty.servlet.ServletContextHandler">${set("port")}</Configure>`;
    expect(codes(text)).toEqual([]);
  });

  test.each<JettyGeneration>(["5", "6", "7/8"])("of %s only numbers and letters", (generation) => {
    const text = jettyFile(generation).replace('name="port">7658', 'name="port">x');
    expect(codes(text)).toEqual(["JETTY_OLD", "JETTY_FAILS"]);
  });
});

describe("JETTY_REF_ID", () => {
  test.each<[string, string, string[]]>([
    ["a Ref with id", '<Ref id="Server"/>', ["JETTY_REF_ID"]],
    ["a Ref with refid", '<Ref refid="Server"/>', []],
    ["a Ref with its id in an element", "<Ref><Id>Server</Id></Ref>", []],
    ["a Ref without any id", "<Ref/>", ["JETTY_REF_LOST"]],
    ["another element with id", '<New id="Server2" class="x.Y"/>', []],
    ["a Ref in a comment", '<!-- <Ref id="Server"/> -->', []],
  ])("%s: %j", (_, content, expected) => {
    expect(codes(server(content))).toEqual(expected);
  });
});

describe("JETTY_REF_LOST", () => {
  test.each<[string, string, string[]]>([
    ["an id that the file does not have", '<Ref refid="x"/>', ["JETTY_REF_LOST"]],
    ["no id at all", "<Ref refid=''/>", ["JETTY_REF_LOST"]],
    ["the id of a Ref", '<Ref refid="x"/><Ref refid="x"/>', ["JETTY_REF_LOST", "JETTY_REF_LOST"]],
    ["an id in other letters", '<Ref refid="server"/>', ["JETTY_REF_LOST"]],
    ["an id that comes later", '<Ref refid="x"/><New id="x" class="x.Y"/>', []],
    ["an id in an element of its own", '<Ref refid="x"/><New class="x.Y"><Id>x</Id></New>', []],
    ["the id of a call", '<Ref refid="x"/><Call id="x" name="y"/>', []],
  ])("%s", (_, content, expected) => {
    expect(codes(server(content))).toEqual(expected);
  });
});

test.each(['<Ref refid="x"/>', '<Ref id="x"/>'])("JETTY_REF_LOST names the id that is missing: %s", (ref) => {
  const lost = configOf(server(ref)).problems.filter(({ code }) => code === "JETTY_REF_LOST");
  expect(lost.map(({ message }) => message)).toEqual([
    'no element of this file has the id "x"; Jetty does not start unless a file before it has',
  ]);
});

describe("JETTY_ENTITIES", () => {
  const withDoctype = (subset: string) => `<!DOCTYPE Configure SYSTEM "configure.dtd"${subset}>${server("")}`;

  test.each<[string, string, string[]]>([
    ["declarations of its own", ' [<!ENTITY p "1">]', ["JETTY_ENTITIES"]],
    ["no declarations", "", []],
  ])("%s", (_, subset, expected) => {
    expect(codes(withDoctype(subset))).toEqual(expected);
  });
});

test.each(generations)("JETTY_OLD says which Jetty a file of %s is for, of the older ones", (generation) => {
  const old = configOf(jettyFile(generation)).problems.filter(({ code }) => code === "JETTY_OLD");
  const isOld = !["9", "12"].includes(generation);
  expect(old.map(({ severity, message }) => [severity, message.split(";")[0]])).toEqual(
    isOld ? [["info", `the file is written for Jetty ${generation}`]] : [],
  );
});

describe("a problem", () => {
  test.each<[string, string, string]>([
    ["JETTY_FAILS", connector(set("port", "x")), "error"],
    ["JETTY_REF_ID", "<Ref id='Server'/>", "warn"],
    ["JETTY_REF_LOST", "<Ref refid='x'/>", "warn"],
  ])("%s is of its severity", (code, content, severity) => {
    expect(configOf(server(content)).problems).toMatchObject([{ code, severity }]);
  });

  test("stands at the open tag of its element", () => {
    const text = server(connector(set("port", "x")));
    const [problem] = configOf(text).problems;
    expect(text.slice(problem?.start, problem?.end)).toBe('<Set name="port">');
  });

  test("comes in the order of the text", () => {
    const text = server(`${connector(set("port", "x"))}<Ref id="x"/>${set("port")}`);
    expect(codes(text)).toEqual(["JETTY_FAILS", "JETTY_REF_ID", "JETTY_REF_LOST", "JETTY_FAILS"]);
  });
});
