import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { keyDescriptions } from "../../src/schema/describe.js";
import { rowsOf } from "../support/catalogued.js";
import { readAllKeyFacts } from "../support/facts.js";

const all = keyDescriptions();

/** The facts beside the project, which a checkout need not have, count more than the copy in it. */
const beside = new URL("../../../shared/facts/keys.json", import.meta.url);
const facts = existsSync(beside) ? readAllKeyFacts(beside) : readAllKeyFacts();

/** Forty facts with something to check, whose names have the least digests. */
const picked = facts
  .filter(
    ({ defaultValue, min, max, enum: words }) => defaultValue !== null || (min ?? max) !== undefined || words,
  )
  .map((fact) => ({ fact, digest: createHash("sha256").update(`${fact.file} ${fact.key}`).digest("hex") }))
  .sort((a, b) => (a.digest < b.digest ? -1 : 1))
  .slice(0, 40)
  .map(({ fact }) => ({ title: `${fact.file} ${fact.key}`, fact }));

describe(`forty keys are again what the facts ${existsSync(beside) ? "beside the project" : "in fixtures"} say`, () => {
  test.each(picked)("$title", ({ fact }) => {
    const { group, names } = rowsOf(fact);
    const found = all.find(({ file, key }) => file === group && key === names[0]);
    expect(found?.default).toBe(fact.defaultValue === null ? null : String(fact.defaultValue));
    expect([found?.min, found?.max]).toEqual([fact.min ?? null, fact.max ?? null]);
    expect(found?.source).toBe(fact.source);
    if (fact.enum && fact.type === "enum" && fact.key !== "clientApp.{n}.onBoot")
      expect(found?.choices).toEqual(fact.enum.map(String));
  });
});
