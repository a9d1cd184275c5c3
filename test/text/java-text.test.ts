import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/text/bytes.js";
import { javaText } from "../../src/text/java-text.js";

const javaTextOf = (bytes: readonly number[]) => javaText(decodeText(Uint8Array.from(bytes)));

describe("javaText reads as the JDK's UTF-8 decoder with replacement", () => {
  test("a well-formed text is itself", () => {
    const holds = (text: string) => {
      expect(javaText(text)).toBe(text);
    };
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), holds));
  });

  test.each<[string, number[], string]>([
    ["two bytes that no sequence has", [0xff, 0xfe, 0x62], "\uFFFD\uFFFDb"],
    ["a lead byte at the end", [0xc3], "\uFFFD"],
    ["Latin-1 é before ASCII", [0xe9, 0x3d], "\uFFFD="],
    ["a lone continuation", [0x80], "\uFFFD"],
    ["an overlong two-byte form", [0xc0, 0xaf], "\uFFFD\uFFFD"],
    ["an overlong three-byte form", [0xe0, 0x80, 0xaf], "\uFFFD\uFFFD\uFFFD"],
    ["an overlong four-byte form", [0xf0, 0x80, 0x80, 0xaf], "\uFFFD\uFFFD\uFFFD\uFFFD"],
    ["a lead byte above F4", [0xf5, 0x80, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD\uFFFD"],
    ["a code point above U+10FFFF", [0xf4, 0x90, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD\uFFFD"],
    ["two of three bytes", [0xe2, 0x82, 0x61], "\uFFFDa"],
    ["two of three bytes at the end", [0xe2, 0x82], "\uFFFD"],
    ["two of four bytes", [0xf0, 0x9f, 0x61], "\uFFFDa"],
    ["three of four bytes", [0xf0, 0x9f, 0x98, 0x61], "\uFFFDa"],
    ["three of four bytes at the end", [0xf0, 0x9f, 0x98], "\uFFFD"],
    ["an encoded surrogate", [0xed, 0xa0, 0x80], "\uFFFD"],
    ["two bytes of an encoded surrogate", [0xed, 0xa0, 0x61], "\uFFFDa"],
    ["a bad byte between valid characters", [0xc3, 0xbc, 0xff, 0xf0, 0x9f, 0x98, 0x80], "ü\uFFFD😀"],
    ["a byte order mark beside a bad byte", [0xef, 0xbb, 0xbf, 0xff], "\uFEFF\uFFFD"],
  ])("%s", (_, bytes, expected) => {
    expect(javaTextOf(bytes)).toBe(expected);
  });

  test("no escaped byte is left", () => {
    const holds = (bytes: Uint8Array) => {
      expect(javaText(decodeText(bytes)).isWellFormed()).toBe(true);
    };
    fc.assert(fc.property(fc.uint8Array(), holds), { numRuns: 10_000 });
  });

  test("a text in parts, cut at ASCII characters, reads as the whole", () => {
    const part = fc.uint8Array({ maxLength: 6 }).map((bytes) => bytes.filter((byte) => byte !== 0x3d));
    const holds = (left: Uint8Array, right: Uint8Array) => {
      const whole = decodeText(Uint8Array.from([...left, 0x3d, ...right]));
      const at = whole.indexOf("=");
      expect(`${javaText(whole.slice(0, at))}=${javaText(whole.slice(at + 1))}`).toBe(javaText(whole));
    };
    fc.assert(fc.property(part, part, holds), { numRuns: 10_000 });
  });
});
