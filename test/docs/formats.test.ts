import { expect, it } from "vitest";
import { literalsOf, pageOf, tableOf } from "./pages.js";

it("docs/formats.md has a row for each thing that can be wrong with arguments", () => {
  const told = tableOf(pageOf("docs/formats.md"), "diagnostic").map(([code]) => code);
  expect(told).toEqual(literalsOf("src/arguments/problem.ts", /readonly code:/));
});
