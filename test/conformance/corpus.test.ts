import { describe, expect, test } from "vitest";
import { parsePropertiesBySpecification } from "../../grammars/properties.js";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { loadProps } from "../../src/properties/load-props.js";
import { checkKey } from "../../src/properties/storable.js";
import { decodeText, encodeText } from "../../src/text/bytes.js";
import { corpusOf } from "../support/corpus.js";
import { codeOf } from "../support/errors.js";
import { operations } from "../support/operations.js";
import { checkStep, linesWithout, meaningWithout } from "../support/step.js";

const kinds = ["router", "clients", "i2ptunnel", "wrapper", "other"];
const corpus = corpusOf(kinds);

/** A value and keys that no real file has. */
const foreign = "i2pconf.corpus.value";
const neighbourOf = (key: string) => `${key}.i2pconf`;

/** Keys of a file that may be written, at most 24, from its whole length: lines of files that are no properties may hold anything. */
function someKeys(document: PropertiesDocument): string[] {
  const keys = [...document.keys()].filter((key) => codeOf(() => checkKey(key)) === "no error");
  const step = Math.ceil(keys.length / 24);
  return keys.filter((_, i) => i % step === 0);
}

/** The laws of `architecture.md` that make sense on a file that somebody wrote. */
const laws: Readonly<Record<string, (document: PropertiesDocument) => void>> = {
  "Agree: the scanner finds the nodes of the grammar": (document) => {
    expect([...document.nodes()]).toEqual(parsePropertiesBySpecification(document.text));
  },

  "Agree: our meaning is that of loadProps": (document) => {
    expect(new Map(document.entries())).toEqual(loadProps(document.text));
  },

  "GetPut: setting every key to its value gives no edits": (document) => {
    const after = document.edit((draft) => {
      for (const [key, value] of document.entries()) draft.set(key, value);
    });
    expect(after.edits).toEqual([]);
  },

  "PutGet: a key reads back what it was set to": (document) => {
    for (const key of someKeys(document)) expect(document.set(key, foreign).get(key)).toBe(foreign);
  },

  "PutPut: the second set wins": (document) => {
    for (const key of someKeys(document)) {
      const once = document.set(key, foreign);
      expect(once.set(key, "second").get(key)).toBe("second");
    }
  },

  "UnsetAdd: unset takes away what set added, and nothing else": (document) => {
    for (const key of someKeys(document).map(neighbourOf)) {
      const added = document.set(key, foreign);
      checkStep(document, added);
      expect(added.unset(key).text).toBe(document.text);
    }
  },

  "Toggle: uncomment takes back what comment did": (document) => {
    for (const key of document.keys()) {
      const { live, disabled } = document.index.lines(key);
      if (live.length === 1 && disabled.length === 0)
        expect(document.comment(key).uncomment(key).text).toBe(document.text);
    }
  },

  "Toggle: swapping a commented-out line in, and back, restores the document": (document) => {
    for (const key of document.keys()) {
      const { live, disabled } = document.index.lines(key);
      const values = disabled
        .filter((line) => document.lines.key(line) === key)
        .map((line) => document.lines.value(line));
      const old = document.get(key) ?? "";
      if (live.length > 1 || values.includes(old)) continue;
      for (const value of new Set(values)) {
        const there = document.swap(key, value);
        checkStep(document, there);
        expect(there.swap(key, old).text).toBe(document.text);
      }
    }
  },

  "Toggle: renaming back restores the document": (document) => {
    for (const key of someKeys(document)) {
      expect(document.rename(key, neighbourOf(key)).rename(neighbourOf(key), key).text).toBe(document.text);
    }
  },

  ...Object.fromEntries(
    operations.map(({ name, onDocument }) => [
      `Frame, Locality, EolClosed and Idempotent: ${name}`,
      (document: PropertiesDocument) => {
        for (const key of someKeys(document)) {
          const after = onDocument(document, key, foreign);
          checkStep(document, after);
          expect(meaningWithout(after, [key])).toEqual(meaningWithout(document, [key]));
          expect(linesWithout(after, [key])).toEqual(linesWithout(document, [key]));
          expect(onDocument(after, key, foreign).edits).toEqual([]);
        }
      },
    ]),
  ),
};

/** The same file as an editor that knows only CRLF leaves it. */
function withCrlf(bytes: Uint8Array): Uint8Array {
  return encodeText(decodeText(bytes).replace(/\r\n|\r|\n/g, "\r\n"));
}

if (corpus) {
  console.log(
    `corpus: ${corpus.length} files of the kinds ${kinds.join(", ")}, each as it is and forced to CRLF`,
  );

  describe("Identity: every file of the corpus prints back the same bytes", () => {
    for (const { path, bytes } of corpus) {
      test(path, () => {
        expect(Buffer.compare(parseProperties(bytes).toBytes(), bytes)).toBe(0);
      });
    }
  });

  describe("Identity: every file of the corpus, forced to CRLF, prints back the same bytes", () => {
    for (const { path, bytes } of corpus) {
      test(path, () => {
        const source = withCrlf(bytes);
        expect(Buffer.compare(parseProperties(source).toBytes(), source)).toBe(0);
      });
    }
  });

  describe.each(Object.entries(laws))("%s", (_, holds) => {
    for (const { path, bytes } of corpus) test(path, () => holds(parseProperties(bytes)));
  });

  describe.each(Object.entries(laws))("forced to CRLF: %s", (_, holds) => {
    for (const { path, bytes } of corpus) test(path, () => holds(parseProperties(withCrlf(bytes))));
  });
}

test.skipIf(corpus === undefined)(
  "the corpus beside the project (../shared/corpus) has files of these kinds",
  () => {
    expect(corpus?.length).toBeGreaterThan(0);
  },
);
