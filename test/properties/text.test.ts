import { describe, expect, test } from "vitest";
import { parseProperties } from "../../src/properties/document.js";

describe("get is what the router would see", () => {
  test.each<[string, string, string, string | undefined]>([
    ["the value", "a=b\n", "a", "b"],
    ["without the blanks around it", "a= \t b \0\n", "a", "b"],
    ["up to an inline comment", "a=b#c\n", "a", "b"],
    ["without the blanks before an inline comment", "a=b  # c\n", "a", "b"],
    ["with everything else literally", "a=b\\=;!:\"'c\n", "a", "b\\=;!:\"'c"],
    ["empty", "a=\n", "a", ""],
    ["empty where # stands first", "a=#b\n", "a", ""],
    ["of the last of several lines", "a=1\na=2\n", "a", "2"],
    ["nothing in a comment", "#a=b\n", "a", undefined],
    ["nothing where the key has a blank", "a =b\n", "a", undefined],
    ["under the key with its blank", "a =b\n", "a ", "b"],
    ["under the key without blanks where # cuts the line", " a=b #c\n", "a", "b"],
    ["nothing where the byte order mark belongs to the key", "\uFEFFa=b\n", "a", undefined],
    ["nothing for another case", "A=b\n", "a", undefined],
    ["nothing for the name of a method", "a=b\n", "constructor", undefined],
    ["for the name of a method that is a key", "__proto__=b\n", "__proto__", "b"],
  ])("%s", (_, text, key, value) => {
    expect(parseProperties(text).get(key)).toBe(value);
  });

  test("U+FFFD for bytes that are not UTF-8", () => {
    expect(parseProperties(Uint8Array.from([0x61, 0x3d, 0xe9, 0x62])).get("a")).toBe("\uFFFDb");
  });

  test("under a key with U+FFFD for bytes that are not UTF-8", () => {
    expect(parseProperties(Uint8Array.from([0xe9, 0x3d, 0x62])).get("\uFFFD")).toBe("b");
  });
});

describe("keys and entries", () => {
  const document = parseProperties("b=1\na=2\n#c=3\nb=4\n");

  test("name each key once, in the order of their first lines", () => {
    expect([...document.keys()]).toEqual(["b", "a"]);
  });

  test("give the values that win", () => {
    expect([...document.entries()]).toEqual([
      ["b", "4"],
      ["a", "2"],
    ]);
  });
});

describe("lineOf", () => {
  const document = parseProperties("b=1\r\n\ra=2\n#c=3\nb=4");

  test("counts from 1, and finds the line that wins", () => {
    expect(document.lineOf("b")).toBe(5);
  });

  test("counts every kind of line end", () => {
    expect(document.lineOf("a")).toBe(3);
  });

  test("is undefined where the key is only commented out", () => {
    expect(document.lineOf("c")).toBeUndefined();
  });
});

describe("nodes", () => {
  test("are one a line, in order", () => {
    const document = parseProperties("# c\n\na=b\n#d=e\njunk");
    expect([...document.nodes()].map(({ kind }) => kind)).toEqual([
      "comment",
      "blank",
      "entry",
      "disabled",
      "junk",
    ]);
  });

  test("cover the text without gaps", () => {
    const text = "\uFEFF# c\r\n\r\n a = b # x\r;d=e\n=junk";
    const parts = [...parseProperties(text).nodes()].map(
      ({ start, end, lineEnd }) => text.slice(start, end) + lineEnd,
    );
    expect(parts.join("")).toBe(text);
  });
});
