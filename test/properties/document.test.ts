import { describe, expect, test } from "vitest";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { codeOf } from "../support/errors.js";
import { textAfter } from "../support/step.js";

/** The text after an operation on a text, all invariants of a step checked. */
function changed(text: string, operation: (document: PropertiesDocument) => PropertiesDocument): string {
  return textAfter(parseProperties(text), operation);
}

describe("set on a key that is there", () => {
  test.each<[string, string, string]>([
    ["keeps the blanks around the value", "a= \t1 \n", "a= \t2 \n"],
    ["keeps an inline comment and the blanks before it", "a=1  # why\n", "a=2  # why\n"],
    ["keeps the blanks of a line that # cuts", " a=1# why\n", " a=2# why\n"],
    ["puts a value where there was none", "a=\n", "a=2\n"],
    ["puts a value before an inline comment", "a=# why\n", "a=2# why\n"],
    ["puts a value before blanks", "a=  \n", "a=2  \n"],
    ["keeps CRLF", "a=1\r\n", "a=2\r\n"],
    ["keeps a lone CR", "a=1\rb=1\r", "a=2\rb=1\r"],
    ["keeps a missing last line end", "b=1\na=1", "b=1\na=2"],
    ["changes the last of several lines, which wins", "a=1\nb=1\na=0\n", "a=1\nb=1\na=2\n"],
    ["leaves commented-out lines alone", "#a=2\na=1\n", "#a=2\na=2\n"],
  ])("%s", (_, before, expected) => {
    expect(changed(before, (document) => document.set("a", "2"))).toBe(expected);
  });

  test("empties it", () => {
    expect(changed("a=1 # why\n", (document) => document.set("a", ""))).toBe("a= # why\n");
  });

  test.each(["a=2\n", "a= 2 \n", "a=2#\n", "a=1\na=2"])("to its value is no edit: %j", (text) => {
    expect(parseProperties(text).set("a", "2").edits).toEqual([]);
  });

  test("is one edit of the value alone", () => {
    expect(parseProperties("b=1\na= 1 # why\n").set("a", "2").edits).toEqual([
      { start: 7, end: 8, text: "2" },
    ]);
  });

  test("tells the line, the old and the new value", () => {
    expect(parseProperties("b=1\na=1\n").set("a", "2").changes).toEqual([
      { line: 2, op: "replace", key: "a", old: "1", new: "2" },
    ]);
  });

  test("works for a key that could not be added, blanks and all", () => {
    expect(changed("a =1\n", (document) => document.set("a ", "2"))).toBe("a =2\n");
  });

  test("is refused for a key that the router loses at its next save", () => {
    expect(codeOf(() => parseProperties("a;b=1\n").set("a;b", "2"))).toBe("KEY_NOT_STORABLE");
  });
});

describe("set on a key that is not there", () => {
  test("tells the new line", () => {
    expect(parseProperties("b=1\n").set("c", "2").changes).toEqual([
      { line: 2, op: "insert", key: "c", old: null, new: "2" },
    ]);
  });

  test("writes key=value without blanks", () => {
    expect(changed("b = 1\n", (document) => document.set("c", "2"))).toBe("b = 1\nc=2\n");
  });
});

describe("unset", () => {
  test.each<[string, string, string]>([
    ["takes the line with its line end", "b=1\na=1\nc=1\n", "b=1\nc=1\n"],
    ["takes every live line", "a=1\nb=1\na=2\n", "b=1\n"],
    ["leaves commented-out lines", "#a=0\na=1\n# a=2\n", "#a=0\n# a=2\n"],
    ["leaves comments above", "# about a\na=1\n", "# about a\n"],
    ["takes an inline comment along", "a=1 # why\nb=1\n", "b=1\n"],
    ["leaves a file without last line end without one", "b=1\na=1", "b=1"],
    ["leaves an empty file where it was the only line", "a=1\n", ""],
    ["keeps CR and LF around it from becoming one line end", "b=1\ra=1\r\n\nc=1\n", "b=1\r\n\nc=1\n"],
    ["keeps a lone CR above from joining with the empty line below", "b=1\ra=1\n\nc=1\n", "b=1\n\nc=1\n"],
    ["is no edit where the key is only commented out", "#a=1\n", "#a=1\n"],
  ])("%s", (_, before, expected) => {
    expect(changed(before, (document) => document.unset("a"))).toBe(expected);
  });

  test("tells the line as it was counted before", () => {
    expect(parseProperties("a=1\nb=1\na=2\n").unset("a").changes).toEqual([
      { line: 1, op: "delete", key: "a", old: "1", new: null },
      { line: 3, op: "delete", key: "a", old: "2", new: null },
    ]);
  });

  test("of a key that nobody has set is the same text", () => {
    expect(parseProperties("b=1\n").unset("a").edits).toEqual([]);
  });
});

describe("unset with its comment", () => {
  test.each<[string, string, string]>([
    ["takes the comment lines directly above", "b=1\n# one\n; two\na=1\nc=1\n", "b=1\nc=1\n"],
    ["stops at a blank line", "# header\n\n# about a\na=1\n", "# header\n\n"],
    ["stops at a commented-out setting", "#b=0\n# about a\na=1\n", "#b=0\n"],
    ["takes those of every live line", "# one\na=1\nb=1\n# two\na=2\n", "b=1\n"],
  ])("%s", (_, before, expected) => {
    const document = parseProperties(before).unset("a", { withComment: true });
    expect(document.text).toBe(expected);
  });
});

describe("comment", () => {
  test.each<[string, string, string, string]>([
    ["puts # at column 0", "a", "b=1\na=1\n", "b=1\n#a=1\n"],
    ["keeps blanks and inline comment", "a ", " a = 1 # why\n", "# a = 1 # why\n"],
    ["marks every live line", "a", "a=1\nb=1\na=2\n", "#a=1\nb=1\n#a=2\n"],
    ["is no edit where the key is commented out already", "a", "#a=1\n", "#a=1\n"],
  ])("%s", (_, key, before, expected) => {
    expect(changed(before, (document) => document.comment(key))).toBe(expected);
  });

  test("tells the value that is gone", () => {
    expect(parseProperties("b=1\na=1\n").comment("a").changes).toEqual([
      { line: 2, op: "comment", key: "a", old: "1", new: null },
    ]);
  });
});

describe("bytes that nobody asked to change", () => {
  const latin1 = [0x23, 0xe9, 0x0a, 0x61, 0x3d, 0xe9, 0x0a, 0x62, 0x3d, 0x31];

  test("that are no UTF-8 stay in other lines", () => {
    expect([...parseProperties(Uint8Array.from(latin1)).set("b", "2").toBytes()]).toEqual([
      ...latin1.slice(0, -1),
      0x32,
    ]);
  });

  test("that are no UTF-8 stay where their own line is commented out and back in", () => {
    const document = parseProperties(Uint8Array.from(latin1));
    expect([...document.comment("a").uncomment("a").toBytes()]).toEqual(latin1);
  });

  test("that are no UTF-8 stay where what the router makes of them is set", () => {
    expect(parseProperties(Uint8Array.from(latin1)).set("a", "\uFFFD").edits).toEqual([]);
  });

  test("that are no UTF-8 give way to a new value of their key", () => {
    const bytes = parseProperties(Uint8Array.from(latin1)).set("a", "é").toBytes();
    expect([...bytes]).toEqual([0x23, 0xe9, 0x0a, 0x61, 0x3d, 0xc3, 0xa9, 0x0a, 0x62, 0x3d, 0x31]);
  });

  test("of a byte order mark stay in front of a new first key", () => {
    expect(changed("\uFEFF#\nb=1\n", (document) => document.set("a", "2"))).toBe("\uFEFF#\na=2\nb=1\n");
  });

  test("of line ends of every kind stay line by line", () => {
    const text = changed("a=1\r\nb=1\rc=1\nd=1", (document) =>
      document.edit((draft) => {
        for (const key of ["b", "d", "a"]) draft.set(key, "2");
      }),
    );
    expect(text).toBe("a=2\r\nb=2\rc=1\nd=2");
  });
});

describe("a document", () => {
  test("is left as it was by every operation", () => {
    const document = parseProperties("a=1\n#b=2\n");
    document.set("a", "2");
    document.unset("a");
    document.comment("a");
    document.uncomment("b");
    document.swap("a", "3");
    document.rename("a", "c");
    expect([document.text, document.get("a"), document.edits]).toEqual(["a=1\n#b=2\n", "1", []]);
  });

  test("prints as its text", () => {
    expect(`${parseProperties("a = 1 # x\r")}`).toBe("a = 1 # x\r");
  });
});
