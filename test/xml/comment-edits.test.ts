import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf, errorOf } from "../support/errors.js";
import { one, xmlAfter } from "../support/xml-step.js";

describe("commenting an element out", () => {
  test.each<[string, string, string]>([
    [
      "puts the marks around it, and nothing else",
      "<r>\n  <a b='1'>x</a > <!-- y -->\n</r>",
      "<r>\n  <!--<a b='1'>x</a >--> <!-- y -->\n</r>",
    ],
    ["takes one that closes itself", "<r><a/></r>", "<r><!--<a/>--></r>"],
    [
      "takes one over several lines",
      "<r>\r\n<a>\r\n<b/>\r\n</a>\r\n</r>",
      "<r>\r\n<!--<a>\r\n<b/>\r\n</a>-->\r\n</r>",
    ],
    ["takes one with a dash at the end of its text", "<r><a>-</a></r>", "<r><!--<a>-</a>--></r>"],
    ["leaves the text around it", "<r>x<a/>y</r>", "<r>x<!--<a/>-->y</r>"],
  ])("%s", (_, before, expected) => {
    expect(xmlAfter(before, (draft) => draft.comment(one(draft.document, "r/a")))).toBe(expected);
  });

  test.each<[string, string]>([
    ["in its text", "<r><a>x--y</a></r>"],
    ["in a value", "<r><a b='--'/></r>"],
    ["in a comment inside it", "<r><a><!-- x --></a></r>"],
    ["in CDATA", "<r><a><![CDATA[a--]]></a></r>"],
    ["in an element inside it", "<r><a><b>-</b><c>x--y</c></a></r>"],
  ])("is refused where -- stands %s, and the place is told", (_, text) => {
    const error = errorOf(() => parseXml(text).comment("r/a"));
    expect(error?.code).toBe("ELEMENT_REFUSED");
    expect(text.slice(0, error?.span?.end)).toMatch(/^(?!.*--.*--).*--$/);
  });

  test("is refused for the root", () => {
    expect(codeOf(() => parseXml("<r/>").comment("r"))).toBe("ELEMENT_REFUSED");
  });

  test("is refused for an attribute", () => {
    expect(errorOf(() => parseXml("<r><a b='1'/></r>").comment("r/a/@b"))).toMatchObject({
      code: "ELEMENT_REFUSED",
      message: "an attribute cannot be commented out; its element can",
    });
  });
});

describe("taking the marks away", () => {
  test.each<[string, string, string]>([
    [
      "leaves everything between them",
      "<r>\n<!-- <a b='1'>x</a >\n -->\n</r>",
      "<r>\n <a b='1'>x</a >\n \n</r>",
    ],
    ["leaves text beside the comment", "<r>x<!--<a/>-->y</r>", "<r>x<a/>y</r>"],
    ["leaves other comments", "<r><!-- x --><!--<a/>--><!-- y --></r>", "<r><!-- x --><a/><!-- y --></r>"],
    ["brings elements inside to life", "<r><!--<a><b>1</b></a>--></r>", "<r><a><b>1</b></a></r>"],
  ])("%s", (_, before, expected) => {
    expect(parseXml(before).uncomment("r/a").text).toBe(expected);
  });

  test("undoes commenting out, byte by byte", () => {
    const text = "<r>\r\n\t<a  b = '1' />\t<!-- x -->\r\n</r>";
    expect(parseXml(text).comment("r/a").uncomment("r/a").text).toBe(text);
  });
});
