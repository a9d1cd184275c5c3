import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { elementAt, placeIn, placeOfNode } from "../../src/xml/place.js";
import { one } from "../support/xml-step.js";

const document = parseXml(
  '<?xml version="1.0"?>\n<!DOCTYPE r>\n<!-- x -->\n<r>y<a/><?p?><![CDATA[z]]><!-- x --><b><c/></b></r>',
);

describe("the place of a node", () => {
  test.each<[string, number[]]>([
    ["r", [2]],
    ["r/a", [2, 0]],
    ["r/b", [2, 3]],
    ["r/b/c", [2, 3, 0]],
  ])("counts neither text nor the document type: %s", (path, place) => {
    expect(placeOfNode(document, one(document, path))).toEqual(place);
  });

  test("that would stand behind all others is one more than theirs", () => {
    const root = one(document, "r");
    expect(placeIn(document, root, root.closeStart)).toEqual([2, 4]);
  });

  test("that would stand before another is that one's", () => {
    expect(placeIn(document, one(document, "r"), one(document, "r/b").start)).toEqual([2, 3]);
  });
});

describe("the innermost element at an offset", () => {
  const { text } = document;
  test.each<[string, number, string | undefined]>([
    ["begins there", text.indexOf("<c/>"), "c"],
    ["has its text there", text.indexOf("y<a/>"), "r"],
    ["has its close tag there", text.indexOf("</b>"), "b"],
    ["is not the one that ends there", text.indexOf("<?p?>"), "r"],
    ["is none before the root", 0, undefined],
    ["is none behind it", text.length, undefined],
  ])("%s", (_, offset, name) => {
    expect(elementAt(document, offset)?.name).toBe(name);
  });
});
