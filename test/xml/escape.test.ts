import { describe, expect, test } from "vitest";
import { decodeXml, type XmlEncoding } from "../../src/xml/encoding.js";
import { checkCharacters, checkText, escapeAttribute, escapeText, fitsCdata } from "../../src/xml/escape.js";
import { codeOf, errorOf } from "../support/errors.js";

const encodingOf = (name: string): XmlEncoding =>
  decodeXml(Buffer.from(`<?xml version="1.0" encoding="${name}"?>`)).encoding;
const utf8 = encodingOf("UTF-8");
const latin1 = encodingOf("ISO-8859-1");
const ascii = encodingOf("US-ASCII");

describe("escapeText", () => {
  test.each<[string, string, string]>([
    ["escapes what begins markup", "a & b < c", "a &amp; b &lt; c"],
    ["leaves > and quotes", "a > b \"c\" 'd'", "a > b \"c\" 'd'"],
    ["escapes the > that would end a CDATA section", "a]]>b]>", "a]]&gt;b]>"],
    ["escapes line ends, which would else be one kind", "a\r\nb\rc\n", "a&#13;&#10;b&#13;c&#10;"],
    ["leaves tabs", "a\tb", "a\tb"],
    ["leaves any character that the encoding has", "ü€😀\u0085", "ü€😀\u0085"],
  ])("%s", (_, value, expected) => {
    expect(escapeText(value, utf8)).toBe(expected);
  });

  test("writes what ISO-8859-1 does not have as a reference", () => {
    expect(escapeText("éÿ\u0100€😀", latin1)).toBe("éÿ&#256;&#8364;&#128512;");
  });

  test("writes what US-ASCII does not have as a reference", () => {
    expect(escapeText("a\u007fé€", ascii)).toBe("a\u007f&#233;&#8364;");
  });
});

describe("escapeAttribute", () => {
  test.each<[string, string, string, string]>([
    ["escapes what begins markup", "a & b < c", '"', "a &amp; b &lt; c"],
    ["leaves >", "a > b", '"', "a > b"],
    ["escapes quotes between quotes", "\"'", '"', "&quot;'"],
    ["escapes apostrophes between apostrophes", "\"'", "'", '"&apos;'],
    ["escapes white space that would be a blank", "a\tb\nc\rd e", '"', "a&#9;b&#10;c&#13;d e"],
  ])("%s", (_, value, quote, expected) => {
    expect(escapeAttribute(value, quote, utf8)).toBe(expected);
  });

  test("writes what the encoding does not have as a reference", () => {
    expect(escapeAttribute("é€", '"', latin1)).toBe("é&#8364;");
  });
});

describe("a CDATA section can hold", () => {
  test.each<[string, string, XmlEncoding, boolean]>([
    ["markup", "<a>&amp;", utf8, true],
    ["brackets", "a]] >", utf8, true],
    ["not its own end", "a]]>", utf8, false],
    ["no line feed", "a\nb", utf8, false],
    ["no carriage return", "a\rb", utf8, false],
    ["a character of the encoding", "é", latin1, true],
    ["no character that the encoding does not have", "€", latin1, false],
  ])("%s", (_, value, encoding, fits) => {
    expect(fitsCdata(value, encoding)).toBe(fits);
  });
});

describe("an element can hold", () => {
  test.each(["", "a", "a  b", "a\tb", "a\r\nb", "<&>", "\u00a0a\u00a0", "\u0085", "\uFFFD", "😀"])(
    "%j",
    (value) => {
      expect(codeOf(() => checkText(value))).toBe("no error");
    },
  );

  test.each([" a", "a ", "\ta", "a\n", "\r", " "])("no white space around its text: %j", (value) => {
    expect(errorOf(() => checkText(value))).toMatchObject({
      code: "VALUE_NOT_STORABLE",
      message: "the value begins or ends with white space, which is read as layout",
    });
  });

  test.each([
    ["a\0", "U+0000"],
    ["\x1b[1m", "U+001B"],
    ["\uFFFE", "U+FFFE"],
    ["\uD800", "U+D800"],
    ["\uDCE9", "U+DCE9"],
  ])("no character that XML does not allow: %j", (value, character) => {
    expect(errorOf(() => checkText(value))).toMatchObject({
      code: "VALUE_NOT_STORABLE",
      message: `the value holds the character ${character}, which cannot stand in XML`,
    });
  });
});

test("an attribute can hold white space around its text", () => {
  expect(codeOf(() => checkCharacters(" a\n"))).toBe("no error");
});
