import { ConfigError } from "./error.js";

/** A replacement in a text: the characters from `start` up to `end` give way to `text`. `start === end` inserts, an empty `text` deletes. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text after all edits, whose offsets all count in the text before. Their order does not matter, except that insertions at one place
 * keep theirs.
 * @throws {ConfigError} `EDITS_OVERLAP` where two edits share a character, or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new ConfigError(
        "EDITS_OVERLAP",
        `the edit of ${edit.start}..${edit.end} overlaps another, or the text's end`,
        {
          span: { start: edit.start, end: edit.end },
        },
      );
    }
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** By start; an insertion stands before a replacement of what follows it. The sort is stable. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
