import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PrefixEnds } from "../../src/properties/prefix-ends.js";
import { RelatedKeys } from "../../src/properties/related-keys.js";
import { scanLines } from "../../src/properties/scanner.js";

const part = fc.constantFrom("a", "b", "1", "2", "10", "01", "");
const key = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("."));

/** The places of some new keys, each behind the one that is told with it, by number. */
function placesOf(relatives: RelatedKeys<string>, added: readonly string[]) {
  return added.map((each, i) => {
    const place = relatives.placeOf(each);
    relatives.insert(each, `new ${i}`, place);
    return place;
  });
}

describe("RelatedKeys", () => {
  test("finds for the first new keys, looked for one by one, what it finds for all", () => {
    const holds = (keys: readonly string[], added: readonly string[]) => {
      const table = scanLines(keys.map((each) => `${each}=\n`).join(""));
      const every = new PrefixEnds<string | number>();
      keys.forEach((each, line) => {
        if (each !== "") every.append(each, line);
      });
      const wanted = added.map((each, i) => {
        const place = every.placeOf(each);
        every.insert(each, `new ${i}`, place);
        return place;
      });
      expect(placesOf(new RelatedKeys(table), added)).toEqual(wanted);
    };
    const keys = fc.array(key, { maxLength: 12 });
    fc.assert(fc.property(keys, fc.array(key, { minLength: 1, maxLength: 7 }), holds), { numRuns: 10_000 });
  });

  test("knows no place where nothing is related", () => {
    expect(new RelatedKeys(scanLines("a.b=\n")).placeOf("c.b")).toBeUndefined();
  });

  test("minds no comments, and no blanks", () => {
    expect(new RelatedKeys(scanLines("a.b=\n#a.c=\n a.d=\n a.e= # cut\n#\n")).placeOf("a.x")).toBe(3);
  });
});
