import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { setJettyField, useRefids } from "../../src/files/jetty/edits.js";
import { placeOfField } from "../../src/files/jetty/field.js";
import type { JettyGeneration } from "../../src/files/jetty/generation.js";
import { JettyConfig } from "../../src/files/jetty/jetty-config.js";
import { parseXml, type XmlDocument } from "../../src/xml/document.js";
import { corpusOf } from "../support/corpus.js";
import { codeOf } from "../support/errors.js";
import { generations, jettyFile } from "../support/jetty.js";
import { type Found, findField, type OracleField, withoutComments } from "../support/jetty-oracle.js";
import { checkXmlStep } from "../support/xml-step.js";

const fixtures = new URL("../../fixtures/", import.meta.url);
const stock = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((path) => path.includes("/eepsite/") && path.endsWith(".xml"))
  .map((path) => ({ path, bytes: readFileSync(new URL(path, fixtures)) }));
const own = generations.flatMap((generation) => [
  { path: `our jetty.xml of ${generation}`, bytes: Buffer.from(jettyFile(generation)) },
  { path: `our jetty-ssl.xml of ${generation}`, bytes: Buffer.from(jettyFile(generation, "jetty-ssl")) },
  ...(generation === "5" ? [] : [ourContext(generation)]),
]);
const corpus = corpusOf(["jetty", "xml"]);

const files = [...stock, ...own, ...(corpus ?? [])].flatMap(({ path, bytes }) => {
  const document = parseXml(bytes);
  const config = document.diagnostics.length === 0 ? JettyConfig.of(document) : undefined;
  return config ? [{ path, document, config, generation: config.generation, text: latin1(bytes) }] : [];
});

const values: Readonly<Record<OracleField, string>> = {
  host: "10.11.12.13",
  port: "34567",
  idleTimeout: "98765",
  tlsHost: "10.11.12.14",
  tlsPort: "34568",
  minThreads: "11",
  maxThreads: "77",
  docroot: "/srv/another site/",
};
const fields: readonly OracleField[] = [
  "host",
  "port",
  "idleTimeout",
  "tlsHost",
  "tlsPort",
  "minThreads",
  "maxThreads",
  "docroot",
];

function ourContext(generation: JettyGeneration) {
  const bytes = Buffer.from(jettyFile(generation, "base-context"));
  return { path: `our base-context.xml of ${generation}`, bytes };
}

/** One character for each byte, so that no reading of characters is needed to compare files. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

const setTo = (document: XmlDocument, field: OracleField, value = values[field]) =>
  document.edit((draft) => setJettyField(draft, field, value));

/** How many edits of each kind were made of each field, by generation. */
const made = new Map<string, number>();
const count = (generation: string, what: string) => {
  const key = `${generation} ${what}`;
  made.set(key, (made.get(key) ?? 0) + 1);
};

describe.each(fields)("%s is read, and changes, in one place alone, and back again", (field) => {
  const places = files.flatMap((file) => {
    const found = findField(file.text, field);
    return found ? [{ ...file, found }] : [];
  });

  test.each(places.flatMap((file) => (file.found.kind === "spot" ? [{ ...file, ...file.found }] : [])))(
    "of $path",
    ({ document, config, generation, text, spot: { start, end, prefix, suffix } }) => {
      const old = prefix === "" ? text.slice(start, end) : undefined;
      expect(placeOfField(config, field)?.value?.text).toBe(old);
      const after = setTo(document, field);
      checkXmlStep(document, after);
      const expected = text.slice(0, start) + prefix + values[field] + suffix + text.slice(end);
      expect(latin1(after.toBytes())).toBe(expected);
      expect(setTo(after, field).edits).toEqual([]);
      const path = after.changes[0]?.key ?? "";
      const back = old === undefined ? after.unset(path) : setTo(after, field, old);
      expect(latin1(back.toBytes())).toBe(text);
      count(generation, field);
    },
  );

  test.each(places.flatMap((file) => (file.found.kind === "setter" ? [{ ...file, ...file.found }] : [])))(
    "that $path does not have is a line more",
    ({ document, generation, text, setter, region }) => {
      const after = setTo(document, field);
      checkXmlStep(document, after);
      const added = `<Set name="${setter}">${values[field]}</Set>`;
      const source = latin1(after.toBytes());
      const at = source.indexOf(added);
      expect([at > region.start, at < region.end]).toEqual([true, true]);
      const line = /[^\n]*$/.exec(source.slice(0, at))?.[0] ?? "";
      expect(source.slice(0, at - line.length) + source.slice(at + added.length + 1)).toBe(text);
      expect(line.trim()).toBe("");
      expect(setTo(after, field).edits).toEqual([]);
      expect(latin1(after.unset(after.changes[0]?.key ?? "").toBytes())).toBe(text);
      count(generation, `${field} added`);
    },
  );

  test.each(files.flatMap((file) => refusalOf(file, field)))(
    "of $path is refused: $code",
    ({ document, code }) => {
      expect(codeOf(() => setTo(document, field))).toBe(code);
    },
  );
});

type File = (typeof files)[number];

function refusalOf(file: File, field: OracleField) {
  const found: Found = findField(file.text, field);
  if (found === undefined) return [{ ...file, code: "ELEMENT_NOT_FOUND" }];
  return found.kind === "computed" ? [{ ...file, code: "ELEMENT_REFUSED" }] : [];
}

describe("useRefids changes each Ref with id, and the document type", () => {
  test.each(files)("of $path", ({ document, generation, text }) => {
    const after = document.edit(useRefids);
    expect(latin1(after.toBytes())).toBe(migrated(text));
    expect(JettyConfig.of(after)?.problems.filter(({ code }) => code === "JETTY_REF_ID")).toEqual([]);
    expect(after.edit(useRefids).edits).toEqual([]);
    if (after.edits.length > 0) count(generation, "refids");
  });
});

/** What the migration of 2.9.0 does (facts: formats 12), but not in comments. */
function migrated(text: string): string {
  const blank = withoutComments(text);
  const found = [...blank.matchAll(/<Ref id=|\/jetty\/configure\.dtd/g)];
  return found.reduceRight((result, { 0: old, index }) => {
    const now = old === "<Ref id=" ? "<Ref refid=" : "/jetty/configure_9_3.dtd";
    return result.slice(0, index) + now + result.slice(index + old.length);
  }, text);
}

test("files of every generation were edited", () => {
  const kinds = [...fields.flatMap((field) => [field, `${field} added`]), "refids"];
  const rowOf = (cell: (generation: string) => number) =>
    Object.fromEntries(generations.map((generation) => [`Jetty ${generation}`, cell(generation)]));
  const edits = kinds.map((kind) => [kind, rowOf((generation) => made.get(`${generation} ${kind}`) ?? 0)]);
  const total = (of: string) => files.filter(({ generation }) => generation === of).length;
  console.table({ files: rowOf(total), ...Object.fromEntries(edits) });
  expect(generations.filter((generation) => !made.has(`${generation} port`))).toEqual([]);
});

describe.skipIf(corpus === undefined)("with the corpus", () => {
  const known = new Set(corpus?.map(({ path }) => path));

  test.each(["5", "6", "7/8", "9"])("it has files of generation %s with a plain connector", (generation) => {
    const found = files.filter(
      (file) =>
        known.has(file.path) && file.generation === generation && findField(file.text, "port") !== undefined,
    );
    expect(found.length).toBeGreaterThan(0);
  });
});
