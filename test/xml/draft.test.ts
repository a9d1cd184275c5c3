import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import type { XmlDraft } from "../../src/xml/draft.js";
import { codeOf } from "../support/errors.js";
import { one, xmlAfter } from "../support/xml-step.js";

const text = `<r>
  <a name="x">1</a> <!-- one -->
  <b>2</b>
  <!-- <c>3</c> -->
</r>
`;

const at = (draft: XmlDraft, path: string) => one(draft.document, path);

/** What operations on the text above come to, as changes. */
function changes(...operations: ((draft: XmlDraft) => void)[]) {
  const { changes: told } = parseXml(text).edit((draft) => {
    for (const operation of operations) operation(draft);
  });
  return told;
}

describe("an operation is told with its line, its path and its values", () => {
  test.each<[string, (draft: XmlDraft) => void, object]>([
    [
      "a text",
      (d) => d.setText(at(d, "r/b"), "9"),
      { line: 3, op: "replace", key: "r/b", old: "2", new: "9" },
    ],
    [
      "an attribute",
      (d) => d.setAttribute(at(d, "r/a"), "id", "9"),
      { line: 2, op: "replace", key: "r/a[@name='x']/@id", old: null, new: "9" },
    ],
    [
      "the attribute that its path tells",
      (d) => d.setAttribute(at(d, "r/a"), "name", "y"),
      { line: 2, op: "replace", key: "r/a[@name='x']/@name", old: "x", new: "y" },
    ],
    [
      "an attribute that is taken away",
      (d) => d.removeAttribute(at(d, "r/a"), "name"),
      { line: 2, op: "replace", key: "r/a[@name='x']/@name", old: "x", new: null },
    ],
    [
      "an element that is commented out",
      (d) => d.comment(at(d, "r/b")),
      { line: 3, op: "comment", key: "r/b", old: "2", new: null },
    ],
    [
      "an element that is taken away",
      (d) => d.remove(at(d, "r/b")),
      { line: 3, op: "delete", key: "r/b", old: "2", new: null },
    ],
    [
      "an element put before another",
      (d) => d.insertBefore(at(d, "r/b"), "<b>9</b>"),
      { line: 3, op: "insert", key: "r/b[1]", old: null, new: "9" },
    ],
    [
      "an element put behind another and its comment",
      (d) => d.insertAfter(at(d, "r/a"), "<a name='y'/>"),
      { line: 3, op: "insert", key: "r/a[@name='y']", old: null, new: "" },
    ],
    [
      "an element with others in it, which has no value",
      (d) => d.append(at(d, "r"), "<d>\n<e/></d>"),
      { line: 4, op: "insert", key: "r/d", old: null, new: null },
    ],
  ])("%s", (_, operation, change) => {
    expect(changes(operation)).toEqual([change]);
  });

  test("an element that is brought back", () => {
    expect(parseXml(text).uncomment("r/c").changes).toEqual([
      { line: 4, op: "uncomment", key: "r/c", old: null, new: "3" },
    ]);
  });
});

describe("several operations in one edit", () => {
  test("see the ones before them", () => {
    const after = xmlAfter(text, (draft) => {
      draft.insertAfter(at(draft, "r/b"), "<b>9</b>");
      draft.setText(at(draft, "r/b[2]"), "10");
      draft.comment(at(draft, "r/b[1]"));
    });
    expect(after).toBe(text.replace("<b>2</b>", "<!--<b>2</b>-->\n  <b>10</b>"));
  });

  test("are told with their lines in the text after all of them", () => {
    const told = changes(
      (draft) => draft.setText(at(draft, "r/b"), "9"),
      (draft) => draft.insertBefore(at(draft, "r/a"), "<n/>"),
    );
    expect(told.map(({ line, key }) => [line, key])).toEqual([
      [2, "r/n"],
      [4, "r/b"],
    ]);
  });

  test("tell what they take away with its line in the text before", () => {
    const told = changes(
      (draft) => draft.insertBefore(at(draft, "r/a"), "<n>\n</n>"),
      (draft) => draft.remove(at(draft, "r/b")),
    );
    expect(told.map(({ line, op }) => [line, op])).toEqual([
      [2, "insert"],
      [3, "delete"],
    ]);
  });

  test.each<[string, (draft: XmlDraft) => void]>([
    ["set and set back", (d) => [d.setText(at(d, "r/b"), "9"), d.setText(at(d, "r/b"), "2")]],
    ["insert and remove", (d) => [d.insertAfter(at(d, "r/b"), "<n/>"), d.remove(at(d, "r/n"))]],
    [
      "add an attribute and take it away",
      (d) => [d.setAttribute(at(d, "r/b"), "id", "9"), d.removeAttribute(at(d, "r/b"), "id")],
    ],
  ])("that come to nothing are no edits: %s", (_, operations) => {
    const after = parseXml(text).edit(operations);
    expect([after.text, after.edits, after.changes]).toEqual([text, [], []]);
  });

  test("leave the document as it was where one of them is refused", () => {
    const document = parseXml(text);
    const operations = (draft: XmlDraft) => {
      draft.setText(at(draft, "r/b"), "9");
      draft.remove(at(draft, "r"));
    };
    expect([codeOf(() => document.edit(operations)), document.text]).toEqual(["ELEMENT_REFUSED", text]);
  });
});

describe("a document has exactly one element at the top", () => {
  test.each<[string, (draft: XmlDraft) => void]>([
    ["commenting it out", (d) => d.comment(at(d, "r"))],
    ["taking it away", (d) => d.remove(at(d, "r"))],
    ["putting one before it", (d) => d.insertBefore(at(d, "r"), "<n/>")],
    ["putting one behind it", (d) => d.insertAfter(at(d, "r"), "<n/>")],
  ])("%s is refused", (_, operation) => {
    expect(codeOf(() => changes(operation))).toBe("ELEMENT_REFUSED");
  });
});

describe("an element beside text", () => {
  test.each<[string, string, (draft: XmlDraft) => void, string]>([
    [
      "is put before another",
      "<r>x<a/>y</r>",
      (d) => d.insertBefore(at(d, "r/a"), "<n/>"),
      "<r>x<n/><a/>y</r>",
    ],
    [
      "is put behind another",
      "<r>x<a/>y</r>",
      (d) => d.insertAfter(at(d, "r/a"), "<n/>"),
      "<r>x<a/><n/>y</r>",
    ],
    [
      "is put before text on the next line",
      "<r>\n<a/>\ny\n</r>",
      (d) => d.insertAfter(at(d, "r/a"), "<n/>"),
      "<r>\n<a/>\n<n/>\ny\n</r>",
    ],
    ["is put into an element with text", "<r>x</r>", (d) => d.append(at(d, "r"), "<n/>"), "<r><n/>x</r>"],
    ["is taken away", "<r>x<a/>y</r>", (d) => d.remove(at(d, "r/a")), "<r>xy</r>"],
    ["is commented out", "<r>x<a/>y</r>", (d) => d.comment(at(d, "r/a")), "<r>x<!--<a/>-->y</r>"],
  ])("%s", (_, before, operation, expected) => {
    expect(xmlAfter(before, operation)).toBe(expected);
  });

  test("is not taken away where that would end a CDATA section", () => {
    expect(codeOf(() => parseXml("<r>]]<a/>></r>").unset("r/a"))).toBe("VERIFICATION_FAILED");
  });
});

describe("several operations on elements that move", () => {
  test("each tell of their own", () => {
    const told = parseXml("<r>\n<b>1</b>\n</r>").edit((d) => {
      d.insertBefore(at(d, "r/b"), "<b>x</b>");
      d.insertBefore(at(d, "r/b[1]"), "<b>y</b>");
      d.setText(at(d, "r/b[1]"), "z");
    }).changes;
    expect(told.map(({ op, new: now }) => `${op} ${now}`)).toEqual(["insert z", "insert x"]);
  });

  test("tell what the file had of one that was changed and taken away", () => {
    const told = parseXml("<r>\n<b>1</b>\n<b>2</b>\n</r>").edit((d) => {
      d.setText(at(d, "r/b[1]"), "9");
      d.remove(at(d, "r/b[1]"));
      d.setText(at(d, "r/b"), "3");
    }).changes;
    expect(told.map(({ op, old, new: now }) => `${op} ${old} ${now}`)).toEqual([
      "delete 1 null",
      "replace 2 3",
    ]);
  });

  test("tell nothing of one that was put in and taken away", () => {
    const told = parseXml("<r>\n<b>1</b>\n</r>").edit((d) => {
      d.insertBefore(at(d, "r/b"), "<c>x</c>");
      d.setText(at(d, "r/c"), "y");
      d.setText(at(d, "r/b"), "2");
      d.remove(at(d, "r/c"));
    }).changes;
    expect(told.map(({ line, op, key }) => `${line} ${op} ${key}`)).toEqual(["2 replace r/b"]);
  });
});
