import { describe, expect, test } from "vitest";
import {
  fieldValue,
  type JettyField,
  placeOfField,
  plainConnector,
  tlsConnector,
} from "../../../src/files/jetty/field.js";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { configOf, connector, generations, jettyFile, pool, server } from "../../support/jetty.js";

const tls = (content: string) =>
  `<New id="f" class="x.SslContextFactory"/><Call name="addConnector"><Arg><New class="x.ServerConnector"><Arg><Ref refid="f"/></Arg>${content}</New></Arg></Call>`;
const port = (value: number) => `<Set name="port">${value}</Set>`;

/** The text of a file from where a field stands; `undefined` where the file has nothing that could have it. */
function placed(text: string, field: JettyField) {
  const place = placeOfField(configOf(text), field);
  if (!place) return undefined;
  const { element } = place.value ?? {};
  const objectClass = /class="(?:[\w$]+\.)*([\w$]+)"/.exec(
    text.slice(place.object.start, place.object.openEnd),
  );
  return {
    value: element && text.slice(element.start, element.openEnd),
    object: objectClass?.[1] ?? place.object.name,
    setter: place.setter,
  };
}

describe("where the fields of I2P's own files stand", () => {
  test.each<[JettyGeneration, string, string, string]>([
    ["5", "InetAddrPort", "SocketListener", "MaxIdleTimeMs"],
    ["6", "SelectChannelConnector", "SelectChannelConnector", "maxIdleTime"],
    ["7/8", "SelectChannelConnector", "SelectChannelConnector", "maxIdleTime"],
    ["9", "ServerConnector", "ServerConnector", "idleTimeout"],
    ["12", "ServerConnector", "ServerConnector", "idleTimeout"],
  ])("the connector of %s", (generation, address, className, idle) => {
    const text = jettyFile(generation);
    expect(placed(text, "host")).toEqual({ value: '<Set name="host">', object: address, setter: "host" });
    expect(placed(text, "port")).toEqual({ value: '<Set name="port">', object: address, setter: "port" });
    expect(placed(text, "idleTimeout")).toEqual({
      value: `<Set name="${idle}">`,
      object: className,
      setter: idle,
    });
  });

  test.each<[JettyGeneration, string, string]>([
    ["5", "SocketListener", "M"],
    ["6", "QueuedThreadPool", "m"],
    ["7/8", "QueuedThreadPool", "m"],
    ["9", "QueuedThreadPool", "m"],
    ["12", "QueuedThreadPool", "m"],
  ])("the threads of %s", (generation, object, letter) => {
    const text = jettyFile(generation);
    const expected = (name: string) => ({
      value: `<Set name="${letter}${name}">`,
      object,
      setter: `m${name}`,
    });
    expect(placed(text, "minThreads")).toEqual(expected("inThreads"));
    expect(placed(text, "maxThreads")).toEqual(expected("axThreads"));
  });

  test.each(generations)("nothing of TLS in jetty.xml of %s, nothing else in jetty-ssl.xml", (generation) => {
    const [plain, ssl] = [jettyFile(generation), jettyFile(generation, "jetty-ssl")];
    expect([placed(plain, "tlsPort"), placed(plain, "tlsHost")]).toEqual([undefined, undefined]);
    expect([placed(ssl, "port"), placed(ssl, "host"), placed(ssl, "idleTimeout")]).toEqual(
      Array(3).fill(undefined),
    );
    expect(placed(ssl, "tlsPort")?.value).toMatch(/^<Set name="[pP]ort">$/);
  });

  test.each<[JettyGeneration, string, string]>([
    ["5", "jetty", '<Set name="resourceBase">'],
    ["6", "base-context", '<Set name="resourceBase">'],
    ["9", "base-context", '<Set name="resourceBase">'],
    ["12", "base-context", "<Arg>"],
  ])("the document root of %s", (generation, name, value) => {
    const text = jettyFile(generation, name === "jetty" ? "jetty" : "base-context");
    expect(placed(text, "docroot")?.value).toBe(value);
  });
});

describe("where a field could stand", () => {
  test.each<JettyField>(["host", "port", "idleTimeout"])(
    "%s in a connector that does not set it",
    (field) => {
      expect(placed(server(connector("")), field)).toEqual({
        value: undefined,
        object: "ServerConnector",
        setter: field,
      });
    },
  );

  test.each<JettyField>(["minThreads", "maxThreads"])("%s in a pool that does not set it", (field) => {
    expect(placed(server(pool("")), field)).toEqual({
      value: undefined,
      object: "QueuedThreadPool",
      setter: field,
    });
  });

  test("threads in the pool of Jetty 6 that has setters of its own", () => {
    const text = `<Configure id="S" class="org.mortbay.jetty.Server"><Set name="ThreadPool"><New class="org.mortbay.thread.concurrent.ThreadPool"/></Set></Configure>`;
    expect([placed(text, "minThreads")?.setter, placed(text, "maxThreads")?.setter]).toEqual([
      "corePoolSize",
      "maximumPoolSize",
    ]);
  });

  test.each<[string, string, JettyField]>([
    ["threads where the server has a pool of its own making", server(connector("")), "maxThreads"],
    [
      "threads that the server's pool is not asked for",
      server(`<Get name="ThreadPool"><Set name="minThreads">1</Set></Get>`),
      "maxThreads",
    ],
    [
      "threads in a pool without setters",
      server('<Arg><New class="org.eclipse.jetty.util.thread.ExecutorThreadPool"/></Arg>'),
      "maxThreads",
    ],
    ["a port without a connector", server(pool("")), "port"],
    ["a port of plain visitors with TLS alone", server(tls("")), "port"],
    ["a port of TLS without it", server(connector("")), "tlsPort"],
    ["a document root that is not set", jettyFile("9"), "docroot"],
  ])("nowhere: %s", (_, text, field) => {
    expect(placed(text, field)).toBeUndefined();
  });

  test("threads that the server's pool is asked for", () => {
    const text = server(`<Get name="ThreadPool"><Set name="maxThreads">1</Set></Get>`);
    expect(placed(text, "maxThreads")?.value).toBe('<Set name="maxThreads">');
  });
});

describe("what a field comes to", () => {
  const both = server(
    connector(`<Set name="host">::1</Set>${port(1)}`) +
      tls(`<Set name="host">::2</Set>${port(2)}`) +
      connector(port(3)),
  );

  test.each<[JettyField, string | number]>([
    ["host", "::1"],
    ["port", 1],
    ["tlsHost", "::2"],
    ["tlsPort", 2],
    ["idleTimeout", 30_000],
    ["minThreads", 8],
    ["maxThreads", 200],
  ])("%s: %j", (field, value) => {
    expect(fieldValue(configOf(both), field)).toBe(value);
  });

  test("the document root is its text", () => {
    expect(fieldValue(configOf(jettyFile("12", "base-context")), "docroot")).toBe("./eepsite/docroot/");
  });

  test("a host that is not set is every address", () => {
    expect(fieldValue(configOf(server(connector(""))), "host")).toBe("0.0.0.0");
    expect(fieldValue(configOf(server(tls(""))), "tlsHost")).toBe("0.0.0.0");
  });

  test.each<JettyField>(["host", "port", "idleTimeout", "tlsHost", "tlsPort", "docroot"])(
    "%s is nothing where nothing could have it",
    (field) => {
      expect(fieldValue(configOf(server("")), field)).toBeUndefined();
    },
  );

  test("the first connector of each kind counts", () => {
    expect([plainConnector(configOf(both))?.port, tlsConnector(configOf(both))?.port]).toEqual([1, 2]);
  });
});
