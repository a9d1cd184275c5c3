import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EditChain } from "../../src/text/edit-chain.js";
import { applyEdits, type TextEdit } from "../../src/text/edits.js";
import { codeOf } from "../support/errors.js";

/** The chain of a text, edited step by step. */
function chained(text: string, ...steps: TextEdit[][]): EditChain {
  const chain = new EditChain(text);
  for (const edits of steps) chain.apply(edits);
  return chain;
}

const put = (at: number, text: string): TextEdit => ({ start: at, end: at, text });
const take = (start: number, end: number): TextEdit => ({ start, end, text: "" });

describe("the edits of a chain", () => {
  test.each<[string, TextEdit[][], TextEdit[]]>([
    ["are none before anything is done", [], []],
    ["are the one that was made", [[take(1, 3)]], [take(1, 3)]],
    ["count in the text before", [[put(0, "XY")], [put(4, "Z")]], [put(0, "XY"), put(2, "Z")]],
    [
      "are one where a later one changes what an earlier one put in",
      [[put(2, "XY")], [put(3, "Z")]],
      [put(2, "XZY")],
    ],
    ["are one where neighbours touch", [[take(1, 2)], [take(1, 2)]], [take(1, 3)]],
    ["are none where what was put in is taken out", [[put(2, "XY")], [take(2, 4)]], []],
    ["are none where what was taken is put back", [[take(2, 4)], [put(2, "cd")]], []],
    [
      "are told where all is taken and something new is put in",
      [[take(0, 6)], [put(0, "X")]],
      [{ start: 0, end: 6, text: "X" }],
    ],
    ["keep insertions at one place in their order", [[put(2, "X"), put(2, "Y")]], [put(2, "XY")]],
    [
      "put a later insertion at a place before an earlier one",
      [[put(2, "X")], [put(2, "Y")]],
      [put(2, "YX")],
    ],
  ])("%s", (_, steps, edits) => {
    expect(chained("abcdef", ...steps).edits).toEqual(edits);
  });

  test("are refused where they overlap, and the chain stays as it was", () => {
    const chain = chained("abcdef", [put(0, "X")]);
    const before = [chain.after, chain.edits];
    expect(codeOf(() => chain.apply([take(0, 3), take(2, 4)]))).toBe("EDITS_OVERLAP");
    expect([chain.after, chain.edits]).toEqual(before);
  });
});

describe("offsetBefore", () => {
  test.each<[string, TextEdit[][], number, number]>([
    ["is the place itself where nothing changed", [], 3, 3],
    ["takes off what was put in before", [[put(1, "XY")]], 5, 3],
    ["adds what was taken before", [[take(0, 2)]], 1, 3],
    ["of what is new is where it was put in", [[put(2, "XYZ")]], 3, 2],
    [
      "of what is new and stands for something is where that began",
      [[{ start: 2, end: 4, text: "X" }]],
      2,
      2,
    ],
    ["of the end is the end", [[put(2, "X")]], 7, 6],
    ["looks through several steps", [[put(0, "XX")], [take(1, 4)], [put(2, "YYY")]], 5, 3],
  ])("%s", (_, steps, at, expected) => {
    expect(chained("abcdef", ...steps).offsetBefore(at)).toBe(expected);
  });
});

/** Edits of any text, which may touch: the numbers say, as parts of 1000, how far they lie apart and how much each takes. */
const step = fc.array(fc.tuple(fc.nat(1000), fc.nat(300), fc.constantFrom("", "X", "YZ", "\n")), {
  maxLength: 3,
});

function editsOf(text: string, numbers: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [gap, taken, put] of numbers) {
    const start = at + Math.round((gap / 1000) * (text.length - at));
    const end = start + Math.round((taken / 1000) * (text.length - start));
    edits.push({ start, end, text: put });
    at = end;
  }
  return edits;
}

describe("after any edits of any text", () => {
  const before = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  const steps = fc.array(step, { maxLength: 6 });

  test("the edits of the chain lead from the text before to the text after", () => {
    const holds = (text: string, all: [number, number, string][][]) => {
      const chain = new EditChain(text);
      let after = text;
      for (const numbers of all) {
        const edits = editsOf(after, numbers);
        after = applyEdits(after, edits);
        chain.apply(edits);
      }
      expect([chain.before, chain.after]).toEqual([text, after]);
      expect(applyEdits(text, chain.edits)).toBe(after);
    };
    fc.assert(fc.property(before, steps, holds), { numRuns: 10_000 });
  });

  test("offsetBefore finds every character that stayed, and keeps the order of the others", () => {
    // Each character is another one, so that it can be told where it came from.
    const distinct = fc
      .nat(12)
      .map((length) => String.fromCharCode(...Array.from({ length }, (_, i) => 0x4e00 + i)));
    const holds = (text: string, all: [number, number, string][][]) => {
      const chain = new EditChain(text);
      for (const numbers of all) chain.apply(editsOf(chain.after, numbers));
      const places = [...chain.after].map((_, at) => chain.offsetBefore(at));
      const stayed = [...chain.after].flatMap((character, at) =>
        text.includes(character) ? [[at, text.indexOf(character)]] : [],
      );
      expect(stayed.map(([at = 0]) => [at, places[at]])).toEqual(stayed);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    };
    fc.assert(fc.property(distinct, steps, holds), { numRuns: 10_000 });
  });
});
