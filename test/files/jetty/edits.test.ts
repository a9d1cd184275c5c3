import { describe, expect, test } from "vitest";
import { setJettyField, useRefids } from "../../../src/files/jetty/edits.js";
import { fieldValue, type JettyField } from "../../../src/files/jetty/field.js";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { parseXml } from "../../../src/xml/document.js";
import { codeOf } from "../../support/errors.js";
import { configOf, connector, generations, jettyFile, pool, server } from "../../support/jetty.js";
import { replaceOnce } from "../../support/session.js";
import { xmlAfter } from "../../support/xml-step.js";

/** A text after a field was given a value, which it then must have. */
function withField(text: string, field: JettyField, value: string): string {
  const after = xmlAfter(text, (draft) => setJettyField(draft, field, value));
  expect(String(fieldValue(configOf(after), field))).toBe(value);
  return after;
}

const refused = (text: string, field: JettyField) =>
  codeOf(() => parseXml(text).edit((draft) => setJettyField(draft, field, "1")));

describe("in I2P's own files one value is another then", () => {
  const names = (generation: JettyGeneration) =>
    ({
      "5": ["MaxIdleTimeMs", "MinThreads", "MaxThreads"],
      "6": ["maxIdleTime", "minThreads", "maxThreads"],
      "7/8": ["maxIdleTime", "minThreads", "maxThreads"],
      "9": ["idleTimeout", "minThreads", "maxThreads"],
      "12": ["idleTimeout", "minThreads", "maxThreads"],
    })[generation];

  describe.each(generations)("jetty.xml of %s", (generation) => {
    const [idle = "", min = "", max = ""] = names(generation);
    test.each<[JettyField, string, string]>([
      ["host", "host", "0.0.0.0"],
      ["port", "port", "8080"],
      ["idleTimeout", idle, "5000"],
      ["minThreads", min, "2"],
      ["maxThreads", max, "40"],
    ])("%s", (field, setter, value) => {
      const text = jettyFile(generation);
      const pattern = new RegExp(`(<Set name="${setter}">)[^<]*(</Set>)`);
      // The pool of Jetty 9 has an idle time too, above the connector's.
      const from = field === "idleTimeout" ? text.indexOf('<Set name="port">') : 0;
      const expected = text.slice(0, from) + text.slice(from).replace(pattern, `$1${value}$2`);
      expect(withField(text, field, value)).toBe(expected);
    });
  });

  test.each<[JettyGeneration, string, string]>([
    ["5", '"Port">8443<', '"Port">1<'],
    ["6", '"Port">8443<', '"Port">1<'],
    ["7/8", '"Port">8443<', '"Port">1<'],
    ["9", '"port">7668<', '"port">1<'],
    ["12", '"port">7668<', '"port">1<'],
  ])("tlsPort of jetty-ssl.xml of %s", (generation, old, now) => {
    const text = jettyFile(generation, "jetty-ssl");
    expect(withField(text, "tlsPort", "1")).toBe(replaceOnce(text, old, now));
  });

  test.each<JettyGeneration>(["6", "7/8", "9", "12"])("docroot of base-context.xml of %s", (generation) => {
    const text = jettyFile(generation, "base-context");
    const expected = replaceOnce(text, ">./eepsite/docroot/<", ">/a &amp; b<");
    expect(withField(text, "docroot", "/a & b")).toBe(expected);
  });
});

describe("a field is changed where it stands", () => {
  test.each<[string, string, string]>([
    ["between its white space", "<Set name='port'> 1\n</Set>", "<Set name='port'> 8080\n</Set>"],
    ["beside a comment", "<Set name='port'><!-- 1 -->1</Set>", "<Set name='port'><!-- 1 -->8080</Set>"],
    ["in CDATA", "<Set name='port'><![CDATA[1]]></Set>", "<Set name='port'><![CDATA[8080]]></Set>"],
    ["where it is empty", "<Set name='port'/>", "<Set name='port'>8080</Set>"],
    [
      "in the default of a property",
      "<Set name='port'><Property name='p' default='1'/></Set>",
      "<Set name='port'><Property name='p' default='8080'/></Set>",
    ],
    [
      "as the default of a property without one",
      "<Set name='port'><Env name='p'/></Set>",
      "<Set name='port'><Env name='p' default=\"8080\"/></Set>",
    ],
    [
      "in the element of a default",
      "<Set name='port'><Property><Name>p</Name><Default>1</Default></Property></Set>",
      "<Set name='port'><Property><Name>p</Name><Default>8080</Default></Property></Set>",
    ],
    [
      "in a call",
      "<Call name='setPort'><Arg type='int'>1</Arg></Call>",
      "<Call name='setPort'><Arg type='int'>8080</Arg></Call>",
    ],
    [
      "in the last of two",
      "<Set name='port'>1</Set><Set name='Port'>2</Set>",
      "<Set name='port'>1</Set><Set name='Port'>8080</Set>",
    ],
    [
      "and not in a comment",
      "<Set name='port'>1</Set><!-- <Set name='port'>1</Set> -->",
      "<Set name='port'>8080</Set><!-- <Set name='port'>1</Set> -->",
    ],
  ])("%s: %s", (_, before, after) => {
    expect(withField(server(connector(before)), "port", "8080")).toBe(server(connector(after)));
  });

  test.each<[string, string, string]>([
    [
      "in the Arg that the pool is made with",
      "<Arg type='int'>20</Arg><Arg type='int'>3</Arg>",
      "<Arg type='int'>40</Arg><Arg type='int'>3</Arg>",
    ],
    [
      "in the Arg of its name",
      "<Arg type='int' name='minThreads'>3</Arg><Arg type='int' name='maxThreads'>20</Arg>",
      "<Arg type='int' name='minThreads'>3</Arg><Arg type='int' name='maxThreads'>40</Arg>",
    ],
    [
      "in the setter that comes after the Arg",
      "<Arg type='int'>20</Arg><Set name='maxThreads'>20</Set>",
      "<Arg type='int'>20</Arg><Set name='maxThreads'>40</Set>",
    ],
  ])("%s", (_, before, after) => {
    expect(withField(server(pool(before)), "maxThreads", "40")).toBe(server(pool(after)));
  });

  test("in a Ref that sets it later", () => {
    const text = (value: number) =>
      server(
        `${connector("<Set name='port'>1</Set>", " id='c'")}<Ref refid="c"><Set name="port">${value}</Set></Ref>`,
      );
    expect(withField(text(2), "port", "8080")).toBe(text(8080));
  });

  test("in a pool without setters where it is made", () => {
    const text = (max: number) =>
      server(`<Arg><New class="org.eclipse.jetty.util.thread.ExecutorThreadPool">
        <Arg type="int">3</Arg><Arg type="int">${max}</Arg><Arg type="long">60000</Arg></New></Arg>`);
    expect(withField(text(16), "maxThreads", "40")).toBe(text(40));
  });

  test("and the same value is no edit", () => {
    const text = jettyFile("9");
    expect(withField(text, "port", "7658")).toBe(text);
  });
});

describe("a field that is not set gets a Set of its own", () => {
  test.each<[JettyGeneration, string, string]>([
    ["5", '            <Set name="port">7658</Set>\n', '            <Set name="host">127.0.0.1</Set>\n'],
    [
      "6",
      '            <Set name="port">7658</Set>\n',
      '            <Set name="confidentialPort">8443</Set>\n',
    ],
    ["9", '            <Set name="port">7658</Set>\n', '            <Set name="idleTimeout">600000</Set>\n'],
  ])("with the indentation of its neighbours, in %s", (generation, line, last) => {
    const text = replaceOnce(jettyFile(generation), line, "");
    const expected = replaceOnce(text, last, last + line.replace("7658", "8080"));
    expect(withField(text, "port", "8080")).toBe(expected);
  });

  test.each<[string, JettyField, string, string]>([
    ["behind the Arg, where there is no other", "port", connector(""), connector('<Set name="port">1</Set>')],
    [
      "before calls, behind the other setters",
      "port",
      connector("<Set name='name'>a</Set><Call name='open'/>"),
      connector("<Set name='name'>a</Set><Set name=\"port\">1</Set><Call name='open'/>"),
    ],
    [
      "in the letters of its generation",
      "idleTimeout",
      connector(""),
      connector('<Set name="idleTimeout">1</Set>'),
    ],
    [
      "in a pool that closes itself",
      "maxThreads",
      '<Arg><New class="x.QueuedThreadPool"/></Arg>',
      '<Arg><New class="x.QueuedThreadPool"><Set name="maxThreads">1</Set></New></Arg>',
    ],
    [
      "beside what only looks like it",
      "port",
      connector("<Set name='reusePort'>1</Set>"),
      connector("<Set name='reusePort'>1</Set><Set name=\"port\">1</Set>"),
    ],
  ])("%s", (_, field, before, after) => {
    expect(withField(server(before), field, "1")).toBe(server(after));
  });

  test("in the object of Jetty 5 that has the address", () => {
    const text = jettyFile("5").replace(/ *<Set name="(?:host|port)">.*\n/g, "");
    expect(withField(text, "host", "::1")).toContain(
      '"org.mortbay.util.InetAddrPort"><Set name="host">::1</Set>',
    );
  });

  test("and its line goes again with it", () => {
    const text = replaceOnce(jettyFile("9"), '            <Set name="host">127.0.0.1</Set>\n', "");
    const document = parseXml(text).edit((draft) => setJettyField(draft, "host", "::1"));
    expect(document.unset("//Set[@name='host']").text).toBe(text);
  });
});

describe("a field that cannot be changed is refused", () => {
  test.each<[string, string, JettyField]>([
    [
      "a property with text behind it",
      connector("<Set name='host'><Property name='p' default='a'/>.i2p</Set>"),
      "host",
    ],
    ["a call", connector("<Set name='port'><Call name='x'/></Set>"), "port"],
    ["threads from elsewhere", pool("<Set name='maxThreads'><Ref refid='x'/></Set>"), "maxThreads"],
  ])("where it is put together: %s", (_, content, field) => {
    expect(refused(server(content), field)).toBe("ELEMENT_REFUSED");
  });

  test.each<[string, string, JettyField]>([
    ["no connector", server(pool("")), "port"],
    ["no TLS", server(connector("")), "tlsPort"],
    ["no pool", server(connector("")), "minThreads"],
    [
      "a pool without setters",
      server('<Arg><New class="org.eclipse.jetty.util.thread.ExecutorThreadPool"/></Arg>'),
      "maxThreads",
    ],
    ["no context", server(""), "docroot"],
    ["nothing of Jetty's", "<web-app/>", "port"],
  ])("where there is %s", (_, text, field) => {
    expect(refused(text, field)).toBe("ELEMENT_NOT_FOUND");
  });

  test("and the draft stays as it was", () => {
    const { edits } = parseXml(server(pool(""))).edit((draft) => {
      codeOf(() => setJettyField(draft, "port", "1"));
    });
    expect(edits).toEqual([]);
  });
});

/** What the migration of 2.9.0 does to each line (facts: formats 12). */
const migrated = (text: string) =>
  text.replaceAll("<Ref id=", "<Ref refid=").replaceAll("/jetty/configure.dtd", "/jetty/configure_9_3.dtd");

describe("useRefids", () => {
  const withRefids = (text: string) => xmlAfter(text, useRefids);

  test.each<["jetty" | "jetty-ssl" | "base-context"]>([["jetty"], ["jetty-ssl"], ["base-context"]])(
    "makes of I2P's own %s.xml what the router's migration makes of it",
    (name) => {
      const text = jettyFile("9", name);
      expect(withRefids(text)).toBe(migrated(text));
    },
  );

  test.each<[string, string, string]>([
    [
      "keeps quotes, blanks and other attributes",
      "<Ref\n  x='1' id = 'a' />",
      "<Ref\n  x='1' refid = 'a' />",
    ],
    ["leaves what has refid alone", "<Ref refid='a'/>", "<Ref refid='a'/>"],
    ["leaves what has both alone", "<Ref id='b' refid='a'/>", "<Ref id='b' refid='a'/>"],
    [
      "leaves a comment alone",
      "<!-- <Ref id='a'/> --><Ref id='b'/>",
      "<!-- <Ref id='a'/> --><Ref refid='b'/>",
    ],
    [
      "leaves other ids alone",
      "<New id='a' class='x.Y'/><Call id='b' name='c'/>",
      "<New id='a' class='x.Y'/><Call id='b' name='c'/>",
    ],
    [
      "reaches a Ref in a Ref",
      "<Ref id='a'><Set name='b'><Ref id='c'/></Set></Ref>",
      "<Ref refid='a'><Set name='b'><Ref refid='c'/></Set></Ref>",
    ],
  ])("%s", (_, before, expected) => {
    expect(withRefids(server(before))).toBe(server(expected));
  });

  test.each<[string, string]>([
    ["http://www.eclipse.org/jetty/configure.dtd", "http://www.eclipse.org/jetty/configure_9_3.dtd"],
    ["https://www.eclipse.org/jetty/configure.dtd", "https://www.eclipse.org/jetty/configure_9_3.dtd"],
    ["http://www.eclipse.org/jetty/configure_9_0.dtd", "http://www.eclipse.org/jetty/configure_9_0.dtd"],
    ["http://www.eclipse.org/jetty/configure_10_0.dtd", "http://www.eclipse.org/jetty/configure_10_0.dtd"],
    ["http://jetty.mortbay.org/configure.dtd", "http://jetty.mortbay.org/configure.dtd"],
  ])("makes of the document type %s: %s", (before, expected) => {
    const text = (systemId: string) =>
      `<!DOCTYPE Configure PUBLIC '-//Jetty//Configure//EN' '${systemId}'>${server("")}`;
    expect(withRefids(text(before))).toBe(text(expected));
  });

  test("twice is once", () => {
    const document = parseXml(jettyFile("9")).edit(useRefids);
    expect(document.edit(useRefids).edits).toEqual([]);
  });

  test("leaves no JETTY_REF_ID", () => {
    expect(configOf(withRefids(jettyFile("9"))).problems).toEqual([]);
  });

  test("tells each change, and the line of it", () => {
    const { changes } = parseXml(server("\n<Ref id='Server'/>")).edit(useRefids);
    expect(changes).toEqual([
      {
        line: 2,
        op: "replace",
        key: "Configure/Ref/@refid",
        oldKey: "Configure/Ref/@id",
        old: "Server",
        new: "Server",
      },
    ]);
  });
});
