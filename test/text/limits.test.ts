import { expect, test } from "vitest";
import { limits, lineEndsIn, tagsIn } from "../../src/text/limits.js";

const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  ["", 0],
  ["a\nb", 1],
  ["a\r\nb\r\n", 2],
  ["a\rb\n\r", 3],
  ["\n\r\r\n", 3],
])("the line ends of %j are counted as the lines of a file are", (text, count) => {
  expect(lineEndsIn(encode(text))).toBe(count);
});

test("those beyond the limit are not counted", () => {
  for (const end of ["\n", "\r", "\r\n"]) {
    expect(lineEndsIn(encode(end.repeat(limits.lines)))).toBe(limits.lines);
    expect(lineEndsIn(encode(end.repeat(limits.lines + 9)))).toBe(limits.lines + 1);
  }
  expect(tagsIn(encode("<".repeat(limits.xmlTags + 9)))).toBe(limits.xmlTags + 1);
});
