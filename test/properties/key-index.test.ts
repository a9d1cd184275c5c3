import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeyIndex } from "../../src/properties/key-index.js";
import { scanLines } from "../../src/properties/scanner.js";
import { decodeText } from "../../src/text/bytes.js";
import { ByteSource } from "../../src/text/source.js";
import { damagedBytes, key } from "../support/arbitraries.js";

/** An index that has sorted all lines by their keys, as `keys()` needs it. */
function sorted(index: KeyIndex): KeyIndex {
  index.keys();
  return index;
}

describe("KeyIndex", () => {
  test("finds for a single key what it finds for all, in bytes and in their text", () => {
    const holds = (bytes: Uint8Array, asked: string) => {
      const text = scanLines(decodeText(bytes));
      const source = scanLines(new ByteSource(bytes));
      const every = sorted(new KeyIndex(text));
      const keys = [asked, ` ${asked}`, ...every.keys(), ...every.disabledKeys()].slice(0, 30);
      for (const each of keys) {
        // A new index looks for its first key by itself; one that has sorted its lines never does so.
        for (const one of [new KeyIndex(text), new KeyIndex(source), sorted(new KeyIndex(source))]) {
          expect(one.lines(each)).toEqual(every.lines(each));
          expect(one.effective(each)).toBe(every.effective(each));
        }
      }
    };
    fc.assert(fc.property(damagedBytes, key, holds), { numRuns: 10_000 });
  });

  test.each<[string, string, string, number | undefined]>([
    ["of one character", "k=1\nk1=2\n", "k", 0],
    ["of two characters", "ab=1\nabc=2\n", "ab", 0],
    ["at the end of a text without a line end", "a=1\nabcd=", "abcd", 1],
    ["that is all of a text", "a=", "a", 0],
    ["that the text breaks off in", "a=1\nab", "abc", undefined],
    ["that begins with a blank", "a=1\n a=2\n", " a", 1],
    ["that is blank", " =1\n", " ", 0],
    ["that begins with what is more than eight bits wide", "\u0100=1\n\u0200=2\n", "\u0200", 1],
    ["that holds a mark", "a;#=1\na;=2\n", "a;", 1],
  ])("finds a key %s", (_, text, asked, line) => {
    expect(new KeyIndex(scanLines(text)).effective(asked)).toBe(line);
    expect(new KeyIndex(scanLines(new ByteSource(new TextEncoder().encode(text)))).effective(asked)).toBe(
      line,
    );
  });

  test("finds the hundredth key as it finds the first", () => {
    const keys = Array.from({ length: 100 }, (_, i) => `key.${i}`);
    const index = new KeyIndex(scanLines(keys.map((each) => `${each}=\n`).join("")));
    expect(keys.map((each) => index.effective(each))).toEqual(keys.map((_, line) => line));
  });
});
