import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { corpusOf } from "../support/corpus.js";
import { gapsOf } from "../support/xml.js";

const corpus = corpusOf(["jetty", "xml"]);

if (corpus) {
  console.log(`corpus: ${corpus.length} files of the kinds jetty, xml`);

  describe("Identity: every file prints back the same bytes", () => {
    test.each(corpus)("$path", ({ bytes }) => {
      expect(Buffer.compare(parseXml(bytes).toBytes(), bytes)).toBe(0);
    });
  });

  describe("the nodes of every file cover it without gaps", () => {
    test.each(corpus)("$path", ({ bytes }) => {
      const { text, nodes } = parseXml(bytes);
      expect(gapsOf(text, nodes)).toEqual([]);
    });
  });

  const judged = corpus.filter(({ expatWellFormed }) => expatWellFormed !== undefined);
  console.log(`corpus: ${judged.length} files that expat has judged`);

  describe("our verdict is that of expat", () => {
    test.each(judged)("$path", ({ bytes, expatWellFormed }) => {
      expect(parseXml(bytes).diagnostics.length === 0).toBe(expatWellFormed);
    });
  });
}

test.skipIf(corpus === undefined)(
  "the corpus beside the project (../shared/corpus) has files of these kinds",
  () => {
    expect(corpus?.length).toBeGreaterThan(0);
  },
);
