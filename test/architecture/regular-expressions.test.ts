import { afterAll, describe, expect, test, vi } from "vitest";
import { JETTY_MAIN } from "../../src/files/client.js";
import { Location } from "../../src/install/location.js";
import { keySchemas } from "../../src/schema/json-schema.js";
import { EepsitePaths } from "../../src/sync/eepsite-paths.js";
import { memoryTree } from "../support/memory-tree.js";
import { constructedBy, patternsIn, patternsOf } from "../support/patterns.js";
import { measuredSuperLinear, superLinear } from "../support/super-linear.js";

const { literals, constructions } = patternsOf("src", "grammars");

/** Makes every regular expression that is made of a text: with its module, or by the functions that need one. */
async function makeAll(): Promise<void> {
  // What this file imports has made its own before anybody listened.
  vi.resetModules();
  for (const at of constructions) await import(/* @vite-ignore */ `../../${at.replace(/:\d+$/, "")}`);
  keySchemas("router.config");
  const live = new Location(memoryTree({}), "config", "/var/lib/i2p", false);
  new EepsitePaths(["/var/lib/a b.(c)", "./i2p"], true).within(live, JETTY_MAIN, "eepsite/jetty.xml");
}

const made = (await constructedBy(makeAll)).filter(({ at }) => constructions.includes(at));
const all = new Map([...literals, ...made].map((one) => [`/${one.source}/${one.flags}`, one]));

afterAll(() => {
  console.log(
    `regular expressions: ${literals.length} literals and ${made.length} made of texts at ${constructions.length} places, ` +
      `${all.size} different ones checked for super-linear time`,
  );
});

test("every place that makes a regular expression of a text has made one", () => {
  expect(constructions.filter((at) => !made.some((one) => one.at === at))).toEqual([]);
});

test("each takes a time that grows with the length of the text alone", async () => {
  const found = [];
  for (const pattern of all.values()) found.push(await superLinear(pattern));
  expect(found.filter((problem) => problem !== undefined)).toEqual([]);
});

test("each is measured to do so", () => {
  expect([...all.values()].flatMap((pattern) => measuredSuperLinear(pattern) ?? [])).toEqual([]);
});

describe("a pattern that does not is found out", () => {
  const planted = (text: string) => {
    const [pattern, ...rest] = patternsIn("planted.ts", text).literals;
    if (!pattern || rest.length > 0) throw new Error(`not one pattern: ${text}`);
    return pattern;
  };

  test("where its time is exponential", async () => {
    expect(await superLinear(planted("/^(a+)+$/.test(text)"))).toMatch(/^planted.ts:1: .* is exponential/);
  });

  test.each(['text.replace(/[ \t]+$/, "")', "const tag = /<[^>]*>/g;", "createToken({ pattern: /a*a*b/ })"])(
    "where it is a square: %s",
    async (text) => {
      const pattern = planted(text);
      expect(await superLinear(pattern)).toMatch(/^planted.ts:1: .* is 2nd degree polynomial/);
      expect(measuredSuperLinear(pattern)).toMatch(/^planted.ts:1: .* is slow with "[ \\\w<]+" repeated/);
    },
  );

  test("a token's is tried at one place alone", async () => {
    const pattern = planted('createToken({ name: "Tag", pattern: /<[^>]*>/ })');
    expect(pattern.flags).toBe("y");
    expect(await superLinear(pattern)).toBeUndefined();
  });
});
