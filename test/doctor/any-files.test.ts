import fc from "fast-check";
import { expect, it } from "vitest";
import { examine } from "../../src/doctor/examine.js";
import { planFixes } from "../../src/doctor/fixing/plan-fixes.js";
import { rules } from "../../src/doctor/rules.js";
import { decodeText } from "../../src/text/bytes.js";
import { opened } from "../support/doctor.js";
import { situations } from "../support/doctor-arbitraries.js";

const RUNS = 150;

/** The lines of a file, as its places count them. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return decodeText(bytes).split(/\r\n|\r|\n/);
}

it("every rule finds places within the files, whatever these hold", () => {
  let count = 0;
  const holds = fc.property(situations, (situation) => {
    const { patients, subjects } = opened(situation);
    for (const { rule, path, line, column, message } of examine(subjects, rules)) {
      count++;
      expect(message, rule).not.toMatch(/\b(?:undefined|NaN|null|\[object)\b|[\0-\x1F]/);
      if (line === null || column === null) continue;
      const text = linesOf(patients.tree.read(path) ?? new Uint8Array())[line - 1];
      expect(text, `${rule} ${path}:${line}`).toBeDefined();
      expect(column, `${rule} ${path}:${line}`).toBeGreaterThan(0);
      expect(column, `${rule} ${path}:${line}`).toBeLessThanOrEqual((text ?? "").length + 1);
    }
  });
  fc.assert(holds, { numRuns: RUNS });
  // Files in which nobody finds anything would show nothing.
  expect(count).toBeGreaterThan(RUNS);
}, 120_000);

it("all fixes together come to an end: what they leave has nothing left to mend", () => {
  let count = 0;
  const holds = fc.property(situations, (situation) => {
    const { patients } = opened(situation);
    const { plan, after } = planFixes(patients, rules);
    count += plan.files.length;
    const second = planFixes({ ...patients, tree: after }, rules).plan;
    expect(second.files.map(({ path, before, after: text }) => [path, before, text])).toEqual([]);
  });
  fc.assert(holds, { numRuns: RUNS });
  expect(count).toBeGreaterThan(RUNS / 4);
}, 240_000);
