import { describe, expect, test } from "vitest";
import { ArgumentsDocument, checkArgument } from "../../src/arguments/document.js";
import { applyEdits } from "../../src/text/edits.js";
import { codeOf } from "../support/errors.js";

/** The string after an edit, which the edits must lead to and nothing but the asked-for argument may differ in. */
function changed(
  text: string,
  operation: (document: ArgumentsDocument) => ArgumentsDocument,
  expected: readonly string[],
): string {
  const before = new ArgumentsDocument(text);
  const after = operation(before);
  expect(applyEdits(text, after === before ? [] : after.edits)).toBe(after.text);
  expect(after.values).toEqual(expected);
  return after.text;
}

describe("replace", () => {
  test.each<[string, string, number, string, string, string[]]>([
    ["a plain argument", "a b c", 1, "x", "a x c", ["a", "x", "c"]],
    ["and keeps every blank", " a \t b  c ", 1, "x", " a \t x  c ", ["a", "x", "c"]],
    ["and keeps double quotes", 'a "b c" d', 1, "x", 'a "x" d', ["a", "x", "d"]],
    ["and keeps single quotes", "a 'b c' d", 1, "x y", "a 'x y' d", ["a", "x y", "d"]],
    ["and keeps mismatched quotes", "a \"b' c", 1, "x", "a \"x' c", ["a", "x", "c"]],
    ["and keeps blanks inside quotes", 'a " b " c', 1, "x", 'a " x " c', ["a", "x", "c"]],
    ["and quotes a value with a blank", "a b c", 1, "x y", 'a "x y" c', ["a", "x y", "c"]],
    ["and quotes a value with a tab", "a b c", 1, "x\ty", 'a "x\ty" c', ["a", "x\ty", "c"]],
    ["glued to its quotes", 'a"b c"d', 0, "x", '"x"d', ["x", "d"]],
    ["inside a quote that is never closed", 'a "b c', 1, "x", 'a "x', ["a", "x"]],
    ["beside an empty piece", '"" a', 0, "x", '"" x', ["x"]],
    ["that is not there, by adding it", "a", 1, "x", "a x", ["a", "x"]],
  ])("changes an argument %s", (_, text, index, value, expected, values) => {
    expect(changed(text, (document) => document.replace(index, value), values)).toBe(expected);
  });

  test("by the same value is the same document", () => {
    const document = new ArgumentsDocument(' a "b c" ');
    expect(document.replace(1, "b c")).toBe(document);
  });
});

describe("insert", () => {
  test.each<[string, string, number, string, string, string[]]>([
    ["before another", "a b", 1, "x", "a x b", ["a", "x", "b"]],
    ["before the first, behind its blanks", "  a", 0, "x", "  x a", ["x", "a"]],
    ["behind the last, before its blanks", "a  ", 1, "x", "a x  ", ["a", "x"]],
    ["into an empty string", "", 0, "x", "x", ["x"]],
    ["with quotes where it has a blank", "a", 1, "x y", 'a "x y"', ["a", "x y"]],
    ["before a quoted one", '"a b"', 0, "x", 'x "a b"', ["x", "a b"]],
    ["behind a quoted one", '"a b"', 1, "x", '"a b" x', ["a b", "x"]],
    ["behind an empty piece", '""', 0, "x", '"" x', ["x"]],
    ["between two that no blank parts", '"a"b', 1, "x", '"a"x b', ["a", "x", "b"]],
    ["before one in a quote that is never closed", 'a "b', 1, "x", 'a x "b', ["a", "x", "b"]],
  ])("puts an argument %s", (_, text, index, value, expected, values) => {
    expect(changed(text, (document) => document.insert(index, value), values)).toBe(expected);
  });

  test.each(['a "b', "a 'b c", 'a b"'])("behind a quote that is never closed is refused: %j", (text) => {
    const document = new ArgumentsDocument(text);
    expect(codeOf(() => document.insert(document.values.length, "x"))).toBe("ARGUMENTS_UNTERMINATED");
  });

  test("puts several side by side", () => {
    expect(changed("a b", (document) => document.insertAll(1, ["x", "y z"]), ["a", "x", "y z", "b"])).toBe(
      'a x "y z" b',
    );
  });
});

describe("remove", () => {
  test.each<[string, string, number, string, string[]]>([
    ["with the blanks behind it", "a  b\tc", 1, "a  c", ["a", "c"]],
    ["the first, keeping the blanks before it", "  a b", 0, "  b", ["b"]],
    ["the last, with the blanks before it", "a  b ", 1, "a ", ["a"]],
    ["the only one, keeping the blanks around it", " a ", 0, "  ", []],
    ["with its quotes", 'a "b c" d', 1, "a d", ["a", "d"]],
    ["glued to its quotes", 'a"b c"d', 0, "d", ["d"]],
    ["between quoted ones without joining them", '"a""b""c"', 1, '"a""c"', ["a", "c"]],
    ["in a quote that is never closed", 'a "b', 1, "a", ["a"]],
    ["beside an empty piece", '"" a', 0, '""', []],
    ["that is not there, which changes nothing", "a", 1, "a", ["a"]],
  ])("takes an argument %s", (_, text, index, expected, values) => {
    expect(changed(text, (document) => document.remove(index), values)).toBe(expected);
  });

  test("takes several side by side", () => {
    expect(changed("a b c d", (document) => document.removeAll(1, 2), ["a", "d"])).toBe("a d");
  });

  test("takes no more than there are", () => {
    expect(changed("a b c", (document) => document.removeAll(1, 9), ["a"])).toBe("a");
  });
});

describe("isUnterminated", () => {
  test.each<[string, boolean]>([
    ["", false],
    ["a b", false],
    ['"a b"', false],
    ["\"a b'", false],
    ['"a b', true],
    ['a "', true],
    ['a"', true],
  ])("of %j is %s", (text, expected) => {
    expect(new ArgumentsDocument(text).isUnterminated).toBe(expected);
  });
});

describe("nodes", () => {
  test("leave out the pieces that the router drops", () => {
    expect(new ArgumentsDocument("\"\" a ''").nodes.map(({ start, end }) => [start, end])).toEqual([[3, 4]]);
  });
});

describe("checkArgument", () => {
  test.each(["a", "a b", "a\tb", "a,b", "a\\", "a=b", "-s", "::1", "\u00a0"])("takes %j", (value) => {
    expect(codeOf(() => checkArgument(value))).toBe("no error");
  });

  test.each(["", 'a"b', "a'b", "a#b", "a\nb", "a\rb", " a", "a ", "\ta", "a\0"])("refuses %j", (value) => {
    expect(codeOf(() => checkArgument(value))).toBe("ARGUMENT_NOT_STORABLE");
  });

  test.each<[string, (document: ArgumentsDocument) => ArgumentsDocument]>([
    ["replace", (document) => document.replace(0, "")],
    ["insert", (document) => document.insert(0, "")],
  ])("guards %s", (_, operation) => {
    expect(codeOf(() => operation(new ArgumentsDocument("a b")))).toBe("ARGUMENT_NOT_STORABLE");
  });
});
