import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { errorOf } from "../support/errors.js";

describe("an ill-formed document is not edited", () => {
  test("and the first place where it breaks is told", () => {
    expect(errorOf(() => parseXml("<r>\n <a>1</a>\n <a b/>\n &\n</r>").set("r/a[1]", "2"))).toMatchObject({
      code: "XML_ILL_FORMED",
      message: 'this is no well-formed XML: this is no attribute of <a>: name="value" after a blank is',
      line: 3,
      column: 4,
      span: { start: 17, end: 21 },
    });
  });

  test("and where what breaks was opened is told with its line", () => {
    expect(errorOf(() => parseXml("<r>\n<a>\n<b>1</b>\n</r>").set("r/a/b", "2"))).toMatchObject({
      message: "this is no well-formed XML: <a> is not closed (opened in line 2)",
      line: 4,
      column: 1,
    });
  });

  test("but read", () => {
    expect(parseXml("<r><a>1</r>").get("r/a")).toBe("1");
  });

  test("but set to what is there, which is no edit", () => {
    expect(parseXml("<r><a>1</r>").set("r/a", "1").edits).toEqual([]);
  });

  test("nor in bytes that are no UTF-8", () => {
    const bytes = Buffer.from("<r b='\xe9'><a>1</a></r>", "latin1");
    expect(errorOf(() => parseXml(bytes).set("r/a", "2"))).toMatchObject({
      code: "XML_ILL_FORMED",
      column: 7,
    });
  });
});

describe("a document type with declarations of its own is not edited", () => {
  const text = "<!-- x -->\n <!DOCTYPE r [<!ENTITY e 'x'>]>\n<r><a>1</a></r>";

  test("and its place is told", () => {
    expect(errorOf(() => parseXml(text).set("r/a", "2"))).toMatchObject({
      code: "XML_READ_ONLY",
      line: 2,
      column: 2,
    });
  });

  test("even where it declares nothing", () => {
    expect(errorOf(() => parseXml("<!DOCTYPE r []><r/>").set("r", "2"))?.code).toBe("XML_READ_ONLY");
  });

  test("but read", () => {
    expect(parseXml(text).get("r/a")).toBe("1");
  });
});

describe("a document type without them is edited", () => {
  test.each([
    "<!DOCTYPE r>",
    '<!DOCTYPE r SYSTEM "x>y.dtd">',
    "<!DOCTYPE r PUBLIC '-//x' \"it's\">",
    "<!DOCTYPE\nr\n>",
  ])("%j", (doctype) => {
    expect(parseXml(`${doctype}<r>1</r>`).set("r", "2").text).toBe(`${doctype}<r>2</r>`);
  });
});

describe("an encoding that cannot be written back is not edited", () => {
  const utf16 = Buffer.from("\uFEFF<r><a>1</a></r>", "utf16le");
  const cyrillic = Buffer.from('<?xml version="1.0" encoding="windows-1251"?><r><a>1</a></r>');

  test.each<[string, Buffer]>([
    ["utf-16le", utf16],
    ["windows-1251", cyrillic],
  ])("%s", (name, bytes) => {
    expect(errorOf(() => parseXml(bytes).set("r/a", "2"))).toMatchObject({
      code: "XML_READ_ONLY",
      message: `the file is written in ${name}, which i2pconf only reads; utf-8, iso-8859-1 and us-ascii can be edited`,
    });
  });

  test("but read", () => {
    expect(parseXml(utf16).get("r/a")).toBe("1");
  });

  test("and prints back after a set that is no edit", () => {
    expect(Buffer.from(parseXml(utf16).set("r/a", "1").toBytes()).equals(utf16)).toBe(true);
  });
});
