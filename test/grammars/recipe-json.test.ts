import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonEntry, parseRecipeJson, RecipeJsonParser, tokens } from "../../grammars/recipe-json.js";
import { describeGrammar } from "../support/grammar-checks.js";

describeGrammar(tokens, () => new RecipeJsonParser(false));

type Plain = string | null | readonly Plain[];

function plainOf(value: JsonEntry["value"]): Plain {
  return value.kind === "scalar" ? value.text : value.items.map(plainOf);
}

/** Keys and values without their places. */
function told(text: string) {
  const entries = parseRecipeJson(text);
  if ("expected" in entries) return entries;
  return entries.map(({ key, value }) => [key.text, plainOf(value)]);
}

describe("what a recipe says", () => {
  test.each<[string, unknown]>([
    ["{}", []],
    [' { "a" : 1 } \n', [["a", "1"]]],
    [
      '{"a":true,"b":null,"a":"x"}',
      [
        ["a", "true"],
        ["b", null],
        ["a", "x"],
      ],
    ],
    ['{"a":[]}', [["a", []]]],
    ['{"a":["x",2,[],["y"]]}', [["a", ["x", "2", [], ["y"]]]]],
    ['{"a\\"\\u00e9":"\\n\\/"}', [['a"é', "\n/"]]],
    ['{"a":-1.50e+3}', [["a", "-1.50e+3"]]],
    ['{"a":12345678901234567890}', [["a", "12345678901234567890"]]],
  ])("%s", (text, entries) => {
    expect(told(text)).toEqual(entries);
  });

  test("is what JSON.parse says", () => {
    const scalar = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));
    const value = fc.oneof(scalar, fc.array(fc.oneof(scalar, fc.array(scalar))));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), value)), fc.nat(3), (entries, indent) => {
        const text = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value, null, indent)}`)}}`;
        const asText = (part: unknown): unknown =>
          Array.isArray(part) ? part.map(asText) : part === null ? null : String(part);
        expect(told(text)).toEqual(entries.map(([key, value]) => [key, asText(value)]));
      }),
    );
  });
});

describe("where a text is no recipe, and what should stand there", () => {
  /** `«»` stands around what is wrong. */
  test.each([
    ["«»", "{"],
    ["«[»]", "{"],
    ["{«»", "an address or verb in double quotes, or }"],
    ["{«a»:1}", "an address or verb in double quotes, or }"],
    ['{"a"«»', ":"],
    ['{"a"«=»1}', ":"],
    ['{"a":«}»', "a value"],
    ['{"a":«{»}}', "a value"],
    ['{"a":«tru»}', "a value"],
    ['{"a":1«»', ", or }"],
    ['{"a":1«"b"»:2}', ", or }"],
    ['{"a":1,«}»', "an address or verb in double quotes"],
    ['{"a":[«»', "a value, or ]"],
    ['{"a":[1«»', ", or ]"],
    ['{"a":[1,«]»}', "a value"],
    ['{"a":[[«[»]]]}', "a value, or ]"],
    ["{\"a\":«'»b'}", "a value"],
    ['{"a":«"»\\x"}', "a value"],
    ["{}«x»", "the end of the recipe"],
  ])("%s: %s", (marked, expected) => {
    const start = marked.indexOf("«");
    const end = marked.indexOf("»") - 1;
    expect(parseRecipeJson(marked.replace(/[«»]/g, ""))).toEqual({ start, end, expected });
  });

  test("brackets by the hundred thousand are refused in no time", () => {
    expect(parseRecipeJson(`{"a":${"[".repeat(1e5)}`)).toEqual({
      start: 7,
      end: 8,
      expected: "a value, or ]",
    });
  });

  test("quotes by the hundred thousand, in a string that does not end, are too", () => {
    expect(parseRecipeJson(`{"a":"${'\\"'.repeat(4e5)}`)).toEqual({ start: 5, end: 6, expected: "a value" });
  });
});
