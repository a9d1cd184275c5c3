import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySplice, insertedBy, spliceOf } from "../../src/store/splice.js";

const bytes = (text: string) => Buffer.from(text, "latin1");

/** A text, cut at some places. */
function piecesOf(text: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places].sort((a, b) => a - b);
  return [0, ...ends].map((start, i) => text.subarray(start, ends[i]));
}

describe("spliceOf", () => {
  it.each([
    ["abc", "abc", { start: 3, end: 3, length: 0 }],
    ["", "abc", { start: 0, end: 0, length: 3 }],
    ["abc", "", { start: 0, end: 3, length: 0 }],
    ["axc", "ayc", { start: 1, end: 2, length: 1 }],
    ["aa", "aaa", { start: 2, end: 2, length: 1 }],
    ["aaa", "aa", { start: 2, end: 3, length: 0 }],
  ])("of %j and %j", (before, after, splice) => {
    expect(spliceOf(bytes(before), [bytes(after)])).toEqual(splice);
  });

  it("makes the new text of the old one, whatever they are and however the new one is cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 40 });
    const cuts = fc.array(fc.nat(120), { maxLength: 4 });
    fc.assert(
      fc.property(text, text, text, text, cuts, (head, one, other, tail, places) => {
        const [before, after] = [bytes(head + one + tail), bytes(head + other + tail)];
        const pieces = piecesOf(after, places);
        const splice = spliceOf(before, pieces);
        expect(splice).toEqual(spliceOf(before, [after]));
        expect(applySplice(splice, before, insertedBy(splice, pieces))).toEqual(after);
      }),
    );
  });

  it("is as small as the change in a text of several blocks", () => {
    const before = Buffer.alloc(200_001, "x");
    const after = Buffer.concat([before.subarray(0, 100_000), bytes("new"), before.subarray(100_001)]);
    expect(spliceOf(before, [after])).toEqual({ start: 100_000, end: 100_001, length: 3 });
  });
});
