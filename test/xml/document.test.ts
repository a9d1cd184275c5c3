import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf, errorOf } from "../support/errors.js";

const text = `<r>
  <a name="x">1</a>
  <a name="x"><b>2</b></a>
  <a>3</a>
</r>
`;

describe("set", () => {
  test("gives a leaf another text", () => {
    expect(parseXml(text).set("r/a[3]", "9").text).toBe(text.replace("3", "9"));
  });

  test("gives an attribute another value", () => {
    expect(parseXml(text).set("r/a[3]/@name", "y").text).toBe(text.replace("<a>", '<a name="y">'));
  });

  test("is one edit of the value alone", () => {
    expect(parseXml("<r> 1 </r>").set("r", "2").edits).toEqual([{ start: 4, end: 5, text: "2" }]);
  });

  test("is refused where there is nothing", () => {
    expect(codeOf(() => parseXml(text).set("r/c", "1"))).toBe("ELEMENT_NOT_FOUND");
  });

  test("is refused for an attribute of nothing", () => {
    expect(codeOf(() => parseXml(text).set("r/c/@name", "1"))).toBe("ELEMENT_NOT_FOUND");
  });

  test("is refused where the element has others in it, and the place is told", () => {
    expect(errorOf(() => parseXml(text).set("r/a[2]", "1"))).toMatchObject({
      code: "ELEMENT_REFUSED",
      message: "<a> has elements in it, and so no value of its own",
      span: { start: 26, end: 38 },
    });
  });

  test("is refused for a value that XML cannot hold", () => {
    expect(codeOf(() => parseXml(text).set("r/a[3]", "\0"))).toBe("VALUE_NOT_STORABLE");
  });

  test("is refused for a value that would be read as layout", () => {
    expect(codeOf(() => parseXml(text).set("r/a[3]", " 1"))).toBe("VALUE_NOT_STORABLE");
  });

  test("is refused for what is no path", () => {
    expect(codeOf(() => parseXml(text).set("r/a[", "1"))).toBe("ADDRESS_MALFORMED");
  });
});

describe("unset", () => {
  test("takes an element away with its line", () => {
    expect(parseXml(text).unset("r/a[3]").text).toBe(text.replace("  <a>3</a>\n", ""));
  });

  test("takes an attribute away", () => {
    expect(parseXml(text).unset("r/a[1]/@name").text).toBe(text.replace(' name="x"', ""));
  });

  test.each(["r/c", "r/c/@name", "r/a[3]/@name"])("is no edit where there is nothing: %s", (path) => {
    expect(parseXml(text).unset(path).edits).toEqual([]);
  });

  test("is refused for the root", () => {
    expect(codeOf(() => parseXml(text).unset("r"))).toBe("ELEMENT_REFUSED");
  });
});

describe("comment and uncomment", () => {
  test("there and back restore the text", () => {
    const off = parseXml(text).comment("r/a[3]");
    expect([off.get("r/a[3]"), off.uncomment("r/a").text]).toEqual([undefined, text]);
  });

  test("comment is refused where there is nothing", () => {
    expect(codeOf(() => parseXml(text).comment("r/c"))).toBe("ELEMENT_NOT_FOUND");
  });
});

describe("a path that leads to several elements", () => {
  const document = parseXml(text);

  test.each<[string, () => unknown]>([
    ["get", () => document.get("//a")],
    ["get of two", () => document.get("//a[@name='x']")],
    ["get of an attribute", () => document.get("//a/@name")],
    ["set", () => document.set("//a", "1")],
    ["unset", () => document.unset("//a")],
    ["comment", () => document.comment("//a")],
  ])("is refused by %s", (_, operation) => {
    expect(codeOf(operation)).toBe("ELEMENT_AMBIGUOUS");
  });

  test("is refused with their lines and paths", () => {
    expect(errorOf(() => document.get("//a"))).toMatchObject({
      message: "the path leads to 3 elements",
      candidates: ["line 2: r/a[@name='x'][1]", "line 3: r/a[@name='x'][2]", "line 4: r/a[3]"],
    });
  });

  test("is refused with paths of which each leads to one of them", () => {
    const candidates = errorOf(() => document.get("//a"))?.candidates ?? [];
    const meant = candidates.map((candidate) => document.select(candidate.replace(/^line \d+: /, "")));
    expect(meant).toEqual(document.select("//a").map((element) => [element]));
  });

  test("is refused with the first twenty of many", () => {
    const many = parseXml(`<r>${"<a/>".repeat(1000)}</r>`);
    expect(errorOf(() => many.get("r/a"))?.candidates.at(-1)).toBe("line 1: r/a[20]");
  });
});

describe("a document", () => {
  test("is left as it was by every operation", () => {
    const document = parseXml("<r><a>1</a><!--<b/>--></r>");
    document.set("r/a", "2");
    document.unset("r/a");
    document.comment("r/a");
    document.uncomment("r/b");
    expect([document.text, document.edits, document.changes]).toEqual(["<r><a>1</a><!--<b/>--></r>", [], []]);
  });

  test("prints as its text", () => {
    expect(`${parseXml("<r>&amp;\r</r>")}`).toBe("<r>&amp;\r</r>");
  });

  test("keeps its byte order mark", () => {
    expect([...parseXml("\uFEFF<r/>").set("r/@a", "").toBytes()].slice(0, 4)).toEqual([
      0xef, 0xbb, 0xbf, 0x3c,
    ]);
  });

  test("keeps bytes of its encoding that nobody asked to change", () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><r a="\xe9">\x80 1</r>', "latin1");
    const after = parseXml(bytes).set("r/@b", "\xfc").toBytes();
    expect(Buffer.from(after).toString("latin1")).toBe(
      bytes.toString("latin1").replace(">\x80", ' b="\xfc">\x80'),
    );
  });
});
