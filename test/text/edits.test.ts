import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, type TextEdit } from "../../src/text/edits.js";
import { codeOf, errorOf } from "../support/errors.js";

describe("applyEdits", () => {
  test.each<[string, TextEdit[], string]>([
    ["no edits", [], "abcdef"],
    ["a replacement", [{ start: 1, end: 3, text: "X" }], "aXdef"],
    ["a deletion", [{ start: 1, end: 3, text: "" }], "adef"],
    ["an insertion", [{ start: 3, end: 3, text: "X" }], "abcXdef"],
    ["an insertion at the start", [{ start: 0, end: 0, text: "X" }], "Xabcdef"],
    ["an insertion at the end", [{ start: 6, end: 6, text: "X" }], "abcdefX"],
    ["all of the text", [{ start: 0, end: 6, text: "X" }], "X"],
    [
      "neighbours that touch",
      [
        { start: 0, end: 2, text: "X" },
        { start: 2, end: 4, text: "Y" },
      ],
      "XYef",
    ],
    [
      "edits in any order",
      [
        { start: 4, end: 5, text: "Y" },
        { start: 1, end: 2, text: "X" },
      ],
      "aXcdYf",
    ],
    [
      "insertions at one place, in their order",
      [
        { start: 2, end: 2, text: "X" },
        { start: 2, end: 2, text: "Y" },
      ],
      "abXYcdef",
    ],
    [
      "an insertion before a replacement of what follows it",
      [
        { start: 2, end: 4, text: "Y" },
        { start: 2, end: 2, text: "X" },
      ],
      "abXYef",
    ],
    [
      "an insertion behind a replacement that ends there",
      [
        { start: 4, end: 4, text: "Y" },
        { start: 2, end: 4, text: "X" },
      ],
      "abXYef",
    ],
  ])("applies %s", (_, edits, expected) => {
    expect(applyEdits("abcdef", edits)).toBe(expected);
  });

  test.each<[string, TextEdit[]]>([
    [
      "share a character",
      [
        { start: 0, end: 3, text: "X" },
        { start: 2, end: 4, text: "Y" },
      ],
    ],
    [
      "replace the same characters",
      [
        { start: 1, end: 2, text: "X" },
        { start: 1, end: 2, text: "Y" },
      ],
    ],
    [
      "insert inside what another takes",
      [
        { start: 0, end: 3, text: "" },
        { start: 1, end: 1, text: "Y" },
      ],
    ],
    ["reach behind the text", [{ start: 5, end: 7, text: "" }]],
    ["insert behind the text", [{ start: 7, end: 7, text: "X" }]],
    ["begin before the text", [{ start: -1, end: 1, text: "" }]],
    ["end before they begin", [{ start: 3, end: 2, text: "" }]],
  ])("rejects edits that %s", (_, edits) => {
    expect(codeOf(() => applyEdits("abcdef", edits))).toBe("EDITS_OVERLAP");
  });

  test("names the span of the edit that does not fit", () => {
    const edits = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(errorOf(() => applyEdits("abcdef", edits))?.span).toEqual({ start: 2, end: 4 });
  });

  test("leaves the list of edits as it was", () => {
    const edits = Object.freeze([
      { start: 4, end: 5, text: "Y" },
      { start: 1, end: 2, text: "X" },
    ]);
    applyEdits("abcdef", edits);
    expect(edits[0]?.start).toBe(4);
  });

  test("is the concatenation of what is kept and what is new, for any pieces", () => {
    const piece = fc.record({ kept: fc.string(), taken: fc.string(), put: fc.string() });
    const holds = (pieces: readonly { kept: string; taken: string; put: string }[]) => {
      const edits: TextEdit[] = [];
      let text = "";
      for (const { kept, taken, put } of pieces) {
        const start = text.length + kept.length;
        edits.unshift({ start, end: start + taken.length, text: put });
        text += kept + taken;
        // A character between two edits, so that no two insertions fall on one place.
        text += "|";
      }
      expect(applyEdits(text, edits)).toBe(pieces.map(({ kept, put }) => `${kept}${put}|`).join(""));
    };
    fc.assert(fc.property(fc.array(piece), holds));
  });
});
