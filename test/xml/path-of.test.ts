import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { pathOf } from "../../src/xml/path-of.js";
import { allElements } from "../support/xml.js";

/** The paths of a text's elements below the root, in the order of the text. */
function pathsIn(content: string): string[] {
  const { text, nodes } = parseXml(`<r>${content}</r>`);
  return allElements({ nodes })
    .slice(1)
    .map((element) => pathOf(text, nodes, element));
}

describe("the path of an element", () => {
  test.each<[string, string, string[]]>([
    ["has the names that lead there", "<a><b/></a>", ["r/a", "r/a/b"]],
    ["has places where others are like it", "<a/><b/><a/>", ["r/a[1]", "r/b", "r/a[2]"]],
    ["has its name", "<a name='x'/><a name='y'/>", ["r/a[@name='x']", "r/a[@name='y']"]],
    [
      "has its name and its place where others have that name",
      "<a name='x'/><a/><a name='x'/>",
      ["r/a[@name='x'][1]", "r/a[2]", "r/a[@name='x'][2]"],
    ],
    ["has an empty name", "<a name=''/><a/>", ["r/a[@name='']", "r/a[2]"]],
    ["has its name with references resolved", "<a name='&lt;&#65;'/>", ["r/a[@name='<A']"]],
    ["has a name with an apostrophe in quotes", `<a name="it's"/>`, [`r/a[@name="it's"]`]],
    [
      "leaves out a name with both quotes, which no path can say",
      `<a name="'&quot;"/><a/>`,
      ["r/a[1]", "r/a[2]"],
    ],
    [
      "counts elements of other parents apart",
      "<a><b/></a><a><b/></a>",
      ["r/a[1]", "r/a[1]/b", "r/a[2]", "r/a[2]/b"],
    ],
  ])("%s", (_, content, paths) => {
    expect(pathsIn(content)).toEqual(paths);
  });

  test("counts the elements at the top of an ill-formed text", () => {
    const { text, nodes } = parseXml("<a/><a/>");
    expect(allElements({ nodes }).map((element) => pathOf(text, nodes, element))).toEqual(["a[1]", "a[2]"]);
  });
});
