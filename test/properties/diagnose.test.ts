import { describe, expect, test } from "vitest";
import { parseProperties } from "../../src/properties/document.js";

/** The findings of a text, each as its code and the text that it points at. */
function found(source: string | Uint8Array): [string, string][] {
  const document = parseProperties(source);
  return document.diagnostics.map(({ code, start, end }) => [code, document.text.slice(start, end)]);
}

describe("diagnostics", () => {
  test("are none for a file as the router saves it", () => {
    expect(found("# NOTE: This I2P config file must use UTF-8 encoding\na=1\nb=x;y=z\n\n")).toEqual([]);
  });

  test("are none for commented-out lines, whatever is in them", () => {
    expect(found("#a =1\n# a;b=2\n;a=1\n#a=1\n")).toEqual([]);
  });

  test.each<[string, string, [string, string]]>([
    ["a line without =", "a=1\njunk\n", ["JUNK_LINE", "junk"]],
    ["a line without key", "=1\n", ["JUNK_LINE", "=1"]],
    ["a key that # cuts away", "a#b=1\n", ["JUNK_LINE", "a#b=1"]],
    ["a blank behind the key", "a =1\n", ["BLANK_IN_KEY", "a "]],
    ["a blank before the key", "\ta=1\n", ["BLANK_IN_KEY", "\ta"]],
    ["a no-break space at the key", "\u00a0a=1\n", ["BLANK_IN_KEY", "\u00a0a"]],
    ["a key that the router loses at its next save", "a;b=1\n", ["UNSTORABLE_KEY", "a;b"]],
  ])("point at %s", (_, text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  test("point at no blank that # cuts away", () => {
    expect(found(" a=1 # c\n")).toEqual([]);
  });

  test("point at a byte order mark", () => {
    expect(found("\uFEFF# c\n")).toContainEqual(["BYTE_ORDER_MARK", "\uFEFF"]);
  });

  test("name a byte order mark once, though it belongs to a key", () => {
    expect(found("\uFEFFa=1\n")).toEqual([["BYTE_ORDER_MARK", "\uFEFF"]]);
  });

  test("point at every line of a key but the last, which wins", () => {
    expect(found("a=1\nb=1\na=2\na=3\n")).toEqual([
      ["DUPLICATE_KEY", "a=1"],
      ["DUPLICATE_KEY", "a=2"],
    ]);
  });

  test("name the line that wins", () => {
    expect(parseProperties("a=1\nb=1\na=2\n").diagnostics[0]?.message).toContain("line 3");
  });

  test("point at the first byte that is not UTF-8", () => {
    expect(found(Uint8Array.from([0x61, 0x3d, 0xe9, 0xe9, 0x0a]))).toEqual([["NOT_UTF8", "\uDCE9"]]);
  });

  test("point at all of a key that is not UTF-8, though its bytes are fewer characters to the router", () => {
    const bytes = Uint8Array.from([0xf0, 0x9f, 0x98, 0x20, 0x3d, 0x31, 0x0a]);
    expect(found(bytes)).toContainEqual(["BLANK_IN_KEY", "\uDCF0\uDC9F\uDC98 "]);
  });

  test("are in the order of the text", () => {
    expect(found("a=1\njunk\nb =1\na=2\n").map(([code]) => code)).toEqual([
      "DUPLICATE_KEY",
      "JUNK_LINE",
      "BLANK_IN_KEY",
    ]);
  });

  test("tell errors from warnings", () => {
    const severities = parseProperties("junk\nb =1\n").diagnostics.map(({ severity }) => severity);
    expect(severities).toEqual(["warn", "error"]);
  });
});
