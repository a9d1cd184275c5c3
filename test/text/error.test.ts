import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/text/error.js";

describe("ConfigError", () => {
  test("carries code, message and place", () => {
    const error = new ConfigError("VALUE_OUT_OF_RANGE", "too large", {
      path: "router.config",
      line: 3,
      column: 5,
      span: { start: 20, end: 24 },
      candidates: ["a", "b"],
    });
    expect({ ...error, message: error.message }).toEqual({
      name: "ConfigError",
      code: "VALUE_OUT_OF_RANGE",
      message: "too large",
      path: "router.config",
      line: 3,
      column: 5,
      span: { start: 20, end: 24 },
      candidates: ["a", "b"],
    });
  });

  test("is an Error with a stack", () => {
    expect(new ConfigError("USAGE", "no such verb").stack).toContain("error.test.ts");
  });

  test("has no candidates where none are given", () => {
    expect(new ConfigError("USAGE", "no such verb").candidates).toEqual([]);
  });
});

describe("at", () => {
  test("adds a place that only an outer layer knows", () => {
    const error = new ConfigError("FILE_CHANGED", "changed", { line: 3 }).at({ path: "x.config" });
    expect([error.path, error.line]).toEqual(["x.config", 3]);
  });

  test("keeps the place that the inner layer gave", () => {
    const inner = new ConfigError("FILE_CHANGED", "changed", { path: "inner", line: 3, candidates: ["a"] });
    const error = inner.at({ path: "outer", line: 9, candidates: ["b"] });
    expect([error.path, error.line, error.candidates]).toEqual(["inner", 3, ["a"]]);
  });

  test("leaves the error itself as it was", () => {
    const error = new ConfigError("FILE_CHANGED", "changed");
    error.at({ path: "x.config" });
    expect(error.path).toBeUndefined();
  });
});

describe("is", () => {
  test("knows its own", () => {
    expect(ConfigError.is(new ConfigError("USAGE", "no such verb"))).toBe(true);
  });

  test("knows one of another copy of the package by name and code", () => {
    const foreign = Object.assign(new Error("no such verb"), { name: "ConfigError", code: "USAGE" });
    expect(ConfigError.is(foreign)).toBe(true);
  });

  test.each([
    ["another error", new Error("no")],
    ["a system error", Object.assign(new Error("no"), { code: "ENOENT" })],
    ["an object that looks like one", { name: "ConfigError", code: "USAGE" }],
    ["nothing", undefined],
  ])("does not take %s for one", (_, error) => {
    expect(ConfigError.is(error)).toBe(false);
  });
});
