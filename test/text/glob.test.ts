import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesGlob } from "../../src/text/glob.js";

test.each<[string, string, boolean]>([
  ["upnp", "upnp", true],
  ["upnp", "upnp.http-port", true],
  ["upnp", "upnps", false],
  ["sam*", "sam.port", true],
  ["*.port", "sam.port", true],
  ["*.port", "sam.port.x", false],
  ["s?m", "sam", true],
  ["s?m", "sm", false],
  ["**", "", true],
  ["?", "", false],
  ["a*b*c", "a.b.b.c", true],
  ["a*b*c", "a.c.b", false],
  ["*[x].(y)", "client[x].(y)", true],
  ["a*\n", "a\r\n", true],
])("%j and %j: %s", (pattern, name, expected) => {
  expect(matchesGlob(pattern, name)).toBe(expected);
});

test("a glob means what it does as a regular expression", () => {
  const text = (letters: string) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text("ab*?"), text("ab"), (pattern, name) => {
      fc.pre(/[*?]/.test(pattern));
      const source = pattern.replaceAll("*", ".*").replaceAll("?", ".");
      expect(matchesGlob(pattern, name)).toBe(new RegExp(`^${source}$`).test(name));
    }),
    { numRuns: 5_000 },
  );
});

test("many stars take no time that grows with their power", () => {
  expect(matchesGlob(`${"*a".repeat(20)}*b`, "a".repeat(20_000))).toBe(false);
});
