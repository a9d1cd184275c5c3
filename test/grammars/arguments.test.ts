import { describe, expect, test } from "vitest";
import { ArgumentsParser, parseArgumentsBySpecification, tokens } from "../../grammars/arguments.js";
import { describeGrammar } from "../support/grammar-checks.js";

describeGrammar(tokens, () => new ArgumentsParser(false));

/** The table of formats 5.2. */
describe("the arguments of a string", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["  ", []],
    ["a b", ["a", "b"]],
    ["a\tb", ["a", "b"]],
    [" a  b ", ["a", "b"]],
    ['"a b"', ["a b"]],
    ["'a b'", ["a b"]],
    ['a "b c" d', ["a", "b c", "d"]],
    ['a"b c"d', ["ab c", "d"]],
    ['"a b"c d', ["a b", "c", "d"]],
    ['"a""b"', ["a", "b"]],
    ["\"a\"'b'", ["a", "b"]],
    ['a""b', ["a", "b"]],
    ['"a\'b"', ["a", "b"]],
    ["'a\"b'", ["a", "b"]],
    ['""', []],
    ["'' ''", []],
    ['"" a', ["a"]],
    ['" a "', ["a"]],
    ['"a b', ["a b"]],
    ['a b"', ["a", "b"]],
    ['a b" c', ["a", "b c"]],
    ['a"b', ["ab"]],
    ['\\"a b\\"', ["\\a b\\"]],
    ["a\\ b", ["a\\", "b"]],
    ['-x="a b" c', ["-x=a b", "c"]],
    ['"a\tb"', ["a\tb"]],
    ["a,b", ["a,b"]],
    ["a\nb", ["a\nb"]],
    ["a\u00a0b", ["a\u00a0b"]],
  ])("of %j are %j", (text, expected) => {
    const nodes = parseArgumentsBySpecification(text).filter(({ kind }) => kind === "argument");
    expect(nodes.map(({ value }) => value)).toEqual(expected);
  });
});

describe("a piece", () => {
  test("knows where it and its quotes are", () => {
    expect(parseArgumentsBySpecification(' x="a b" ')).toEqual([
      { kind: "argument", start: 1, end: 8, value: "x=a b", open: 3, close: 7 },
    ]);
  });

  test("has no closing quote where none follows", () => {
    expect(parseArgumentsBySpecification("'a b")).toEqual([
      { kind: "argument", start: 0, end: 4, value: "a b", open: 0, close: undefined },
    ]);
  });

  test("of which nothing is left after trimming is kept as an empty one", () => {
    expect(parseArgumentsBySpecification('""')).toEqual([
      { kind: "empty", start: 0, end: 2, value: "", open: 0, close: 1 },
    ]);
  });
});
