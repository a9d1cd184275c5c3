import { describe, expect, test } from "vitest";
import { type Diagnostic, placeOf, renderFrame } from "../../src/text/diagnostic.js";

describe("placeOf counts lines and columns from 1", () => {
  test.each<[string, string, number, number, number]>([
    ["the start of an empty text", "", 0, 1, 1],
    ["the start", "ab", 0, 1, 1],
    ["the end of a line", "ab\ncd", 2, 1, 3],
    ["behind LF", "ab\ncd", 3, 2, 1],
    ["behind CRLF", "ab\r\ncd", 4, 2, 1],
    ["behind a lone CR", "ab\rcd", 3, 2, 1],
    ["between CR and LF, which are one line end", "ab\r\ncd", 3, 1, 4],
    ["behind CR CR LF, which are two", "\r\r\na", 3, 3, 1],
    ["behind a final line end", "a\n", 2, 2, 1],
    ["behind characters that are no line ends", "a\u0085\u2028\v\fb", 5, 1, 6],
    ["behind a character outside the basic plane: columns are UTF-16 code units", "😀b", 2, 1, 3],
  ])("%s", (_, text, offset, line, column) => {
    expect(placeOf(text, offset)).toEqual({ line, column });
  });
});

/** The frame of a finding at `start` to `end`. */
function frame(text: string, start: number, end: number): string[] {
  const finding: Diagnostic = { code: "X", severity: "warn", message: "odd", start, end };
  return renderFrame(text, finding, "router.config").split("\n");
}

describe("renderFrame", () => {
  test("prints place, source line and carets under the finding", () => {
    expect(frame("a=1\nb=2\ni2cp.port=7654 ; old\nc=3\n", 22, 27)).toEqual([
      "router.config:3:15: warn: odd",
      "  3 | i2cp.port=7654 ; old",
      "    |               ^^^^^",
    ]);
  });

  test("widens the gutter with the line number", () => {
    expect(frame(`${"\n".repeat(99)}ab`, 99, 101)).toEqual([
      "router.config:100:1: warn: odd",
      "  100 | ab",
      "      | ^^",
    ]);
  });

  test("ends at the end of the line where the finding goes on", () => {
    expect(frame("abc\ndef", 1, 7)).toEqual(["router.config:1:2: warn: odd", "  1 | abc", "    |  ^^"]);
  });

  test.each(["\n", "\r\n", "\r"])("shows one line of a text with the line end %j", (end) => {
    expect(frame(`a${end}b${end}c`, 1 + end.length, 2 + end.length)[1]).toBe("  2 | b");
  });

  test("has one caret where the finding is empty", () => {
    expect(frame("abc", 3, 3)[2]).toBe("    |    ^");
  });

  test("shows where it was opened, if it was", () => {
    const opened = { start: 4, end: 7 };
    const finding: Diagnostic = {
      code: "X",
      severity: "error",
      message: "not closed",
      start: 8,
      end: 8,
      opened,
    };
    expect(renderFrame("<a>\n<b>\n</a>", finding, "jetty.xml").split("\n")).toEqual([
      "jetty.xml:3:1: error: not closed",
      "  3 | </a>",
      "    | ^",
      "jetty.xml:2:1: opened here",
      "  2 | <b>",
      "    | ^^^",
    ]);
  });

  test("keeps tabs before the finding, so that the carets stand under it", () => {
    expect(frame("\ta\tb", 3, 4)).toEqual(["router.config:1:4: warn: odd", "  1 | \ta\tb", "    | \t \t^"]);
  });

  test("shows control characters and bytes that are no UTF-8 as U+FFFD", () => {
    expect(frame("a\x1b[2J\0\uDCFFb", 0, 1)[1]).toBe("  1 | a\uFFFD[2J\uFFFD\uFFFDb");
  });
});
