import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecipe } from "../../../src/settings/recipes/recipe.js";
import { RecipeText } from "../../../src/settings/recipes/recipe-text.js";
import { rejectionOf } from "../../support/errors.js";

const parse = (text: string, name = "recipe") => parseRecipe(new RecipeText(name, text));

describe("a recipe of lines", () => {
  it("is its statements in order, with their places", async () => {
    const text = "# first\r\n\r\nupnp = off\r enable sam\nset 'a=b c'";
    expect((await parse(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "upnp",
      "enable sam",
      "set 'a=b c'",
    ]);
    expect(await parse(text)).toMatchObject([
      { kind: "assignment", address: "upnp", operator: "=", value: "off", isLiteral: false },
      { kind: "verb", verb: "enable", words: ["sam"], isLiteral: false },
      { kind: "verb", verb: "set", words: ["a=b c"] },
    ]);
  });

  it("may say nothing", async () => {
    expect(await parse("# nothing\n\n")).toEqual([]);
  });
});

describe("a recipe as JSON", () => {
  it("is known by its name or its first brace", async () => {
    expect(await parse('\n {"upnp": false}')).toMatchObject([{ address: "upnp", value: "false" }]);
    expect((await rejectionOf(parse("upnp = off", "a.json")))?.message).toMatch(/^here should stand \{/);
  });

  it.each([
    ['{"a":1}', { kind: "assignment", address: "a", operator: "=", value: "1" }],
    ['{"a":["x",2]}', { kind: "assignment", address: "a", operator: "=", value: "x,2" }],
    ['{"a":"@f"}', { kind: "assignment", address: "a", value: "@f", isLiteral: true }],
    ['{"a+=":"x"}', { kind: "assignment", address: "a", operator: "+=", value: "x" }],
    ['{"a-=":["x"]}', { kind: "assignment", address: "a", operator: "-=", value: "x" }],
    ['{"a":null}', { kind: "verb", verb: "unset", words: ["a"] }],
    ['{"enable":["x","y"]}', { kind: "verb", verb: "enable", words: ["x", "y"], isLiteral: true }],
    [
      '{"add":[["tunnel","--type","client"]]}',
      { kind: "verb", verb: "add", words: ["tunnel", "--type", "client"] },
    ],
  ])("%s", async (text, statement) => {
    expect(await parse(text)).toMatchObject([statement]);
  });

  it("may say a verb several times", async () => {
    expect(await parse('{"add":[["a"],["b"]]}')).toMatchObject([{ words: ["a"] }, { words: ["b"] }]);
  });
});

describe("what is no recipe is told with its place", () => {
  it.each([
    [
      "a = 1\n tunnel[x = 1",
      2,
      14,
      "here should stand ], for the [ in column 8:\n   tunnel[x = 1\n               ^",
    ],
    ["enabel sam", 1, 11, "here should stand =, += or -=, or a verb at the beginning of the line: set,"],
    ['{"a":\n nul}', 2, 2, "here should stand a value:\n   nul}\n   ^^^"],
    ['{"enable": "a"}', 1, 12, "here should stand a list of words:"],
    ['{"add": [["a"], "b"]}', 1, 17, "here should stand a list of words:"],
    ['{"enable": [null]}', 1, 13, "here should stand a word:"],
    ['{"a": [[1]]}', 1, 8, "here should stand a value:"],
    ['{"a+=": null}', 1, 9, "here should stand a value or a list:"],
  ])("%j", async (text, line, column, message) => {
    const error = await rejectionOf(parse(text));
    expect(error).toMatchObject({ code: "RECIPE_MALFORMED", path: "recipe", line, column });
    expect(error?.message).toContain(message);
  });

  it.each([
    "tunnel[x.option.i2cp.password = geheim",
    "i2cp.password geheim",
    "set 'i2cp.password=geheim",
    '{"i2cp.password": "geheim" x',
    "set 'i2np.ntcp2.sp=geheim",
    "add 'i2cp.auth.bob.shash+=geheim",
    '{"i2cp.auth.bob.shash":"geheim" x',
    '{"set":["sam.auth.bob.shash=geheim" x',
  ])("without the secret of %s", async (text) => {
    const error = await rejectionOf(parse(text));
    expect(error?.message).not.toContain("geheim");
    expect(error?.message).toContain("(protected)");
  });

  it("whatever the text is", async () => {
    const piece = fc.constantFrom(..."[]\"'=+-.:# ab1,{}\n\t", "tunnel[", "set ", "enable ", '"a":', "null");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const text = pieces.join("");
        const error = await rejectionOf(parse(text));
        if (error === undefined) return;
        expect(error.code).toBe("RECIPE_MALFORMED");
        expect(error.line).toBeLessThanOrEqual(text.split("\n").length);
      }),
      { numRuns: 3000 },
    );
  });
});
