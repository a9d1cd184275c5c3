import { describe, expect, test } from "vitest";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { configOf, generations, jettyFile, server } from "../../support/jetty.js";

const context = (content: string, className = "org.eclipse.jetty.servlet.ServletContextHandler") =>
  `<Configure class="${className}">${content}</Configure>`;
const AT_ROOT = "<Set name='contextPath'>/</Set>";

describe("the document root", () => {
  const docroot = (text: string) => configOf(text).docroot?.text;

  test.each<JettyGeneration>(["6", "7/8", "9", "12"])("of %s stands in the context", (generation) => {
    expect(docroot(jettyFile(generation, "base-context"))).toBe("./eepsite/docroot/");
    expect(docroot(jettyFile(generation))).toBeUndefined();
  });

  test("of 5 stands in jetty.xml", () => {
    expect(docroot(jettyFile("5"))).toBe("./eepsite/docroot");
  });

  test("of 12 can be changed where the object is made that it is taken from", () => {
    const target = configOf(jettyFile("12", "base-context")).docroot?.target;
    expect(target?.element.name).toBe("Arg");
  });

  test.each<[string, string, string | undefined]>([
    ["the directory that is set", context(`${AT_ROOT}<Set name='resourceBase'>/a</Set>`), "/a"],
    [
      "that of a plain handler of contexts",
      context(`${AT_ROOT}<Set name='resourceBase'>/a</Set>`, "org.mortbay.jetty.handler.ContextHandler"),
      "/a",
    ],
    [
      "the last of two",
      context(`${AT_ROOT}<Set name='resourceBase'>/a</Set><Set name='ResourceBase'>/b</Set>`),
      "/b",
    ],
    ["that of a call", context(`${AT_ROOT}<Call name='setResourceBase'><Arg>/a</Arg></Call>`), "/a"],
    [
      "that of a property",
      context(`${AT_ROOT}<Set name='resourceBase'><Property name='p' default='/a'/></Set>`),
      "/a",
    ],
    [
      "not that of another path",
      context("<Set name='contextPath'>/cgi-bin</Set><Set name='resourceBase'>/a</Set>"),
      undefined,
    ],
    [
      "not that of a web application",
      context(`${AT_ROOT}<Set name='resourceBase'>/a</Set>`, "org.eclipse.jetty.webapp.WebAppContext"),
      undefined,
    ],
    ["none where it is not set", context(AT_ROOT), undefined],
    [
      "none that cannot be told",
      context(`${AT_ROOT}<Set name='resourceBase'><Ref refid='elsewhere'/></Set>`),
      undefined,
    ],
  ])("is %s", (_, text, expected) => {
    expect(docroot(text)).toBe(expected);
  });
});

describe("the directories that are watched", () => {
  const watched = (text: string) =>
    configOf(text).deployments.map(({ by, directory }) => `${by} ${directory.text}`);

  test.each<[JettyGeneration, string[]]>([
    ["5", ["addWebApplications ./eepsite/webapps/"]],
    ["6", ["ContextDeployer ./eepsite/contexts", "WebAppDeployer ./eepsite/webapps"]],
    ["7/8", ["ContextProvider ./eepsite/contexts", "WebAppProvider ./eepsite/webapps"]],
    ["9", ["WebAppProvider ./eepsite/contexts", "WebAppProvider ./eepsite/webapps"]],
    ["12", ["ContextProvider ./eepsite/contexts", "ContextProvider ./eepsite/webapps"]],
  ])("of %s", (generation, expected) => {
    expect(watched(jettyFile(generation))).toEqual(expected);
  });

  test.each<[string, string]>([
    ["an object that sets none", "<New class='x.WebAppProvider'><Set name='scanInterval'>1</Set></New>"],
    ["a commented-out one", "<!-- <New class='x.P'><Set name='monitoredDirName'>a</Set></New> -->"],
    ["a call without a directory", "<Call name='addWebApplications'><Arg>host</Arg></Call>"],
    ["another call", "<Call name='addWebApplication'><Arg>host</Arg><Arg>a</Arg></Call>"],
  ])("are none for %s", (_, content) => {
    expect(watched(server(content))).toEqual([]);
  });

  test("what a Ref sets counts", () => {
    const content =
      "<New id='p' class='x.WebAppProvider'/><Ref refid='p'><Set name='monitoredDirName'>a</Set></Ref>";
    expect(watched(server(content))).toEqual(["WebAppProvider a"]);
  });
});

describe("the file of the request log", () => {
  const log = (text: string) => configOf(text).requestLog?.text;

  test.each(generations)("of %s", (generation) => {
    expect(log(jettyFile(generation))).toBe("./eepsite/logs/yyyy_mm_dd.request.log");
  });

  test.each<[string, string, string | undefined]>([
    [
      "what it is set to, whatever the log was made with",
      "<New class='x.RequestLog'><Arg>a</Arg><Set name='filename'>b</Set></New>",
      "b",
    ],
    ["none of a log without one", "<New class='x.RequestLog'/>", undefined],
    ["none of its handler", "<New class='x.RequestLogHandler'><Arg>a</Arg></New>", undefined],
  ])("is %s", (_, content, expected) => {
    expect(log(server(content))).toBe(expected);
  });
});

describe("the keystore", () => {
  const keystore = (text: string) => {
    const { path, password, keyPassword, trustPath, trustPassword } = configOf(text).keystore ?? {};
    return [path, password, keyPassword, trustPath, trustPassword].map((value) => value?.text);
  };
  const STORES = ["./eepsite/etc/keystore.ks", "./eepsite/etc/trust.ks"];

  test.each<[JettyGeneration, (string | undefined)[]]>([
    ["5", [STORES[0], "OBF:1vny", "OBF:1u2u", undefined, undefined]],
    ["6", [STORES[0], "OBF:1vny", "OBF:1u2u", STORES[1], "OBF:1xyz"]],
    ["7/8", [STORES[0], "changeit", "myKeyPassword", STORES[1], "changeit2"]],
    ["9", [STORES[0], "changeit", "myKeyPassword", STORES[1], "changeit2"]],
    ["12", [STORES[0], "changeit", "myKeyPassword", STORES[1], "changeit2"]],
  ])("of %s", (generation, expected) => {
    expect(keystore(jettyFile(generation, "jetty-ssl"))).toEqual(expected);
  });

  test.each(generations)("is none in jetty.xml of %s", (generation) => {
    expect(configOf(jettyFile(generation)).keystore).toBeUndefined();
  });

  test("is there without a path, where something has to do with TLS", () => {
    expect(configOf(server("<New class='x.SslContextFactory$Server'/>")).keystore).toEqual({
      path: undefined,
      password: undefined,
      keyPassword: undefined,
      trustPath: undefined,
      trustPassword: undefined,
    });
  });

  test("is none of a class that only sounds like it", () => {
    expect(configOf(server("<New class='x.SslConnectionFactory'/>")).keystore).toBeUndefined();
  });
});

describe("readings beside the shipped files", () => {
  test("a context whose path is not said serves the root", () => {
    expect(configOf(context("<Set name='resourceBase'>/a</Set>")).docroot?.text).toBe("/a");
  });

  test("a call of Jetty 5 that adds a context for the root has the document root", () => {
    const text = (path: string) =>
      `<Configure class="org.mortbay.jetty.Server"><New class="org.mortbay.http.SocketListener"/>
        <Call name="addContext"><Arg>${path}</Arg><Set name="ResourceBase">/srv</Set></Call></Configure>`;
    expect(configOf(text("/")).docroot?.text).toBe("/srv");
    expect(configOf(text("/cgi-bin/*")).docroot).toBeUndefined();
  });

  test.each([
    [
      "the selecting listener of Jetty 6",
      "<Configure class='org.mortbay.jetty.Server'><New class='org.mortbay.jetty.security.SslSelectChannelConnector'><Set name='keystore'>/k</Set></New></Configure>",
    ],
    [
      "a file of the factory alone",
      "<Configure class='org.eclipse.jetty.util.ssl.SslContextFactory'><Set name='KeyStorePath'>/k</Set></Configure>",
    ],
  ])("%s has a keystore", (_, text) => {
    expect(configOf(text).keystore?.path?.text).toBe("/k");
  });
});
