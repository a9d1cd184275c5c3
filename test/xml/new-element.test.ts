import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf, errorOf } from "../support/errors.js";
import { one, xmlAfter } from "../support/xml-step.js";

/** A text of three lines after an element was put in; they end with `lineEnd`. */
function withNew(source: string, lineEnd = "\n"): string {
  const text = ["<r>", " <a/>", "</r>"].join(lineEnd);
  return xmlAfter(text, (draft) => draft.insertAfter(one(draft.document, "r/a"), source));
}

describe("an element that is put in", () => {
  test("is as it is given", () => {
    const source = "<n  b='1'><!-- x --><![CDATA[<]]>&lt;<?p?></n >";
    expect(withNew(source)).toBe(`<r>\n <a/>\n ${source}\n</r>`);
  });

  test.each<[string, string, string]>([
    ["LF", "\n", "<n>\n1\n2\n</n>"],
    ["CRLF", "\r\n", "<n>\r\n1\r\n2\r\n</n>"],
    ["a lone CR", "\r", "<n>\r1\r2\r</n>"],
  ])("has the line ends of the document: %s", (_, lineEnd, expected) => {
    expect(withNew("<n>\n1\r\n2\r</n>", lineEnd)).toContain(expected);
  });

  test("has blanks for line ends where the document has one line", () => {
    const after = xmlAfter("<r><a/></r>", (draft) => draft.append(one(draft.document, "r"), "<n>\n1</n>"));
    expect(after).toBe("<r><a/><n> 1</n></r>");
  });

  test("is refused in an encoding that does not have its characters, which may stand in names", () => {
    const document = parseXml(Buffer.from('<?xml version="1.0" encoding="US-ASCII"?><r/>'));
    const operation = () => document.edit((draft) => draft.append(one(draft.document, "r"), "<n>é</n>"));
    expect(errorOf(operation)).toMatchObject({
      code: "VALUE_NOT_STORABLE",
      message: "the value holds the character U+00E9, which us-ascii does not have",
    });
  });
});

describe("what is no element is refused", () => {
  test.each([
    ["nothing", ""],
    ["text", "n"],
    ["a comment", "<!-- n -->"],
    ["two elements", "<n/><n/>"],
    ["an element with text beside it", "<n/> "],
    ["an element behind a byte order mark", "\uFEFF<n/>"],
    ["an element that is not closed", "<n>"],
    ["an ill-formed element", "<n b=1/>"],
    ["an entity that nobody declares", "<n>&nbsp;</n>"],
    ["a document", "<?xml version='1.0'?><n/>"],
  ])("%s: %j", (_, source) => {
    expect(codeOf(() => withNew(source))).toBe("ELEMENT_REFUSED");
  });

  test("saying what is wrong with it", () => {
    expect(errorOf(() => withNew("<n b=1/>"))?.message).toBe(
      '"<n b=1/>" is not one element of XML: this is no attribute of <n>: name="value" after a blank is',
    );
  });
});
