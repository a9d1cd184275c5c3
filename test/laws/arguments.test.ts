import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArgumentsBySpecification } from "../../grammars/arguments.js";
import { ArgumentsDocument } from "../../src/arguments/document.js";
import { scanArguments } from "../../src/arguments/scanner.js";
import { applyEdits } from "../../src/text/edits.js";
import { argumentPieces } from "../support/arbitraries.js";

const runs = { numRuns: 10_000 };

const piece = fc.constantFrom(...argumentPieces);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
const value = fc.constantFrom("x", "7657", "::1,127.0.0.1", "./my webapps/", "a\tb", "k=v", "ü", "\\");

/** Every step's edits must lead from the string before to the one after. */
function checked(before: ArgumentsDocument, after: ArgumentsDocument): readonly string[] {
  expect(applyEdits(before.text, after === before ? [] : after.edits)).toBe(after.text);
  return after.values;
}

describe(`laws of the argument language, ${runs.numRuns} runs each`, () => {
  test("Agree: the scanner finds the nodes of the grammar", () => {
    const holds = (t: string) => {
      expect(scanArguments(t)).toEqual(parseArgumentsBySpecification(t));
    };
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), holds), runs);
  });

  test("GetPut: replacing an argument by itself is no edit", () => {
    const holds = (t: string) => {
      const document = new ArgumentsDocument(t);
      for (const [i, v] of document.values.entries()) expect(document.replace(i, v)).toBe(document);
    };
    fc.assert(fc.property(text, holds), runs);
  });

  test("PutGet and Frame: replace changes one argument and no other", () => {
    const holds = (t: string, at: number, v: string) => {
      const before = new ArgumentsDocument(t);
      fc.pre(before.values.length > 0);
      const index = at % before.values.length;
      expect(checked(before, before.replace(index, v))).toEqual(before.values.with(index, v));
    };
    fc.assert(fc.property(text, fc.nat(), value, holds), runs);
  });

  test("PutGet and Frame: insert adds one argument and changes no other", () => {
    const holds = (t: string, at: number, v: string) => {
      const before = new ArgumentsDocument(t);
      const index = at % (before.values.length + 1);
      fc.pre(index < before.values.length || !before.isUnterminated);
      expect(checked(before, before.insert(index, v))).toEqual(before.values.toSpliced(index, 0, v));
    };
    fc.assert(fc.property(text, fc.nat(), value, holds), runs);
  });

  test("Frame: remove takes one argument and changes no other", () => {
    const holds = (t: string, at: number) => {
      const before = new ArgumentsDocument(t);
      fc.pre(before.values.length > 0);
      const index = at % before.values.length;
      expect(checked(before, before.remove(index))).toEqual(before.values.toSpliced(index, 1));
    };
    fc.assert(fc.property(text, fc.nat(), holds), runs);
  });

  test("UnsetAdd: removing an inserted argument restores the string", () => {
    const holds = (t: string, at: number, v: string) => {
      const before = new ArgumentsDocument(t);
      const index = at % (before.values.length + 1);
      fc.pre(index < before.values.length || !before.isUnterminated);
      expect(before.insert(index, v).remove(index).text).toBe(t);
    };
    fc.assert(fc.property(text, fc.nat(), value, holds), runs);
  });
});
