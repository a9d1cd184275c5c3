import { expect, test } from "vitest";
import { findingJson } from "../../src/cli/doctor-report.js";

const finding = {
  rule: "F03",
  name: "semicolon-comment",
  severity: "warn",
  path: "heap",
  line: 1,
  column: 1,
  message: "",
  fix: { does: "", apply: () => {} },
} as const;

test("files that have the name of a rule or look like an option are told from those in the command that mends them", () => {
  const { fix } = findingJson(finding, { values: {}, positionals: [] }, ["heap", "-x", "W03", "w03.config"]);
  expect(fix).toBe("i2pconf doctor --fix F03 ./heap ./-x ./W03 w03.config");
});
