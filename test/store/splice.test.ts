import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySplice, insertedBy, spliceOf } from "../../src/store/splice.js";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("spliceOf", () => {
  it.each([
    ["abc", "abc", { start: 3, end: 3, length: 0 }],
    ["", "abc", { start: 0, end: 0, length: 3 }],
    ["abc", "", { start: 0, end: 3, length: 0 }],
    ["axc", "ayc", { start: 1, end: 2, length: 1 }],
    ["aa", "aaa", { start: 2, end: 2, length: 1 }],
    ["aaa", "aa", { start: 2, end: 3, length: 0 }],
  ])("of %j and %j", (before, after, splice) => {
    expect(spliceOf(bytes(before), bytes(after))).toEqual(splice);
  });

  it("makes the new text of the old one, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, text, (head, one, other, tail) => {
        const [before, after] = [bytes(head + one + tail), bytes(head + other + tail)];
        const splice = spliceOf(before, after);
        expect(applySplice(splice, before, insertedBy(splice, after))).toEqual(after);
      }),
    );
  });

  it("is as small as the change in a text of several blocks", () => {
    const before = Buffer.alloc(200_001, "x");
    const after = Buffer.concat([before.subarray(0, 100_000), bytes("new"), before.subarray(100_001)]);
    expect(spliceOf(before, after)).toEqual({ start: 100_000, end: 100_001, length: 3 });
  });
});
