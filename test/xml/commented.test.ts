import { describe, expect, test } from "vitest";
import { commentedElements } from "../../src/xml/commented.js";
import { parseXml } from "../../src/xml/document.js";
import { xmlPath } from "../../src/xml/select.js";
import { errorOf } from "../support/errors.js";

/** The commented-out elements that a path leads to, each as it is written. */
function found(text: string, path: string): string[] {
  return commentedElements(parseXml(text), xmlPath(path)).map(({ text: inside, element }) =>
    inside.slice(element.start, element.end),
  );
}

const text = `<r>
  <!-- about a -->
  <!--<a>1</a>-->
  <a>live</a>
  <b><!-- <a name="x">2</a> --><c><!--<a name="y">3</a>--><!--<a name="y">4</a>--></c></b>
</r>`;

describe("a path finds commented-out elements", () => {
  test.each<[string, string, string[]]>([
    ["among children", "r/a", ["<a>1</a>"]],
    ["with white space around them", "r/b/a", ['<a name="x">2</a>']],
    ["at any depth", "//a", ["<a>1</a>", '<a name="x">2</a>', '<a name="y">3</a>', '<a name="y">4</a>']],
    ["below a step", "r/b//a", ['<a name="x">2</a>', '<a name="y">3</a>', '<a name="y">4</a>']],
    ["of any name", "r/*", ["<a>1</a>"]],
    ["by an attribute", "//a[@name='x']", ['<a name="x">2</a>']],
    ["by their place among commented-out ones", "r/a[1]", ["<a>1</a>"]],
    ["by their place in each parent", "//a[2]", ['<a name="y">4</a>']],
    ["by their place among those with an attribute", "//a[@name='y'][1]", ['<a name="y">3</a>']],
    ["not where nothing is commented out", "r/c", []],
    ["not inside other commented-out ones", "r/a/b", []],
  ])("%s: %s", (_, path, expected) => {
    expect(found(text, path)).toEqual(expected);
  });

  test("once, where several ways lead to them", () => {
    expect(found("<r><b><b><!--<a/>--></b></b></r>", "//b//a")).toEqual(["<a/>"]);
  });
});

describe("a comment holds no element alone", () => {
  test.each<[string, string]>([
    ["where it is empty", ""],
    ["where it holds text", "a"],
    ["where it holds two", "<a/><a/>"],
    ["where text stands before it", "x <a/>"],
    ["where text stands behind it", "<a/> x"],
    ["where an instruction stands beside it", "<?p?><a/>"],
    ["where it is not closed", "<a>"],
    ["where it is ill-formed", "<a b/>"],
    ["where it has an entity that nobody declares", "<a>&nbsp;</a>"],
    ["where it is CDATA", "<![CDATA[<a/>]]>"],
  ])("%s: %j", (_, inside) => {
    expect(found(`<r><!--${inside}--></r>`, "//*")).toEqual([]);
  });
});

describe("uncomment by a path", () => {
  const document = parseXml("<r>\n<!--<a>1</a>-->\n<!-- <a>2</a> -->\n<!--<a><b/></a>-->\n</r>");

  test("is refused where several are meant, and shows them with their lines", () => {
    expect(errorOf(() => document.uncomment("r/a"))).toMatchObject({
      code: "COMMENT_AMBIGUOUS",
      candidates: ["line 2: 1", "line 3: 2", "line 4: <a>"],
    });
  });

  test("takes the one with the text named", () => {
    expect(document.uncomment("r/a", "2").changes).toEqual([
      { line: 3, op: "uncomment", key: "r/a", old: null, new: "2" },
    ]);
  });

  test("is refused where none has the text named, and shows those that there are", () => {
    expect(errorOf(() => document.uncomment("r/a", "3"))).toMatchObject({
      code: "ELEMENT_NOT_FOUND",
      candidates: ["1", "2", "a"],
    });
  });

  test("is refused where there is none", () => {
    expect(errorOf(() => document.uncomment("r/b"))).toMatchObject({
      code: "ELEMENT_NOT_FOUND",
      candidates: [],
    });
  });

  test("shows twenty of many", () => {
    const many = parseXml(`<r>${"<!--<a/>-->".repeat(1000)}</r>`);
    expect(errorOf(() => many.uncomment("r/a"))?.candidates).toHaveLength(20);
  });

  test("is refused outside the root, which is the only element there", () => {
    expect(errorOf(() => parseXml("<!--<b/>--><r/>").uncomment("b"))?.code).toBe("ELEMENT_REFUSED");
  });

  test("is refused for an attribute", () => {
    expect(errorOf(() => document.uncomment("r/a/@b"))?.code).toBe("ELEMENT_REFUSED");
  });
});

test("an element with an entity of an external document type can be brought back", () => {
  const text = '<!DOCTYPE r SYSTEM "x.dtd"><r><a>&e;</a></r>';
  expect(parseXml(text).comment("r/a").uncomment("r/a").text).toBe(text);
});
