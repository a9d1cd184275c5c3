import { describe, expect, it } from "vitest";
import type { Found } from "../../src/doctor/examine.js";
import { rules } from "../../src/doctor/rules.js";
import { sarifOf } from "../../src/doctor/sarif.js";

const finding: Found = {
  rule: "F01",
  name: "duplicate-key",
  severity: "warn",
  path: "a b/router.config",
  line: 3,
  column: 7,
  message: "why",
  fix: undefined,
};

const resultOf = (change: Partial<Found>) =>
  sarifOf([{ ...finding, ...change }], rules, "1.2.3").runs[0].results[0];

describe("a log of SARIF", () => {
  it("names the program and the rules", () => {
    const { tool } = sarifOf([], rules, "1.2.3").runs[0];
    expect(tool.driver).toMatchObject({ name: "i2pconf", version: "1.2.3" });
    expect(tool.driver.rules[0]).toEqual({
      id: "F01",
      name: "duplicate-key",
      shortDescription: { text: "the same key twice in one file" },
      defaultConfiguration: { level: "warning" },
    });
  });

  it("points from a finding to its rule", () => {
    const log = sarifOf([{ ...finding, rule: "S06" }], rules, "1.2.3").runs[0];
    expect(log.tool.driver.rules[log.results[0]?.ruleIndex ?? -1]?.id).toBe("S06");
  });

  it.each([
    ["error", "error"],
    ["warn", "warning"],
    ["info", "note"],
  ] as const)("says %s as %s", (severity, level) => {
    expect(resultOf({ severity })?.level).toBe(level);
  });

  it.each([
    ["a b/router.config", "a%20b/router.config"],
    ["/a b/router.config", "file:///a%20b/router.config"],
    ["/a/50%#?.config", "file:///a/50%25%23%3F.config"],
  ])("has the path %s as a URI", (path, uri) => {
    expect(resultOf({ path })?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("has a region where there is a line", () => {
    expect(resultOf({})?.locations[0]?.physicalLocation).toMatchObject({
      region: { startLine: 3, startColumn: 7 },
    });
    expect(resultOf({ line: null, column: null })?.locations[0]?.physicalLocation).not.toHaveProperty(
      "region",
    );
  });
});
