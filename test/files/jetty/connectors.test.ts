import { describe, expect, test } from "vitest";
import type { JettyConnector } from "../../../src/files/jetty/connectors.js";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { configOf, connector, generations, jettyFile, server } from "../../support/jetty.js";

/** What visitors see of connectors. */
function shown(text: string) {
  return configOf(text).connectors.map(({ host, port, idleTimeout, isTls }: JettyConnector) => ({
    host,
    port,
    idleTimeout,
    isTls,
  }));
}

const only = (content: string, attributes = "") => shown(server(connector(content, attributes)))[0];

describe("the connector of I2P's own files", () => {
  test.each<[JettyGeneration, string, number]>([
    ["5", "org.mortbay.http.SocketListener", 60_000],
    ["6", "org.mortbay.jetty.nio.SelectChannelConnector", 60_000],
    ["7/8", "org.eclipse.jetty.server.nio.SelectChannelConnector", 600_000],
    ["9", "org.eclipse.jetty.server.ServerConnector", 600_000],
    ["12", "org.eclipse.jetty.server.ServerConnector", 600_000],
  ])("jetty.xml of %s", (generation, className, idleTimeout) => {
    const text = jettyFile(generation);
    expect(shown(text)).toEqual([{ host: "127.0.0.1", port: 7658, idleTimeout, isTls: false }]);
    expect(configOf(text).connectors[0]?.class).toBe(className);
  });

  test.each<[JettyGeneration, ReturnType<typeof shown>[number]]>([
    ["5", { host: undefined, port: 8443, idleTimeout: undefined, isTls: true }],
    ["6", { host: undefined, port: 8443, idleTimeout: 30_000, isTls: true }],
    ["7/8", { host: undefined, port: 8443, idleTimeout: 600_000, isTls: true }],
    ["9", { host: "127.0.0.1", port: 7668, idleTimeout: 600_000, isTls: true }],
    ["12", { host: "127.0.0.1", port: 7668, idleTimeout: 600_000, isTls: true }],
  ])("jetty-ssl.xml of %s", (generation, expected) => {
    expect(shown(jettyFile(generation, "jetty-ssl"))).toEqual([expected]);
  });

  test.each(generations)("each value of %s stands in a Set of its own", (generation) => {
    const [found] = configOf(jettyFile(generation)).connectors;
    const values = Object.values(found?.values ?? {});
    expect(values.map((value) => value?.target?.element.name)).toEqual(["Set", "Set", "Set"]);
  });
});

describe("a value that is not set", () => {
  test("is any free port, every address, and Jetty 9's idle time", () => {
    expect(only("")).toEqual({ host: undefined, port: 0, idleTimeout: 30_000, isTls: false });
  });

  test.each<JettyGeneration>(["5", "6", "7/8"])("has no idle time that is known in %s", (generation) => {
    const text = jettyFile(generation).replace(/<Set name="(?:maxIdleTime|MaxIdleTimeMs)">.*<\/Set>/, "");
    expect(shown(text)[0]?.idleTimeout).toBeUndefined();
  });

  test("is not that of an object in the connector", () => {
    expect(only("<Set name='x'><New><Set name='port'>1</Set></New></Set>")?.port).toBe(0);
  });

  test("is not that of a setter of another generation", () => {
    expect(only("<Set name='maxIdleTime'>1</Set>")?.idleTimeout).toBe(30_000);
  });

  test("is not that in a comment", () => {
    expect(only("<!-- <Set name='port'>1</Set> -->")?.port).toBe(0);
  });
});

describe("a value that Jetty fails on is none", () => {
  test.each([
    "<Set name='port'/>",
    "<Set name='port'>x</Set>",
    "<Set name='port'><Property name='p'/></Set>",
  ])("%s", (content) => {
    expect(only(content)).toMatchObject({ port: undefined, host: undefined });
  });

  test("though a host may be empty: every address", () => {
    expect(only("<Set name='host'/>")?.host).toBeUndefined();
  });
});

describe("which connectors a server has", () => {
  const ports = (content: string) => configOf(server(content)).connectors.map(({ port }) => port);
  const made = (port: number, attributes = "") =>
    `<New class="org.eclipse.jetty.server.ServerConnector"${attributes}><Set name="port">${port}</Set></New>`;

  test.each<[string, string, number[]]>([
    [
      "those that it is given, in their order",
      connector("<Set name='port'>2</Set>") + connector("<Set name='port'>1</Set>"),
      [2, 1],
    ],
    [
      "those that are set together",
      `<Set name="connectors"><Array><Item>${made(1)}</Item><Item>${made(2)}</Item></Array></Set>`,
      [1, 2],
    ],
    [
      "one that was made before",
      `${made(1, " id='c'")}<Call name="addConnector"><Arg><Ref refid="c"/></Arg></Call>`,
      [1],
    ],
    [
      "one that is given twice, once",
      `${connector("<Set name='port'>1</Set>", " id='c'")}<Call name="addConnector"><Arg><Ref refid="c"/></Arg></Call>`,
      [1],
    ],
    [
      "one that is given by a Ref to the server",
      `<Ref refid="Server"><Call name="addConnector"><Arg>${made(1)}</Arg></Call></Ref>`,
      [1],
    ],
    ["none that is only made", made(1), []],
    ["none that is given to something else", `<Call name="addBean"><Arg>${made(1)}</Arg></Call>`, []],
    ["none that is made in another file", `<Call name="addConnector"><Arg><Ref refid="c"/></Arg></Call>`, []],
    ["none in a comment", `<!--${connector("")}-->`, []],
  ])("%s", (_, content, expected) => {
    expect(ports(content)).toEqual(expected);
  });

  test("what a Ref sets later counts", () => {
    const text = server(
      `${connector("<Set name='port'>1</Set>", " id='c'")}<Ref refid="c"><Set name="port">2</Set></Ref>`,
    );
    expect(shown(text)[0]?.port).toBe(2);
  });
});

describe("a connector is for TLS", () => {
  const isTls = (content: string) => shown(server(content))[0]?.isTls;
  const withFactory = (className: string) =>
    `<Call name="addConnector"><Arg><New class="org.eclipse.jetty.server.ServerConnector"><Arg><Ref refid="Server"/></Arg>
      <Arg name="factories"><Array><Item><New class="${className}"/></Item></Array></Arg></New></Arg></Call>`;

  test.each<[string, string, boolean]>([
    ["by its class", `<Call name="addConnector"><Arg><New class="x.SslSocketConnector"/></Arg></Call>`, true],
    ["by a factory that it is made with", withFactory("org.eclipse.jetty.server.SslConnectionFactory"), true],
    [
      "by a context that it is made with",
      `<New id="f" class="x.SslContextFactory"/><Call name="addConnector"><Arg><New class="x.ServerConnector"><Arg><Ref refid="f"/></Arg></New></Arg></Call>`,
      true,
    ],
    [
      "not by a class that only has it in it",
      `<Call name="addConnector"><Arg><New class="x.NoSslConnector"/></Arg></Call>`,
      false,
    ],
    ["not by another factory", withFactory("org.eclipse.jetty.server.HttpConnectionFactory"), false],
    ["not by a package", withFactory("org.eclipse.SslConnectionFactory.Other"), false],
    [
      "not by something that is set",
      connector("<Set name='x'><New class='a.SslContextFactory'/></Set>"),
      false,
    ],
  ])("%s", (_, content, expected) => {
    expect(isTls(content)).toBe(expected);
  });
});

test("the host of Jetty 5 may also stand in the listener", () => {
  const text = `<Configure class="org.mortbay.jetty.Server"><Call name="addListener"><Arg>
    <New class="org.mortbay.http.SocketListener"><Set name="Host">::1</Set><Set name="Port">1</Set></New>
  </Arg></Call></Configure>`;
  expect(shown(text)).toEqual([{ host: "::1", port: 1, idleTimeout: undefined, isTls: false }]);
});

test("an idle timeout may be a long number", () => {
  const [found] = configOf(server(connector("<Set name='idleTimeout'>3000000000</Set>"))).connectors;
  expect(found?.idleTimeout).toBe(3_000_000_000);
});
