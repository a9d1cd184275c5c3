import { describe, expect, test } from "vitest";
import { rewriteTemplate } from "../../../src/install/next-start/rewrite-template.js";

/** The copy of a text without changes to its lines. */
function copyOf(text: string) {
  const { contents, isCut } = rewriteTemplate(new TextEncoder().encode(text), (line) => line);
  return { text: new TextDecoder().decode(contents), isCut };
}

describe("rewriteTemplate", () => {
  test.each<[string, string, string]>([
    ["keeps lines and blank lines", "a\n\n b \n", "a\n\n b \n"],
    ["ends the last line", "a\nb", "a\nb\n"],
    ["makes nothing of nothing", "", ""],
    ["ends lines with a line feed alone", "a\r\nb\r", "a\nb\n"],
    ["takes one carriage return away, at the end alone", "a\rb\r\r\n", "a\rb\r\n"],
    ["encodes what is no ASCII twice", "é\n", "Ã©\n"],
  ])("%s", (_, before, after) => {
    expect(copyOf(before)).toEqual({ text: after, isCut: false });
  });

  test("gives each line to the change without its end", () => {
    const lines: string[] = [];
    rewriteTemplate(new TextEncoder().encode("a\r\nb"), (line) => {
      lines.push(line);
      return line;
    });
    expect(lines).toEqual(["a", "b"]);
  });
});

describe("a line of more than 8192 bytes, its end counted, cuts the copy before it", () => {
  test.each<[string, string, string]>([
    ["in the middle", `a\n${"x".repeat(8192)}\nb\n`, "a\n"],
    ["at the end", `a\n${"x".repeat(8193)}`, "a\n"],
    ["of letters with two bytes", `a\n${"é".repeat(4096)}\n`, "a\n"],
  ])("%s", (_, before, after) => {
    expect(copyOf(before)).toEqual({ text: after, isCut: true });
  });

  test.each<[string, string]>([
    ["with its end", `${"x".repeat(8191)}\n`],
    ["without one", "x".repeat(8192)],
  ])("8192 bytes %s are copied", (_, line) => {
    expect(copyOf(line).isCut).toBe(false);
  });
});
