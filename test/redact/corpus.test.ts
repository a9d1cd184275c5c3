import { describe, expect, test } from "vitest";
import { dialectOf } from "../../src/properties/dialects.js";
import { PropertiesText } from "../../src/properties/text.js";
import { Redactor } from "../../src/redact/redactor.js";
import { parseXml } from "../../src/xml/document.js";
import { corpusOf } from "../support/corpus.js";

const kinds = ["router", "clients", "i2ptunnel", "wrapper", "other", "logger", "jetty", "xml"];
const files = corpusOf(kinds) ?? [];
const text = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
const redacted = files.map((file) => ({ file, safe: new Redactor([file]).redact(file) }));
const isXml = (path: string) => path.endsWith(".xml");

/** Addresses that may be left: those that a million have, and placeholders. */
const harmless =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|192\.175\.48|198\.1[89]|198\.51\.100|203\.0\.113|22[4-9]|2[345]\d)\.|^(?:1\.1\.1\.1|8\.8\.[48]\.[48]|9\.9\.9\.9)$/;

describe.skipIf(files.length === 0)("the corpus", () => {
  test("is redacted without a throw, line by line", () => {
    const counts = new Map<string, number>();
    for (const { safe } of redacted)
      for (const [kind, count] of safe.replaced) counts.set(kind, (counts.get(kind) ?? 0) + count);
    const changed = redacted.filter(({ file, safe }) => file.bytes !== safe.bytes).length;
    console.log(
      `redact: ${files.length} files of the corpus, ${changed} changed: ${[...counts].map((each) => each.join(" ")).join(", ")}`,
    );
    for (const { file, safe } of redacted)
      expect([file.path, text(safe.bytes).split(/\r\n|\r|\n/).length]).toEqual([
        file.path,
        text(file.bytes).split(/\r\n|\r|\n/).length,
      ]);
  });

  test("means the same: lines of the same kinds, as many keys, the same settings", () => {
    const meaning = (path: string, bytes: Uint8Array) => {
      const document = PropertiesText.ofBytes(bytes, dialectOf(path));
      return { kinds: [...document.nodes()].map(({ kind }) => kind), keys: [...document.keys()].length };
    };
    const wrong = redacted.filter(
      ({ file, safe }) =>
        !isXml(file.path) &&
        JSON.stringify(meaning(file.path, safe.bytes)) !== JSON.stringify(meaning(file.path, file.bytes)),
    );
    expect(wrong.map(({ file }) => file.path)).toEqual([]);
  });

  test("has the same trees of XML, as well- or ill-formed as before", () => {
    const shape = (bytes: Uint8Array) => {
      const { nodes, diagnostics } = parseXml(bytes);
      const names: string[] = [];
      const open = [...nodes];
      for (let node = open.pop(); node; node = open.pop()) {
        names.push(node.kind === "element" ? node.name : node.kind);
        if (node.kind === "element") open.push(...node.children);
      }
      return [names, diagnostics.map(({ code }) => code)];
    };
    for (const { file, safe } of redacted)
      if (isXml(file.path)) expect([file.path, shape(safe.bytes)]).toEqual([file.path, shape(file.bytes)]);
  });

  test("has no address, b32 or long base64 left but what tells nothing", () => {
    const left = redacted.flatMap(({ file, safe }) => {
      const shown = text(safe.bytes);
      const addresses = [...shown.matchAll(/(?<![\d.\w])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g)].map(
        ([found]) => found,
      );
      const b32 = [...shown.matchAll(/[a-z2-7]{52}\.b32\.i2p/g)].map(([found]) => found);
      const base64 = [...shown.matchAll(/(?<![\w~-])[\w~-]{43}=/g)].map(([found]) => found);
      const odd = [
        ...addresses.filter(
          (each) => !harmless.test(each) && each.split(".").every((part) => Number(part) < 256),
        ),
        ...b32.filter((each) => !/^(?:redacted|tc73n4k|dn3tval|ekm3fu6)/.test(each)),
        ...base64.filter((each) => !each.startsWith("REDACTED")),
      ];
      return odd.map((each) => `${file.path}: ${each}`);
    });
    expect(left).toEqual([]);
  });

  test("comes out of itself again", () => {
    for (const { file, safe } of redacted)
      expect([file.path, text(new Redactor([safe]).redact(safe).bytes)]).toEqual([
        file.path,
        text(safe.bytes),
      ]);
  });
});
