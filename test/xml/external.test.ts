import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** What opens a pipe that nobody writes into waits for ever, so that a program that ends has not opened it. */
const directory = mkdtempSync(join(tmpdir(), "i2pconf-xml-"));
const pipe = join(directory, "pipe");
const reader = fileURLToPath(new URL("../../src/xml/document.ts", import.meta.url));

/** Reads the documents that it is given in every way, edits them, and prints what it made of each. */
const script = `
import { parseXml } from "./xml.mjs";
const told = process.argv.slice(2).map((text) => {
  const document = parseXml(text);
  const read = [document.diagnostics.length, document.get("r/a") ?? null, document.select("//*").length];
  document.toBytes();
  try {
    return [...read, document.set("r/b", "2").get("r/b")];
  } catch (error) {
    return [...read, error.code];
  }
});
console.log(JSON.stringify(told));
`;

beforeAll(async () => {
  execFileSync("mkfifo", [pipe]);
  const outfile = join(directory, "xml.mjs");
  await build({
    entryPoints: [reader],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  writeFileSync(join(directory, "read.mjs"), script);
});

afterAll(() => rmSync(directory, { recursive: true }));

const inDirectory = { cwd: directory, encoding: "utf8" } as const;

test("a program that opens the pipe waits until it is stopped", () => {
  const opening = `require("node:fs").readFileSync("pipe")`;
  const { signal } = spawnSync(process.execPath, ["-e", opening], { ...inDirectory, timeout: 1000 });
  expect(signal).toBe("SIGTERM");
});

/** Every way to write where the pipe is. */
const systemIds = ["pipe", "./pipe", pipe, pathToFileURL(pipe).href];
const content = "<a>&e;</a><b>1</b>";

describe("nothing that a document names is opened", () => {
  test.each<[string, (systemId: string) => string, unknown[]]>([
    ["an external document type", (id) => `<!DOCTYPE r SYSTEM "${id}"><r>${content}</r>`, [0, "", 3, "2"]],
    [
      "an external document type with a public name",
      (id) => `<!DOCTYPE r PUBLIC "-//x" "${id}"><r>${content}</r>`,
      [0, "", 3, "2"],
    ],
    [
      "an external entity",
      (id) => `<!DOCTYPE r [<!ENTITY e SYSTEM "${id}">]><r>${content}</r>`,
      [0, "", 3, "XML_READ_ONLY"],
    ],
    [
      "an external parameter entity",
      (id) => `<!DOCTYPE r [<!ENTITY % p SYSTEM "${id}"> %p;]><r>${content}</r>`,
      [0, "", 3, "XML_READ_ONLY"],
    ],
    [
      "an unparsed entity and a notation",
      (id) =>
        `<!DOCTYPE r [<!NOTATION n SYSTEM "${id}"><!ENTITY e SYSTEM "${id}" NDATA n>]><r>${content}</r>`,
      [0, "", 3, "XML_READ_ONLY"],
    ],
    [
      "an inclusion, a schema and a style sheet",
      (id) =>
        `<?xml-stylesheet href="${id}"?><r xmlns:xi="http://www.w3.org/2001/XInclude"><b>1</b>` +
        `<xi:include href="${id}"/><c xsi:noNamespaceSchemaLocation="${id}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/></r>`,
      [0, null, 4, "2"],
    ],
  ])("%s", (_, documentOf, told) => {
    const texts = systemIds.map(documentOf);
    const { stdout, stderr, signal } = spawnSync(process.execPath, ["read.mjs", ...texts], {
      ...inDirectory,
      timeout: 20_000,
    });
    expect({ stderr, signal }).toEqual({ stderr: "", signal: null });
    expect(JSON.parse(stdout)).toEqual(texts.map(() => told));
  });

  test("nor is anybody on the network asked", async () => {
    let calls = 0;
    const server = createServer((_, response) => response.end()).on("connection", () => calls++);
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const text = `<!DOCTYPE r SYSTEM "http://127.0.0.1:${port}/x.dtd"><r><b>1</b></r>`;
    const child = spawn(process.execPath, ["read.mjs", text], { cwd: directory, stdio: "ignore" });
    const [code] = await once(child, "exit");
    server.close();
    expect({ code, calls }).toEqual({ code: 0, calls: 0 });
  });
});
