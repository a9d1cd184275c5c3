import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { JettyConfig } from "../../src/files/jetty/jetty-config.js";
import { parseXml } from "../../src/xml/document.js";
import { countCases, readVectors } from "../support/vectors.js";

const connector = z.object({
  class: z.string(),
  host: z.nullable(z.string()),
  port: z.number(),
  idleTimeout: z.number(),
  protocols: z.array(z.string()),
});
const threadPool = z.object({ minThreads: z.number(), maxThreads: z.number(), idleTimeout: z.number() });

const cases = readVectors(
  "jetty",
  z.object({
    id: z.string(),
    note: z.string(),
    inputB64: z.string(),
    expect: z.union([
      z.object({ exception: z.object({ class: z.string(), message: z.nullable(z.string()) }) }),
      z.object({ connectors: z.array(connector), threadPool, stopTimeout: z.number() }),
    ]),
  }),
);

/** Where our reading cannot be Jetty's, and why; exactly these. */
const exceptions = new Map([
  [
    "jetty-0084",
    "the port is in an entity of the internal subset, which is never expanded; the file is read-only, and a problem says so",
  ],
]);

/** Milliseconds that Jetty 9.3 gives requests where nothing is set (vector jetty-0002). */
const STOP_TIMEOUT = 30_000;

function configOf(inputB64: string) {
  const document = parseXml(Buffer.from(inputB64, "base64"));
  return { document, config: JettyConfig.of(document) };
}

describe("what Jetty 9.3.30 made of the same files", () => {
  const ran = countCases("jetty.json, files that load");
  for (const { id, note, inputB64, expect: result } of cases) {
    if ("exception" in result) continue;
    test.skipIf(exceptions.has(id))(`${id}: ${note}`, () => {
      const { document, config } = configOf(inputB64);
      expect(document.diagnostics).toEqual([]);
      expect(
        config?.connectors.map(({ class: name, host = null, port, idleTimeout, isTls }) => ({
          class: name,
          host,
          port,
          idleTimeout,
          protocols: [...(isTls ? ["ssl"] : []), "http/1.1"],
        })),
      ).toEqual(result.connectors);
      const { minThreads, maxThreads, idleTimeout } = config?.threadPool ?? {};
      const { threadPool: pool } = result;
      expect({ minThreads, maxThreads, idleTimeout }).toEqual(threadPool.parse(pool));
      expect(config?.stopTimeout ?? STOP_TIMEOUT).toBe(result.stopTimeout);
      expect(config?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      ran();
    });
  }
});

describe("what Jetty 9.3.30 failed on is diagnosed", () => {
  const ran = countCases("jetty.json, files that Jetty fails on");
  for (const { id, note, inputB64, expect: result } of cases) {
    if (!("exception" in result)) continue;
    test(`${id}: ${note}`, () => {
      const { document, config } = configOf(inputB64);
      const found = [...document.diagnostics, ...(config?.problems ?? [])];
      const codes = new Set(found.map(({ code }) => code));
      const isIllFormed = result.exception.class === "org.xml.sax.SAXParseException";
      expect(codes.has("XML_ILL_FORMED")).toBe(isIllFormed);
      const telling = ["XML_ILL_FORMED", "JETTY_FAILS", "JETTY_REF_LOST", "JETTY_OLD"];
      expect(telling.some((code) => codes.has(code))).toBe(true);
      ran();
    });
  }
});

test("the exceptions are cases of the vectors, and differ", () => {
  for (const [id] of exceptions) {
    const found = cases.find((each) => each.id === id);
    const { config } = configOf(found?.inputB64 ?? "");
    const result = found?.expect;
    expect(result && "connectors" in result ? result.connectors[0]?.port : undefined).not.toBe(
      config?.connectors[0]?.port,
    );
    expect(config?.problems.map(({ code }) => code)).toContain("JETTY_ENTITIES");
  }
});
