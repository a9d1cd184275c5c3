import { describe, expect, test } from "vitest";
import { wrapperLines } from "../../src/properties/dialects.js";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { corpusOf } from "../support/corpus.js";
import { checkStep } from "../support/step.js";

const corpus = corpusOf(["wrapper"]);

/** What must hold of every wrapper.config that somebody wrote. */
const laws: Readonly<Record<string, (document: PropertiesDocument) => void>> = {
  "Agree: our meaning is that of the second reader": (document) => {
    expect(new Map(document.entries())).toEqual(wrapperLines.load(document.text));
  },
  "GetPut: setting every key to its value gives no edits": (document) => {
    const after = document.edit((draft) => {
      for (const [key, value] of document.entries()) draft.set(key, value);
    });
    expect(after.edits).toEqual([]);
  },
  "PutGet and back: a key reads what it was set to, and setting it back restores every byte": (document) => {
    for (const [key, value] of document.entries()) {
      const after = document.set(key, "i2pconf#value");
      checkStep(document, after);
      expect(after.get(key)).toBe("i2pconf#value");
      expect(after.set(key, value).text).toBe(document.text);
    }
  },
};

if (corpus) {
  console.log(`corpus: ${corpus.length} files of wrapper.config in their own dialect`);
  describe.each(Object.entries(laws))("%s", (_, holds) => {
    for (const { path, bytes } of corpus) test(path, () => holds(parseProperties(bytes, wrapperLines)));
  });
}

test.skipIf(corpus === undefined)("the corpus beside the project has files of wrapper.config", () => {
  expect(corpus?.length).toBeGreaterThan(0);
});
