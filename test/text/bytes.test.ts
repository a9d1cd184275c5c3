import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, encodeText, hasEscapedBytes } from "../../src/text/bytes.js";

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

/** Bytes that are mostly pieces of UTF-8 sequences: whole ones, and ones that miss a part. */
const nearlyUtf8 = fc
  .array(
    fc.oneof(fc.constantFrom(0x0a, 0x41, 0xc3, 0xe2, 0xed, 0xf0, 0xf4), fc.integer({ min: 0x80, max: 0xbf })),
    {
      maxLength: 12,
    },
  )
  .map((bytes) => Uint8Array.from(bytes));

describe("valid UTF-8", () => {
  test.each(["", "a=b\n", "ü", "€", "😀", "\uFFFD", "\u0000", "\uFFFF", "\uE000"])(
    "%j is the text that everybody expects",
    (text) => {
      expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    },
  );

  test("keeps a byte order mark as a character", () => {
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, 0x61))).toBe("\uFEFFa");
  });

  test("a byte order mark is written back", () => {
    expect([...encodeText("\uFEFFa")]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });
});

describe("bytes that are no UTF-8 become one low surrogate each", () => {
  test.each<[string, number[], string]>([
    ["a lone continuation", [0x61, 0x80, 0x62], "a\uDC80b"],
    ["a byte that no sequence has", [0xff, 0xfe], "\uDCFF\uDCFE"],
    ["an overlong two-byte form", [0xc0, 0xaf], "\uDCC0\uDCAF"],
    ["an overlong three-byte form", [0xe0, 0x80, 0xaf], "\uDCE0\uDC80\uDCAF"],
    ["an overlong four-byte form", [0xf0, 0x80, 0x80, 0xaf], "\uDCF0\uDC80\uDC80\uDCAF"],
    ["an encoded surrogate", [0xed, 0xa0, 0x80], "\uDCED\uDCA0\uDC80"],
    ["a code point above U+10FFFF", [0xf4, 0x90, 0x80, 0x80], "\uDCF4\uDC90\uDC80\uDC80"],
    ["a lead byte above F4", [0xf5, 0x80, 0x80, 0x80], "\uDCF5\uDC80\uDC80\uDC80"],
    ["a sequence cut off at the end", [0x61, 0xe2, 0x82], "a\uDCE2\uDC82"],
    ["a sequence cut off by another character", [0xe2, 0x82, 0x0a], "\uDCE2\uDC82\n"],
    ["Latin-1 é between valid characters", [0xc3, 0xbc, 0xe9, 0xc3, 0xbc], "ü\uDCE9ü"],
    ["a bad byte behind a character outside the basic plane", [0xf0, 0x9f, 0x98, 0x80, 0x80], "😀\uDC80"],
  ])("%s", (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});

describe("round trip", () => {
  test("any bytes come back", () => {
    const holds = (bytes: Uint8Array) => {
      expect([...encodeText(decodeText(bytes))]).toEqual([...bytes]);
    };
    fc.assert(fc.property(fc.oneof(nearlyUtf8, fc.uint8Array()), holds), { numRuns: 10_000 });
  });

  test("any well-formed text comes back", () => {
    const holds = (text: string) => {
      expect(decodeText(encodeText(text))).toBe(text);
    };
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), holds), { numRuns: 10_000 });
  });

  test("a megabyte of bytes that are no UTF-8 comes back", () => {
    const bytes = new Uint8Array(1 << 20).fill(0xff);
    expect(Buffer.compare(encodeText(decodeText(bytes)), bytes)).toBe(0);
  });
});

describe("hasEscapedBytes", () => {
  test("is true exactly for texts of bytes that are no UTF-8", () => {
    const holds = (bytes: Uint8Array) => {
      expect(hasEscapedBytes(decodeText(bytes))).toBe(!isUtf8(bytes));
    };
    fc.assert(fc.property(nearlyUtf8, holds), { numRuns: 10_000 });
  });

  test("is false for a pair whose second half is in the range of the escapes", () => {
    expect(hasEscapedBytes("\u{1F480}")).toBe(false);
  });
});

describe("an unpaired surrogate that is no escaped byte", () => {
  test.each(["\uD800", "\uDC00", "\uDD00", "\uDFFF"])("%j is written as U+FFFD", (surrogate) => {
    expect(new TextDecoder().decode(encodeText(`a${surrogate}b`))).toBe("a\uFFFDb");
  });
});
