import { describe, expect, test } from "vitest";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { PropertiesDraft } from "../../src/properties/draft.js";
import { codeOf, errorOf } from "../support/errors.js";
import { textAfter } from "../support/step.js";

/** The text after an operation on a text, all invariants of a step checked. */
function changed(text: string, operation: (document: PropertiesDocument) => PropertiesDocument): string {
  return textAfter(parseProperties(text), operation);
}

describe("uncomment", () => {
  test.each<[string, string, string]>([
    ["takes exactly the mark", "#a= 1 # why\n", "a= 1 # why\n"],
    ["takes the mark ;", ";a=1\n", "a=1\n"],
    ["takes the last of lines that say the same", "#a=1\nb=1\n#a=1\n", "#a=1\nb=1\na=1\n"],
    ["is no edit where the key is live", "#a=1\na=2\n", "#a=1\na=2\n"],
  ])("%s", (_, before, expected) => {
    expect(changed(before, (document) => document.uncomment("a"))).toBe(expected);
  });

  test("takes the line with the value named", () => {
    expect(changed("#a=1\n#a=2\n#a=3\n", (document) => document.uncomment("a", "2"))).toBe(
      "#a=1\na=2\n#a=3\n",
    );
  });

  test("tells the value that came to life", () => {
    expect(parseProperties("b=1\n#a=1\n").uncomment("a").changes).toEqual([
      { line: 2, op: "uncomment", key: "a", old: null, new: "1" },
    ]);
  });

  test("undoes comment, whatever blanks the key has", () => {
    expect(parseProperties(" a=1\n").comment(" a").uncomment(" a").text).toBe(" a=1\n");
  });

  test("is refused where there is no commented-out line", () => {
    expect(codeOf(() => parseProperties("b=1\n").uncomment("a"))).toBe("KEY_NOT_FOUND");
  });

  test("is refused where taking the mark alone would not bring the key to life", () => {
    expect(codeOf(() => parseProperties("# a=1\n").uncomment("a"))).toBe("KEY_NOT_FOUND");
  });

  test("offers the values that there are, where none is the one named", () => {
    expect(errorOf(() => parseProperties("#a=1\n#a=2\n").uncomment("a", "3"))?.candidates).toEqual([
      "1",
      "2",
    ]);
  });

  test("is refused where several lines differ and none is named", () => {
    expect(codeOf(() => parseProperties("#a=1\n#a=2\n").uncomment("a"))).toBe("COMMENT_AMBIGUOUS");
  });

  test("is refused where the key is set to something else", () => {
    expect(codeOf(() => parseProperties("#a=1\na=2\n").uncomment("a", "1"))).toBe("KEY_IS_LIVE");
  });
});

describe("swap", () => {
  test.each<[string, string, string]>([
    ["brings the line with the value to life where it stands", "#a=2\nb=1\na=1\n", "a=2\nb=1\n#a=1\n"],
    ["adds a line under the old one where there is none", "b=1\na=1\nc=1\n", "b=1\n#a=1\na=2\nc=1\n"],
    ["ignores commented-out lines with other values", "#a=3\na=1\n", "#a=3\n#a=1\na=2\n"],
    ["ignores a line that taking the mark would not bring to life", "# a=2\na=1\n", "# a=2\n#a=1\na=2\n"],
    ["takes the nearest of several lines", "#a=2\n\n\na=1\n#a=2\n", "#a=2\n\n\n#a=1\na=2\n"],
    ["takes the one above of two as near", "#a=2\na=1\n#a=2\n", "a=2\n#a=1\n#a=2\n"],
    ["comments every live line out", "a=0\nb=1\na=1\n#a=2\n", "#a=0\nb=1\n#a=1\na=2\n"],
    ["keeps inline comments", "a=1 # one\n#a=2 # two\n", "#a=1 # one\na=2 # two\n"],
    ["brings a line to life where the key is not set", "b=1\n#a=2\n", "b=1\na=2\n"],
    ["adds a line where nothing speaks of the key", "b=1\nc=1\n", "a=2\nb=1\nc=1\n"],
    ["is no edit where the value is set", "#a=2\na=2\n", "#a=2\na=2\n"],
    ["keeps CRLF", "b=1\r\na=1\r\n", "b=1\r\n#a=1\r\na=2\r\n"],
    ["keeps a missing last line end", "b=1\na=1", "b=1\n#a=1\na=2"],
  ])("%s", (_, before, expected) => {
    expect(changed(before, (document) => document.swap("a", "2"))).toBe(expected);
  });

  test("there and back restores the text", () => {
    const text = "#a=2 # two\nb=1\na=1 # one\n";
    expect(parseProperties(text).swap("a", "2").swap("a", "1").text).toBe(text);
  });
});

describe("rename", () => {
  test.each<[string, string, string]>([
    ["keeps value, blanks and inline comment", "a= 1 # why\n", "c= 1 # why\n"],
    ["takes every live line", "a=1\nb=1\na=2\n", "c=1\nb=1\nc=2\n"],
    ["leaves commented-out lines", "#a=0\na=1\n", "#a=0\nc=1\n"],
    ["leaves commented-out lines of the new key", "#c=0\na=1\n", "#c=0\nc=1\n"],
  ])("%s", (_, before, expected) => {
    expect(changed(before, (document) => document.rename("a", "c"))).toBe(expected);
  });

  test("mends a key with blanks", () => {
    expect(changed(" a =1\n", (document) => document.rename(" a ", "a"))).toBe("a=1\n");
  });

  test("to its own name is no edit", () => {
    expect(parseProperties("a=1\n").rename("a", "a").edits).toEqual([]);
  });

  test("tells both keys", () => {
    expect(parseProperties("a=1\n").rename("a", "c").changes).toEqual([
      { line: 1, op: "replace", key: "c", oldKey: "a", old: "1", new: "1" },
    ]);
  });

  test.each<[string, string, string, string]>([
    ["a key that is not set", "#a=1\n", "c", "KEY_NOT_FOUND"],
    ["to a key that is set", "a=1\nc=1\n", "c", "KEY_EXISTS"],
    ["to a key that cannot be stored", "a=1\n", "c;d", "KEY_NOT_STORABLE"],
  ])("is refused for %s", (_, text, to, code) => {
    expect(codeOf(() => parseProperties(text).rename("a", to))).toBe(code);
  });
});

describe("several operations in one edit", () => {
  test("see the ones before them", () => {
    const text = changed("a=1\n", (document) =>
      document.edit((draft) => {
        draft.rename("a", "b");
        draft.set("b", `${draft.get("b")}2`);
      }),
    );
    expect(text).toBe("b=12\n");
  });

  test.each<[string, (draft: PropertiesDraft) => void]>([
    ["set and set back", (draft) => [draft.set("a", "2"), draft.set("a", "1")]],
    ["comment and uncomment", (draft) => [draft.comment("a"), draft.uncomment("a")]],
    ["rename there and back", (draft) => [draft.rename("a", "c"), draft.rename("c", "a")]],
    ["add and unset", (draft) => [draft.set("c", "1"), draft.unset("c")]],
    ["unset and set again", (draft) => [draft.unset("b"), draft.set("b", "1")]],
  ])("that come to nothing are no edits: %s", (_, operations) => {
    expect(parseProperties("a=1\nb=1\n").edit(operations).edits).toEqual([]);
  });

  test("put new lines where they would go one by one", () => {
    const together = parseProperties("a=1\nz=1\n#a=3\nm=1\n").edit((draft) => {
      draft.comment("a");
      draft.set("a", "2");
    });
    const oneByOne = parseProperties("a=1\nz=1\n#a=3\nm=1\n").comment("a").set("a", "2");
    expect(together.text).toBe(oneByOne.text);
  });

  test("leave the document as it was where one of them is refused", () => {
    const document = parseProperties("a=1\n");
    const operations = (draft: PropertiesDraft) => {
      draft.set("a", "2");
      draft.set("b", "#");
    };
    expect(codeOf(() => document.edit(operations))).toBe("VALUE_NOT_STORABLE");
  });
});

describe("a draft", () => {
  test("names the keys that are set now", () => {
    const draft = new PropertiesDraft(parseProperties("a=1\nb=1\n"));
    draft.unset("a");
    draft.set("c", "1");
    expect([...draft.keys()]).toEqual(["b", "c"]);
  });

  test("reports the earlier lines of a key that it changed", () => {
    const draft = new PropertiesDraft(parseProperties("b=1\na=1\na=2\na=3\n"));
    draft.set("a", "4");
    expect(draft.notes.map(({ code, start, end }) => [code, start, end])).toEqual([
      ["DUPLICATE_KEY", 4, 7],
      ["DUPLICATE_KEY", 8, 11],
    ]);
  });

  test("reports nothing where the key stands once", () => {
    const draft = new PropertiesDraft(parseProperties("a=1\n"));
    draft.set("a", "4");
    expect(draft.notes).toEqual([]);
  });
});
