import { describe, expect, test } from "vitest";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { PropertiesDraft } from "../../src/properties/draft.js";
import { codeOf } from "../support/errors.js";
import { textAfter } from "../support/step.js";

/** The text after an operation on a text, all invariants of a step checked. */
function changed(text: string, operation: (document: PropertiesDocument) => PropertiesDocument): string {
  return textAfter(parseProperties(text), operation);
}

describe("purge", () => {
  const purged = (text: string) => changed(text, (document) => document.edit((draft) => draft.purge("a")));

  test.each<[string, string, string]>([
    ["takes every live line", "a=1\nb=1\na=2\n", "b=1\n"],
    ["takes commented-out lines, whatever their mark and blanks", "#a=1\n;a=2\n# a=3\na=4\nb=1\n", "b=1\n"],
    ["takes commented-out lines where none is live", "#a=1\nb=1\n", "b=1\n"],
    ["leaves comments above", "# about a\na=1\nb=1\n", "# about a\nb=1\n"],
    ["leaves keys that begin alike", "a.b=1\nab=1\n#a.b=1\na=1\n", "a.b=1\nab=1\n#a.b=1\n"],
    ["is no edit where nothing speaks of the key", "b=1\n# a\n", "b=1\n# a\n"],
    ["keeps CRLF and a missing last line end", "b=1\r\na=1", "b=1"],
  ])("%s", (_, before, expected) => {
    expect(purged(before)).toBe(expected);
  });

  test("takes a line that was set before", () => {
    const operations = (draft: PropertiesDraft) => [draft.set("a", "1"), draft.purge("a")];
    expect(parseProperties("b=1\n").edit(operations).edits).toEqual([]);
  });
});

describe("move", () => {
  const moved = (text: string) => changed(text, (document) => document.edit((draft) => draft.move("a", "c")));

  test.each<[string, string, string]>([
    ["gives every live line to the new key", "a=1\nb=1\na=2\n", "c=1\nb=1\nc=2\n"],
    [
      "gives commented-out lines to it, with their marks and blanks",
      "#a=1\n;a=2\n# a=3\n",
      "#c=1\n;c=2\n# c=3\n",
    ],
    ["keeps values, blanks and inline comments", "a= 1 # why\n", "c= 1 # why\n"],
    ["leaves keys that begin alike, and values", "a.b=1\nb=a\na=a\n", "a.b=1\nb=a\nc=a\n"],
    ["leaves commented-out lines of the new key as they are", "#c=0\na=1\n", "#c=0\nc=1\n"],
    ["is no edit where nothing speaks of the key", "b=1\n", "b=1\n"],
  ])("%s", (_, before, expected) => {
    expect(moved(before)).toBe(expected);
  });

  test("is seen by what comes after it", () => {
    const draft = new PropertiesDraft(parseProperties("a=1\n#a=2\n"));
    draft.move("a", "c");
    expect([draft.get("a"), draft.get("c"), [...draft.keys()], [...draft.disabledKeys()]]).toEqual([
      undefined,
      "1",
      ["c"],
      ["c"],
    ]);
  });

  test("of a chain of keys goes one by one", () => {
    const operations = (draft: PropertiesDraft) => [
      draft.purge("a"),
      draft.move("b", "a"),
      draft.move("c", "b"),
    ];
    expect(parseProperties("a=1\n#b=0\nb=2\n#c=0\nc=3\n").edit(operations).text).toBe(
      "#a=0\na=2\n#b=0\nb=3\n",
    );
  });

  test("of a key that is taken away then is told as the loss of the old one", () => {
    const operations = (draft: PropertiesDraft) => [draft.move("a", "c"), draft.purge("c")];
    expect(parseProperties("a=1\nb=1\n").edit(operations).changes).toEqual([
      { line: 1, op: "delete", key: "a", old: "1", new: null },
    ]);
  });

  test("tells both keys", () => {
    const { changes } = parseProperties("a=1\n#a=2\n").edit((draft) => draft.move("a", "c"));
    expect(changes).toEqual([
      { line: 1, op: "replace", key: "c", oldKey: "a", old: "1", new: "1" },
      { line: 2, op: "replace", key: "c", oldKey: "a", old: null, new: null },
    ]);
  });

  test.each<[string, string, string, string]>([
    ["to a key that is set", "a=1\nc=1\n", "c", "KEY_EXISTS"],
    ["to a key that cannot be stored", "a=1\n", "c;d", "KEY_NOT_STORABLE"],
  ])("is refused %s", (_, text, to, code) => {
    expect(codeOf(() => parseProperties(text).edit((draft) => draft.move("a", to)))).toBe(code);
  });
});
