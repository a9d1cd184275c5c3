import { describe, expect, it } from "vitest";
import { changedLines } from "../../../src/doctor/fixing/changed-lines.js";
import { configLines } from "../../../src/properties/dialect.js";

const changes = (before: string, after: string) =>
  changedLines(before, after, configLines).map(({ line, op, key, oldKey, old, new: now }) =>
    [line, op, oldKey === undefined ? key : `${oldKey} to ${key}`, old, now].join(" "),
  );

describe("the lines that differ", () => {
  it.each([
    ["a value", "a=1\nb=2\nc=3\n", "a=1\nb=9\nc=3\n", ["2 replace b 2 9"]],
    ["a key", "a=1\nb=2\n", "a=1\nc=2\n", ["2 replace b to c 2 2"]],
    ["a line that goes", "a=1\nb=2\nc=3\n", "a=1\nc=3\n", ["2 delete b 2 "]],
    ["the last line, which goes", "a=1\nb=2\n", "a=1\n", ["2 delete b 2 "]],
    ["a line that comes", "a=1\nc=3\n", "a=1\nb=2\nc=3\n", ["2 insert b  2"]],
    ["one line for two", "a=1\nb=2\nc=3\nd=4\n", "a=1\nb=9\nd=4\n", ["2 replace b 2 9", "3 delete c 3 "]],
    ["two lines for one", "a=1\nb=2\n", "a=1\n# b\nb=2\n", ["2 insert   "]],
    ["two places", "a=1\nb=2\nc=3\n", "a=9\nb=2\nc=9\n", ["1 replace a 1 9", "3 replace c 3 9"]],
    ["a line for one of another key", "a=1\nb=2\n", "b=2\nc=3\n", ["1 delete a 1 ", "2 insert c  3"]],
    [
      "one that comes where others go",
      "a=1\nb=2\nc=3\nd=4\n",
      "e=5\nc=9\n",
      ["1 insert e  5", "1 delete a 1 ", "2 delete b 2 ", "2 replace c 3 9", "4 delete d 4 "],
    ],
    ["nothing", "a=1\n", "a=1\n", []],
    ["one of two that are alike", "a=1\nb=2\na=1\n", "b=2\na=1\n", ["1 delete a 1 "]],
    ["the end of the last line", "a=1\nb=2", "a=1\n", ["2 delete b 2 "]],
  ])("%s", (_, before, after, wanted) => {
    expect(changes(before, after)).toEqual(wanted);
  });
});

it("are found in a time that grows with the text alone", () => {
  const before = Array.from({ length: 200_000 }, (_, i) => `a.${i}=${i % 7}`);
  const after = before.filter((_, i) => i % 2 === 0);
  expect(changedLines(before.join("\n"), after.join("\n"), configLines)).toHaveLength(100_000);
}, 5_000);
