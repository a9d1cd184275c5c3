import { readdirSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { parseXml, type XmlDocument } from "../../src/xml/document.js";
import { corpusOf } from "../support/corpus.js";
import { errorOf } from "../support/errors.js";
import { checkXmlStep } from "../support/xml-step.js";
import { type Pick, trials } from "../support/xml-trials.js";

const fixtures = new URL("../../fixtures/", import.meta.url);
const stock = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((path) => path.includes("/eepsite/") && path.endsWith(".xml"))
  .map((path) => ({ path, bytes: readFileSync(new URL(path, fixtures)) }));
const corpus = corpusOf(["jetty", "xml"]);

/** How often each kind of edit is tried on each document: with few documents more often. */
const ROUNDS = corpus ? 2 : 20;

/** Something for every kind of edit, which the shipped files do not have. */
const own = {
  path: "an element in a comment, and attributes",
  bytes: Buffer.from("<a b=\"c\">\n  <!-- <d>1</d> -->\n  <e f='g'>2</e>\n</a>\n"),
};
const documents = [...stock, own, ...(corpus ?? [])]
  .map(({ path, bytes }) => ({ path, document: parseXml(bytes) }))
  .filter(({ document }) => document.diagnostics.length === 0);

/** Why a document cannot be edited, in the words of the refusal; `undefined` where it can. */
function refusalOf(document: XmlDocument): string | undefined {
  const error = errorOf(() =>
    document.edit((draft) => {
      if (document.root) draft.setAttribute(document.root, "new", "1");
    }),
  );
  return error && `${error.code}: ${error.message}`;
}

const judged = documents.map((each) => ({ ...each, refusal: refusalOf(each.document) }));
const editable = judged.filter(({ refusal }) => refusal === undefined);

/** Numbers from a seed, the same in every run (xorshift32). */
function picker(seed: number): Pick {
  let state = seed + 0x2545f491;
  return (items) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return items[(state >>> 0) % items.length];
  };
}

/** What saxes, which knows nothing of our grammar, finds wrong with a text. */
function saxesProblems(text: string): string[] {
  const problems: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => problems.push(message));
  parser.write(text).close();
  return problems;
}

const made = new Map<string, { edits: number; restored: number }>();

describe("edits of every well-formed file change what was asked for and nothing else", () => {
  test.each(editable.map((each, seed) => ({ ...each, seed })))("$path", ({ document, seed }) => {
    const pick = picker(seed);
    const isClean = saxesProblems(document.text).length === 0;
    for (const [kind, trial] of Object.entries(trials)) {
      for (let round = 0; round < ROUNDS; round++) {
        const outcome = trial(document, pick);
        if (!outcome) continue;
        const { after, back } = outcome;
        checkXmlStep(document, after);
        if (isClean) expect(saxesProblems(after.text)).toEqual([]);
        if (back) expect(back.text).toBe(document.text);
        const count = made.get(kind) ?? { edits: 0, restored: 0 };
        made.set(kind, { edits: count.edits + 1, restored: count.restored + (back ? 1 : 0) });
      }
    }
  });
});

test("every kind of edit was made", () => {
  expect([...made.keys()].sort()).toEqual(Object.keys(trials).sort());
  const rows = [...made].map(([kind, { edits, restored }]) => `${kind} ${edits} (${restored} undone)`);
  const total = [...made.values()].reduce((sum, { edits }) => sum + edits, 0);
  console.log(`xml edits: ${total} in ${editable.length} of ${documents.length} files: ${rows.join(", ")}`);
});

test("the stock files can be edited", () => {
  const paths = new Set(stock.map(({ path }) => path));
  expect(judged.filter(({ path, refusal }) => paths.has(path) && refusal !== undefined)).toEqual([]);
});

describe.skipIf(corpus === undefined)("with the corpus", () => {
  test("a thousand edits were made, and more", () => {
    const total = [...made.values()].reduce((sum, { edits }) => sum + edits, 0);
    expect(total).toBeGreaterThan(1000);
  });

  test("well-formed files that cannot be edited are these", () => {
    const refusals = judged.flatMap(({ refusal }) => refusal ?? []);
    const counts = Object.fromEntries(
      [...new Set(refusals)].map((each) => [each, refusals.filter((other) => other === each).length]),
    );
    console.log(`xml edits: not editable ${JSON.stringify(counts)}`);
    expect(counts).toEqual({
      "XML_READ_ONLY: the document type has declarations of its own, which may change what any text means; such a file is only read": 13,
      "XML_READ_ONLY: the file is written in utf-16be, which i2pconf only reads; utf-8, iso-8859-1 and us-ascii can be edited": 1,
    });
  });
});
