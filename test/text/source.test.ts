import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, joinBytes } from "../../src/text/bytes.js";
import { editedBytes, editedText } from "../../src/text/edits.js";
import { occurrences } from "../../src/text/occurrences.js";
import { ByteSource, charactersOf, offsetsInText, standsAt, wordsIn } from "../../src/text/source.js";
import { damagedBytes } from "../support/arbitraries.js";

const encode = (text: string) => new TextEncoder().encode(text);
const sourceOf = (text: string) => new ByteSource(encode(text));

describe("bytes as the source of a text", () => {
  test("are the text that they decode to", () => {
    const holds = (bytes: Uint8Array) => {
      expect(String(new ByteSource(bytes))).toBe(decodeText(bytes));
      expect(new ByteSource(bytes).slice(0)).toBe(decodeText(bytes));
    };
    fc.assert(fc.property(damagedBytes, holds));
  });

  test("give the same part of it before and after all of it was asked for", () => {
    for (const [text, part] of [
      ["abc", "bc"],
      ["äbc", "bc"],
    ] as const) {
      const source = sourceOf(text);
      const start = source.length - 2;
      expect(source.slice(start)).toBe(part);
      expect(String(source)).toBe(text);
      expect(source.slice(start)).toBe(part);
    }
  });

  test("have a character for every offset, of which those of ASCII are what they are", () => {
    const source = sourceOf("ä=\u20AC\n");
    const characters = charactersOf(source, 0, source.length);
    expect(characters.length).toBe(source.length);
    expect([characters.indexOf("="), characters.indexOf("\n")]).toEqual([2, 6]);
  });

  test("have offsets that lead to those of the text", () => {
    const source = sourceOf("ä=😀\nb");
    const inText = offsetsInText(source, [8, 3, 0, 2]);
    expect([0, 2, 3, 8].map(inText)).toEqual([0, 1, 2, 5]);
  });

  test("are NaN behind their end, as a text is", () => {
    expect(sourceOf("a").charCodeAt(1)).toBeNaN();
  });
});

describe("words in a source", () => {
  test.each(["ä=1", "a", ""])("stand where they stand in its text: %j", (words) => {
    const source = sourceOf("xä=1a");
    expect(standsAt(source, wordsIn(source, words), 1)).toBe("xä=1a".startsWith(words, 1));
    expect(standsAt("xä=1a", wordsIn("xä=1a", words), 1)).toBe("xä=1a".startsWith(words, 1));
  });

  test("are found wherever they occur, and nowhere else", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 40 });
    const holds = (text: string, words: string, start: number) => {
      fc.pre(words !== "");
      const wanted = [...text].flatMap((_, at) => (at >= start && text.startsWith(words, at) ? [at] : []));
      expect([...occurrences(text, words, start, text.length)]).toEqual(wanted);
      expect([...occurrences(sourceOf(text), words, start, text.length)]).toEqual(wanted);
    };
    fc.assert(
      fc.property(
        letters,
        letters.map((text) => text.slice(0, 3)),
        fc.nat(5),
        holds,
      ),
    );
  });

  test("are not found across the end of a stretch", () => {
    expect([...occurrences(sourceOf("abab"), "ab", 0, 3)]).toEqual([0]);
    expect([...occurrences("abab", "ab", 0, 3)]).toEqual([0]);
  });
});

describe("a stretch of a source after edits", () => {
  const edits = [
    { start: 3, end: 4, text: "ü" },
    { start: 2, end: 2, text: "new" },
  ];

  test("is its text, or its bytes, of which those that did not change are the source's own", () => {
    const source = sourceOf("ä=1=2");
    expect(editedText(source, edits, 2, source.length)).toBe("new=ü=2");
    const pieces = editedBytes(source, edits, 2, source.length);
    expect(new TextDecoder().decode(joinBytes(pieces))).toBe("new=ü=2");
    expect(pieces.at(-1)?.buffer).toBe(source.bytes.buffer);
  });

  test("is the same of a text, with its own offsets", () => {
    expect(editedText("a==1=2", edits, 2, 6)).toBe("new=ü=2");
    expect(new TextDecoder().decode(joinBytes(editedBytes("a==1=2", edits, 2, 6)))).toBe("new=ü=2");
  });
});
