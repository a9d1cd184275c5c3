import { describe, expect, it } from "vitest";
import { changedLines, rewrittenFile } from "../../../src/doctor/fixing/rewritten-file.js";

const changes = (before: string, after: string) =>
  changedLines(before, after, "router.config").map(({ line, op, key, oldKey, old, new: now }) =>
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
    ["nothing", "a=1\n", "a=1\n", []],
  ])("%s", (_, before, after, wanted) => {
    expect(changes(before, after)).toEqual(wanted);
  });
});

it("a file that gets another text has both, as bytes too", () => {
  const bytesBefore = new TextEncoder().encode("a=1\n");
  const file = rewrittenFile({ path: "/a/router.config", location: "config", bytesBefore }, "a=2\n");
  expect(file).toMatchObject({ before: "a=1\n", after: "a=2\n", isNew: false, bytesBefore });
  expect(Buffer.from(file.bytesAfter ?? []).toString()).toBe("a=2\n");
});
