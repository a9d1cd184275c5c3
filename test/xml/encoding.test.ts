import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";

const declared = (encoding: string, ...rest: number[]) =>
  Buffer.concat([
    Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`),
    Buffer.from(rest),
    Buffer.from("</a>"),
  ]);

function utf16(text: string, mark: readonly number[], swapped: boolean): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return Buffer.concat([Buffer.from(mark), swapped ? bytes.swap16() : bytes]);
}

describe("the text of a document", () => {
  test.each<[string, Buffer, string, boolean]>([
    ["declares nothing", Buffer.from("<a>é</a>"), "é", true],
    ["declares UTF-8", declared("UTF-8", 0xc3, 0xa9), "é", true],
    ["has a byte order mark", Buffer.from("\uFEFF<a>é</a>"), "é", true],
    ["declares ISO-8859-1", declared("ISO-8859-1", 0xe9, 0x80), "é\u0080", true],
    ["declares iso-8859-1 in small letters", declared("iso-8859-1", 0xe9), "é", true],
    ["declares US-ASCII", declared("US-ASCII", 0x41), "A", true],
    ["declares windows-1251", declared("windows-1251", 0xc0), "А", false],
    ["declares what nobody knows", declared("x-nothing", 0x41), "A", false],
    ["is UTF-16, big-endian", utf16("<a>é</a>", [0xfe, 0xff], true), "é", false],
    ["is UTF-16, little-endian", utf16("<a>é</a>", [0xff, 0xfe], false), "é", false],
  ])("that %s", (_, bytes, text, isWritable) => {
    const document = parseXml(bytes);
    const { openEnd = 0, closeStart = 0 } = document.root ?? {};
    expect(document.text.slice(openEnd, closeStart)).toBe(text);
    expect(document.encoding.isWritable).toBe(isWritable);
    expect(Buffer.compare(document.toBytes(), bytes)).toBe(0);
  });
});

test("a byte that US-ASCII does not have is ill-formed, and stays", () => {
  const bytes = declared("US-ASCII", 0xc3, 0xa9);
  const document = parseXml(bytes);
  expect(document.diagnostics.map(({ message }) => message)).toEqual([
    "the byte 0xC3 does not fit the encoding",
    "the byte 0xA9 does not fit the encoding",
  ]);
  expect(Buffer.compare(document.toBytes(), bytes)).toBe(0);
});

test("Identity: any bytes print back as they were, whatever they declare", () => {
  const encoding = fc.constantFrom("UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "windows-1251", "x-nothing");
  fc.assert(
    fc.property(encoding, fc.uint8Array({ maxLength: 30 }), (name, rest) => {
      const bytes = declared(name, ...rest);
      expect(Buffer.compare(parseXml(bytes).toBytes(), bytes)).toBe(0);
      expect(Buffer.compare(parseXml(rest).toBytes(), rest)).toBe(0);
    }),
    { numRuns: 10_000 },
  );
});

describe("a document of a text", () => {
  test.each([
    ["is written as it declares", "ü", [0xfc]],
    ["is written as UTF-8 where it has what the declared encoding has not", "€", [0xe2, 0x82, 0xac]],
  ])("%s", (_, character, bytes) => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><a>${character}</a>`;
    const start = text.indexOf(character);
    expect([...parseXml(text).toBytes()].slice(start, start + bytes.length)).toEqual(bytes);
  });
});
