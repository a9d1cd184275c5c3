import { describe, expect, test } from "vitest";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { JettyConfig } from "../../../src/files/jetty/jetty-config.js";
import { parseXml } from "../../../src/xml/document.js";
import { configOf, connector, generations, jettyFile, server } from "../../support/jetty.js";

const isJettys = (text: string) => JettyConfig.of(parseXml(text)) !== undefined;

describe("a document is Jetty's", () => {
  test.each<[string, string, boolean]>([
    ["by the class of its root", "<Configure class='org.eclipse.jetty.server.Server'/>", true],
    ["by a class in it", "<Configure><New class='org.mortbay.jetty.Server'/></Configure>", true],
    ["not without any class of Jetty's", "<Configure class='org.example.Server'/>", false],
    ["not without Configure", "<web-app><New class='org.eclipse.jetty.server.Server'/></web-app>", false],
    ["not by a Configure further down", "<a><Configure class='org.eclipse.jetty.server.Server'/></a>", false],
    ["not without any element", "text", false],
    ["not where there is nothing", "", false],
  ])("%s", (_, text, expected) => {
    expect(isJettys(text)).toBe(expected);
  });
});

describe("the view of I2P's own files", () => {
  test.each(generations)("is of generation %s", (generation) => {
    expect(configOf(jettyFile(generation)).generation).toBe(generation);
  });

  test("has everything that jetty.xml says", () => {
    const config = configOf(jettyFile("9"));
    expect(config.connectors.map(({ port }) => port)).toEqual([7658]);
    expect(config.threadPool.maxThreads).toBe(20);
    expect(config.requestLog?.text).toBe("./eepsite/logs/yyyy_mm_dd.request.log");
    expect(config.deployments).toHaveLength(2);
    expect(config.problems).toHaveLength(4);
  });

  test("keeps the document that it is of", () => {
    const document = parseXml(jettyFile("9"));
    expect(JettyConfig.of(document)?.document).toBe(document);
  });

  test("is made once for a document", () => {
    const document = parseXml(jettyFile("9"));
    expect(JettyConfig.of(document)).toBe(JettyConfig.of(document));
  });

  test("is another one for the document after an edit", () => {
    const before = parseXml(jettyFile("9"));
    JettyConfig.of(before);
    const after = before.set("//Set[@name='port']", "8080");
    expect(JettyConfig.of(after)?.connectors[0]?.port).toBe(8080);
  });
});

describe("the time that requests have to end in when the server stops", () => {
  test.each<[JettyGeneration, number | undefined]>([
    ["5", undefined],
    ["6", 1000],
    ["7/8", 1000],
    ["9", 1000],
    ["12", 1000],
  ])("of %s is %j", (generation, expected) => {
    expect(configOf(jettyFile(generation)).stopTimeout).toBe(expected);
  });

  test.each<[string, string, number | undefined]>([
    ["what the server is set to", "<Set name='stopTimeout'>5</Set>", 5],
    ["the last of its names", "<Set name='stopTimeout'>5</Set><Set name='gracefulShutdown'>6</Set>", 6],
    ["not that of another object", "<New class='x.Y'><Set name='stopTimeout'>5</Set></New>", undefined],
    ["none that is no number", "<Set name='stopTimeout'>5s</Set>", undefined],
  ])("is %s", (_, content, expected) => {
    expect(configOf(server(content)).stopTimeout).toBe(expected);
  });
});

describe("an ill-formed document", () => {
  const text = server(connector('<Set name="port">7658</Set>'));

  test("is read as far as it goes", () => {
    const { connectors, document } = configOf(text.slice(0, text.indexOf("</New>")));
    expect(document.diagnostics.length).toBeGreaterThan(0);
    expect(connectors[0]?.port).toBe(7658);
  });

  test("never throws, wherever it ends", () => {
    const whole = jettyFile("9");
    const lengths = Array.from({ length: 200 }, (_, index) => Math.floor((whole.length * index) / 200));
    expect(() => lengths.map((length) => JettyConfig.of(parseXml(whole.slice(0, length))))).not.toThrow();
  });
});

test("a Ref that leads to itself, or round in a circle, ends", () => {
  const content =
    "<Ref refid='a' id='a'/><Arg><Ref refid='b'/></Arg><New id='b'><Arg><Ref refid='b'/></Arg></New>";
  expect(configOf(server(content)).connectors).toEqual([]);
});
