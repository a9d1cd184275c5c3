import { describe, expect, test } from "vitest";
import type { XmlChange } from "../../src/xml/change.js";
import { parseXml } from "../../src/xml/document.js";
import { confirmChanges } from "../../src/xml/second-reader.js";
import { codeOf, errorOf } from "../support/errors.js";

const before = `<?xml version="1.0"?>
<r>
  <a x="1" y:z="2">one<!-- d --></a>
  <!-- c -->
  <b>two <c/> three</b>
  <y:d/>
</r>`;
const verdictOn = (after: string, ...changes: XmlChange[]) =>
  codeOf(() => confirmChanges(before, after, changes));

/** What leads from `before` to `after` where each replacement is made. */
const replaced = (...pairs: [string, string][]) =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), before);

const set = { kind: "text", at: [1, 0], value: "new" } as const;
const done: [string, string] = [">one<", ">new<"];

describe("a second reader confirms", () => {
  test.each<[string, XmlChange[], string]>([
    ["no change", [], before],
    ["a text", [set], replaced(done)],
    ["a text in CDATA", [set], replaced([">one<", "><![CDATA[new]]><"])],
    ["a text with references", [{ ...set, value: "<&>" }], replaced([">one<", ">&lt;&#38;><"])],
    [
      "a text with blanks that are no white space of XML",
      [{ ...set, value: "\u00a0x" }],
      replaced([">one<", ">\u00a0x<"]),
    ],
    [
      "an attribute",
      [{ kind: "attribute", at: [1, 0], name: "x", value: "9" }],
      replaced(['x="1"', 'x="9"']),
    ],
    [
      "a new attribute",
      [{ kind: "attribute", at: [1, 3], name: "n", value: "\n" }],
      replaced(["<y:d", '<y:d n="&#10;"']),
    ],
    [
      "an attribute taken away",
      [{ kind: "attribute", at: [1, 0], name: "x", value: undefined }],
      replaced([' x="1"', ""]),
    ],
    ["a comment", [{ kind: "comment", at: [1, 3], source: "<y:d/>" }], replaced(["<y:d/>", "<!--<y:d/>-->"])],
    [
      "an element brought back",
      [{ kind: "uncomment", at: [1, 1], source: " <n/> " }],
      replaced(["<!-- c -->", " <n/> "]),
    ],
    [
      "an element put in",
      [{ kind: "insert", at: [1, 1], isBehind: true, source: "<n/>" }],
      replaced(["</a>", "</a><n/>"]),
    ],
    [
      "an element put in before text",
      [{ kind: "insert", at: [1, 2, 1], isBehind: true, source: "<n/>" }],
      replaced(["<c/>", "<c/><n/>"]),
    ],
    [
      "an element put in behind text",
      [{ kind: "insert", at: [1, 2, 0], isBehind: false, source: "<n/>" }],
      replaced(["<c/>", "<n/><c/>"]),
    ],
    ["an element taken away", [{ kind: "remove", at: [1, 2, 0] }], replaced(["<c/>", ""])],
    ["white space between elements", [], before.replace(/\n +/g, "\n\n\t")],
    [
      "changes one after the other",
      [
        { kind: "remove", at: [1, 0] },
        { kind: "remove", at: [1, 0] },
      ],
      replaced(["<!-- c -->", ""]).replace(/<a.*a>/, ""),
    ],
  ])("%s", (_, changes, after) => {
    expect(verdictOn(after, ...changes)).toBe("no error");
  });
});

describe("a second reader refuses a text in which, beside the text that was set,", () => {
  test.each<[string, string]>([
    ["nothing changed", before],
    ["another value stands there", replaced([">one<", ">newer<"])],
    ["white space came into the value", replaced([">one<", ">n ew<"])],
    ["the value became an element", replaced([">one<", "><new/><"])],
    ["another leaf changed", replaced(done, ["three", "four"])],
    ["a blank that is no white space of XML became one", replaced(done, [" three", "\u00a0three"])],
    ["an attribute changed", replaced(done, ['x="1"', 'x="2"'])],
    ["an attribute is lost", replaced(done, [' x="1"', ""])],
    ["an attribute came in", replaced(done, ['x="1"', 'x="1" w="1"'])],
    ["an attribute has another prefix", replaced(done, ["y:z", "z:z"])],
    ["an attribute of the element that was set is lost", replaced(done, [' y:z="2"', ""])],
    ["a comment is lost", replaced(done, ["<!-- c -->", ""])],
    ["a comment in the element that was set is lost", replaced(done, ["<!-- d -->", ""])],
    ["a comment says something else", replaced(done, ["<!-- c -->", "<!-- d -->"])],
    ["a comment became an element", replaced(done, ["<!-- c -->", "<c/>"])],
    ["an element is lost", replaced(done, ["<c/>", ""])],
    ["an element came in", replaced(done, ["<c/>", "<c/><c/>"])],
    [
      "an element has moved behind a comment",
      replaced(done, ["<!-- c -->", ""], ["<y:d/>", "<!-- c --><y:d/>"]),
    ],
    ["an element has moved before text", replaced(done, ["two <c/>", "<c/> two"])],
    ["an element has moved into another", replaced(done, ["  <y:d/>\n", ""], ["<c/>", "<c/><y:d/>"])],
    ["a name is another", replaced(done, ["<c/>", "<C/>"])],
    ["a name has another prefix", replaced(done, ["y:d", "z:d"])],
    ["a name has no prefix any more", replaced(done, ["y:d", "d"])],
    ["an instruction is lost", replaced(done, ['<?xml version="1.0"?>\n', ""])],
    ["text came in between elements", replaced(done, ["<!-- c -->", "<!-- c -->x"])],
  ])("%s", (_, after) => {
    expect(verdictOn(after, set)).toBe("VERIFICATION_FAILED");
  });
});

describe("a second reader refuses", () => {
  test.each<[string, XmlChange[], string]>([
    [
      "an attribute that was added to another element",
      [{ kind: "attribute", at: [1, 3], name: "x", value: "9" }],
      replaced(["<c/>", '<c x="9"/>']),
    ],
    [
      "an attribute that is still there",
      [{ kind: "attribute", at: [1, 0], name: "x", value: undefined }],
      before,
    ],
    ["an element that is still live", [{ kind: "comment", at: [1, 3], source: "<y:d/>" }], before],
    [
      "another comment",
      [{ kind: "comment", at: [1, 3], source: "<y:d/>" }],
      replaced(["<y:d/>", "<!-- <y:d/> -->"]),
    ],
    [
      "an element that is still commented out",
      [{ kind: "uncomment", at: [1, 1], source: "<n/>" }],
      replaced(["<!-- c -->", "<!--<n/>-->"]),
    ],
    [
      "an element that was put in elsewhere",
      [{ kind: "insert", at: [1, 1], isBehind: true, source: "<n/>" }],
      replaced(["<y:d/>", "<n/><y:d/>"]),
    ],
    ["another element that was taken away", [{ kind: "remove", at: [1, 3] }], replaced(["<c/>", ""])],
    ["a change of what is no element", [{ kind: "text", at: [1, 1], value: "new" }], before],
    ["a change in what is no element", [{ kind: "text", at: [1, 1, 0], value: "new" }], before],
    ["a change of what is not there", [{ kind: "text", at: [1, 9], value: "new" }], before],
  ])("%s", (_, changes, after) => {
    expect(verdictOn(after, ...changes)).toBe("VERIFICATION_FAILED");
  });
});

describe("what fast-xml-parser cannot read is not edited, and never another error", () => {
  test.each<[string, string]>([
    ["__proto__ as an element", "<r><a>1</a><__proto__/></r>"],
    ["constructor as an element", "<r><a>1</a><constructor/></r>"],
    ["prototype as an element", "<r><a>1</a><prototype/></r>"],
    ["__proto__ as an attribute", "<r><a __proto__='1'>1</a></r>"],
    ["an apostrophe in an instruction", "<r><a>1</a><?p it's?></r>"],
    ["elements more than a thousand deep", `<r><a>1</a>${"<x>".repeat(1001)}${"</x>".repeat(1001)}</r>`],
  ])("%s", (_, text) => {
    const error = errorOf(() => parseXml(text).set("r/a", "2"));
    expect(error?.code).toBe("VERIFICATION_FAILED");
    expect(error?.message).toMatch(
      /^the edit was not made, because a second reader cannot read the file \(.+\)$/,
    );
  });

  test("names of other methods are read like any other", () => {
    const text = "<r><a>1</a><toString valueOf='1' hasOwnProperty='2'>1</toString></r>";
    expect(parseXml(text).set("r/toString", "2").text).toBe(text.replace(">1</toString", ">2</toString"));
  });
});
