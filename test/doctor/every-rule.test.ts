import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../src/doctor/rules.js";
import { type CaseResult, testRule } from "../support/doctor.js";
import { lintFacts } from "../support/lint-facts.js";
import { everyCase } from "./cases/every-case.js";

describe("each rule", () => {
  const results = everyCase.map(testRule);
  afterAll(() => {
    const rows = rules.map(({ id }) =>
      rowOf(
        id,
        results.filter(({ rule }) => rule === id),
      ),
    );
    console.log(["id   triggered  near miss  fixed", ...rows].join("\n"));
  });
});

/** How many of a rule's cases have shown each of the three. */
function rowOf(id: string, results: readonly CaseResult[]): string {
  const count = (shown: readonly (boolean | undefined)[]) =>
    shown.length === 0 ? "no fix" : `${shown.filter((each) => each).length} of ${shown.length}`;
  const fixes = results.flatMap(({ fixed }) => fixed ?? []);
  const cells = [results.map(({ triggered }) => triggered), results.map(({ near }) => near), fixes].map(
    count,
  );
  return `${id}  ${cells
    .map((cell) => cell.padEnd(9))
    .join("  ")
    .trimEnd()}`;
}

describe("the rules are those of the facts", () => {
  test("by id, name and severity, in their order", () => {
    const shown = ({ id, name, severity }: { id: string; name: string; severity: string }) =>
      `${id} ${name} ${severity}`;
    expect(rules.map(shown)).toEqual(lintFacts().map(shown));
  });

  test("each has a case", () => {
    const tried = new Set(everyCase.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
