import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf, errorOf } from "../support/errors.js";

/** What a path finds in a text: each element's `id`. */
function found(text: string, path: string): string[] {
  const document = parseXml(text);
  return document.select(path).map(({ start }) => {
    const [, id = "?"] = /^[^>]*?\bid="([^"]*)"/.exec(text.slice(start)) ?? [];
    return id;
  });
}

/** `a` stands at two depths, so that `//` finds places in several parents. */
const tree = `<r id="r">
  <a id="1"><b id="2"/><c id="3"/><b id="4"><b id="5"/></b></a>
  <d id="6"><a id="7"><b id="8" name="x"/><!-- <b id="no"/> --><b id="9" name="y"/></a></d>
  <a id="10"/>
</r>`;

describe("a path leads to", () => {
  test.each<[string, string, string[]]>([
    ["the root", "r", ["r"]],
    ["the root, with a slash in front", "/r", ["r"]],
    ["nothing where the root has another name", "a", []],
    ["children of a name", "r/a", ["1", "10"]],
    ["children of any name", "r/*", ["1", "6", "10"]],
    ["children of all that the step before found", "r/*/*", ["2", "3", "4", "7"]],
    ["no grandchildren", "r/b", []],
    ["all that lies below, in the order of the text", "//b", ["2", "4", "5", "8", "9"]],
    ["every element", "//*", ["r", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]],
    ["what lies below a step", "r/d//b", ["8", "9"]],
    ["what lies below, but not the step's own elements", "//b//b", ["5"]],
    ["an element once, where several ways lead to it", "//*//b", ["2", "4", "5", "8", "9"]],
    ["children of what lies below, in the order of the text", "//a/b", ["2", "4", "8", "9"]],
    ["the second of its name", "r/a[2]", ["10"]],
    ["the second of any name", "r/*[2]", ["6"]],
    ["nothing where there are not so many", "r/a[3]", []],
    ["the first of each parent", "//b[1]", ["2", "5", "8"]],
    ["the second of each parent", "//b[2]", ["4", "9"]],
    ["elements with an attribute's value", "//b[@name='y']", ["9"]],
    ["a place among those with an attribute's value", "//b[@name='y'][1]", ["9"]],
    ["those of a place that have an attribute's value", "//b[1][@name='y']", []],
    ["a place among those of a place", "//b[2][1]", ["4", "9"]],
  ])("%s: %s", (_, path, expected) => {
    expect(found(tree, path)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ["a reference in it", "a &amp; b", "a & b"],
    ["a line end in it, which is a blank", "a\r\nb", "a b"],
    ["a quote in it", "it's", "it's"],
  ])("an element whose attribute has %s", (_, source, value) => {
    expect(found(`<r><a id="1" name="x"/><a id="2" name="${source}"/></r>`, `r/a[@name="${value}"]`)).toEqual(
      ["2"],
    );
  });

  test("elements that an ill-formed text has", () => {
    expect(found('<r><a id="1"><a id="2"></r>', "//a")).toEqual(["1", "2"]);
  });

  test("elements of a name with a colon, letter by letter", () => {
    expect(found('<r><x:a id="1"/><y:a id="2"/></r>', "r/y:a")).toEqual(["2"]);
  });

  test("elements that have the attribute that it ends with", () => {
    expect(found(tree, "//b/@name")).toEqual(["8", "9"]);
  });
});

describe("a text that is no path", () => {
  test("is refused with its place", () => {
    const error = errorOf(() => parseXml(tree).select("r/a[0]"));
    expect([error?.code, error?.column, error?.span]).toEqual(["ADDRESS_MALFORMED", 5, { start: 4, end: 5 }]);
  });

  test("is shown with carets below what is wrong, and what should stand there", () => {
    expect(errorOf(() => parseXml(tree).select("r/a[last()]"))?.message).toBe(
      "here should stand a place from 1 on or @:\n  r/a[last()]\n      ^^^^",
    );
  });

  test("is refused by get too", () => {
    expect(codeOf(() => parseXml(tree).get("r//"))).toBe("ADDRESS_MALFORMED");
  });
});
