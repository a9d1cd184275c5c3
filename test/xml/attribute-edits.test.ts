import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf, errorOf } from "../support/errors.js";
import { one, xmlAfter } from "../support/xml-step.js";

/** A text after the attribute `b` of its element `a` got another value. */
function withAttribute(text: string, value: string): string {
  return xmlAfter(text, (draft) => draft.setAttribute(one(draft.document, "//a"), "b", value));
}

describe("another value of an attribute", () => {
  test.each<[string, string, string]>([
    ["stands between its quotes", '<a b="1"/>', '<a b="2"/>'],
    ["stands between its apostrophes", "<a b='1'/>", "<a b='2'/>"],
    ["keeps the white space around =", "<a b\n =\t'1' />", "<a b\n =\t'2' />"],
    ["leaves other attributes alone", "<a ab='1' b='1' bc='1'/>", "<a ab='1' b='2' bc='1'/>"],
    ["is added behind the others", "<a c='1'>x</a>", "<a c='1' b=\"2\">x</a>"],
    ["is added behind the name where there are no others", "<a>x</a>", '<a b="2">x</a>'],
    ["is added before the end of a tag that closes itself", "<a/>", '<a b="2"/>'],
    ["is added before white space at the tag's end", "<a\n/>", '<a b="2"\n/>'],
    [
      "is added on the line of the last other",
      "<a\n  c='1'\n  d='1'\n>x</a>",
      "<a\n  c='1'\n  d='1' b=\"2\"\n>x</a>",
    ],
    ["can be given to an element with others in it", "<a><c/></a>", '<a b="2"><c/></a>'],
  ])("%s: %j", (_, before, expected) => {
    expect(withAttribute(before, "2")).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ["is escaped", '<a b=""/>', "<&>\"'", '<a b="&lt;&amp;>&quot;\'"/>'],
    ["is escaped for its apostrophes", "<a b=''/>", "\"'", "<a b='\"&apos;'/>"],
    ["keeps its white space as references", "<a b=''/>", " c\td\r\ne ", "<a b=' c&#9;d&#13;&#10;e '/>"],
    [
      "is written as it is, whatever replacement patterns would make of it",
      "<a b=''/>",
      "$&$'",
      "<a b='$&amp;$&apos;'/>",
    ],
    ["can be empty", "<a b='1'/>", "", "<a b=''/>"],
  ])("%s", (_, before, value, expected) => {
    expect(withAttribute(before, value)).toBe(expected);
  });

  test.each(["<a b='x &amp; y'/>", "<a b='x\n&#38;\ty'/>"])(
    "to what it says already is no edit: %j",
    (text) => {
      expect(parseXml(text).set("a/@b", "x & y").edits).toEqual([]);
    },
  );

  test("of an encoding that does not have a character has a reference", () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a b="é"/>', "latin1");
    expect(parseXml(bytes).set("a/@b", "è€").text).toContain('b="è&#8364;"');
  });
});

describe("an attribute that is refused", () => {
  test.each(["", "1", "a b", "a=b", "<", "a'"])("has no name that is one: %j", (name) => {
    const document = parseXml("<a/>");
    const operation = () => document.edit((draft) => draft.setAttribute(one(document, "a"), name, "x"));
    expect(codeOf(operation)).toBe("ELEMENT_REFUSED");
  });

  test("has a character that XML does not allow", () => {
    expect(codeOf(() => parseXml("<a/>").set("a/@b", "\0"))).toBe("VALUE_NOT_STORABLE");
  });

  test("has a name that the encoding does not have", () => {
    const document = parseXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'));
    expect(errorOf(() => document.set("a/@\u0100", "x"))).toMatchObject({
      code: "VALUE_NOT_STORABLE",
      message: "the value holds the character U+0100, which iso-8859-1 does not have",
    });
  });
});

describe("taking an attribute away", () => {
  test.each<[string, string, string]>([
    ["takes the white space before it", "<a  b='1'/>", "<a/>"],
    ["keeps the white space behind it", "<a b='1' />", "<a />"],
    ["keeps those before it", "<a c='1'\n b='1'>x</a>", "<a c='1'>x</a>"],
    ["keeps those behind it with their white space", "<a b='1'\n c='1'/>", "<a\n c='1'/>"],
    ["is no edit where there is none", "<a c='1'/>", "<a c='1'/>"],
  ])("%s", (_, before, expected) => {
    const after = xmlAfter(before, (draft) => draft.removeAttribute(one(draft.document, "a"), "b"));
    expect(after).toBe(expected);
  });
});
