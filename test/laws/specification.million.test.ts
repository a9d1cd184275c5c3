import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArgumentsBySpecification } from "../../grammars/arguments.js";
import { parsePropertiesBySpecification } from "../../grammars/properties.js";
import { scanArguments } from "../../src/arguments/scanner.js";
import { scanLines } from "../../src/properties/scanner.js";
import { decodeText } from "../../src/text/bytes.js";
import { argumentPieces, damagedBytes, lineCharacters, propertiesText } from "../support/arbitraries.js";

const numRuns = 1_000_000;

/** Texts of nothing but the characters that a language gives a meaning, and one or two others. */
function denseText(alphabet: readonly string[], maxLength: number) {
  return fc.array(fc.constantFrom(...alphabet), { maxLength, size: "max" }).map((pieces) => pieces.join(""));
}

/** Runs both readers over a million texts, and prints how many, how long and how many nodes they agreed on. */
function compare<Node>(
  what: string,
  texts: fc.Arbitrary<string>,
  scan: (text: string) => readonly Node[],
  specification: (text: string) => readonly Node[],
): void {
  const start = performance.now();
  let [runs, nodes, characters] = [0, 0, 0];
  const holds = (text: string) => {
    const found = scan(text);
    runs++;
    nodes += found.length;
    characters += text.length;
    const wanted = specification(text);
    // `toEqual` says what differs, but takes ten times as long to say that nothing does.
    if (!isDeepStrictEqual(found, wanted)) expect(found).toStrictEqual(wanted);
  };
  fc.assert(fc.property(texts, holds), { numRuns });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${what}: ${runs} texts, ${nodes} nodes, ${characters} characters, ${seconds} s`);
  expect(runs).toBe(numRuns);
}

describe(`the scanners find the nodes of the chevrotain grammars, ${numRuns} texts each`, () => {
  test("line language", () => {
    const dense = denseText([...lineCharacters, "\n", "\r", "\r\n", "ü", "😀"], 40);
    const texts = fc.oneof(
      { weight: 6, arbitrary: dense },
      { weight: 3, arbitrary: propertiesText },
      { weight: 1, arbitrary: damagedBytes.map(decodeText) },
    );
    const scan = (text: string) => {
      const table = scanLines(text);
      return Array.from({ length: table.count }, (_, line) => table.node(line));
    };
    compare("properties", texts, scan, parsePropertiesBySpecification);
  });

  test("argument language", () => {
    const dense = denseText([...argumentPieces, '"', " ", "😀"], 30);
    const texts = fc.oneof(
      { weight: 9, arbitrary: dense },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    );
    compare("arguments", texts, scanArguments, parseArgumentsBySpecification);
  });
});
