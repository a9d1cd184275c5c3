import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecipeLine } from "../../../grammars/address.js";
import { plainLine } from "../../../src/settings/recipes/plain-line.js";

describe("a plain line of a recipe", () => {
  it.each([
    "",
    " \t# tunnel[",
    "console.bind = 0.0.0.0",
    "router.config:a.b+=x, 'y' [z] # what for",
    "tunnel[I2P HTTP Proxy].interface=::1",
    "disable browser  sam\t",
  ])("%j needs no grammar", (text) => {
    expect(plainLine(text)).toEqual(parseRecipeLine(text));
  });

  it.each(["tunnel['a'].x = 1", "client[type=a].x = 1", "set 'a=b c'", "jetty.xml:a = 1", "enabel sam"])(
    "%j does",
    (text) => {
      expect(plainLine(text)).toBeUndefined();
    },
  );

  it("is what the grammar reads", () => {
    const piece = fc.constantFrom(
      ..."[]\"'=+-.:# \tab",
      ..."tunnel[|webapp[|].|.xml:|x.config:|set|enable |=|+=| #| = ".split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        const line = plainLine(text);
        if (line) expect(line).toEqual(parseRecipeLine(text));
      }),
      { numRuns: 3000 },
    );
  });
});
