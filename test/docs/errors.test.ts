import { expect, it } from "vitest";
import { exitCodeOf } from "../../src/cli/exit-codes.js";
import type { ErrorCode } from "../../src/text/error.js";
import { literalsOf, pageOf, tableOf } from "./pages.js";

const rows = tableOf(pageOf("docs/errors.md"), "code");

it("docs/errors.md has a row for each error code, in the order of the alphabet", () => {
  expect(rows.map(([code]) => code)).toEqual(
    literalsOf("src/text/error.ts", /export type ErrorCode =/).sort(),
  );
});

it("docs/errors.md gives each error its exit code", () => {
  const told = rows.map(([code, exit]) => [code, Number(exit)]);
  expect(told).toEqual(rows.map(([code]) => [code, exitCodeOf(code as ErrorCode)]));
});
