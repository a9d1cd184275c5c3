import { encodeText } from "./bytes.js";
import { ConfigError } from "./error.js";
import type { TextSource } from "./source.js";

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
  return editedText(text, edits, 0, text.length);
}

/** The text that a stretch of a source has after some edits within it, whose offsets count in the source. */
export function editedText(
  source: TextSource,
  edits: readonly TextEdit[],
  start: number,
  end: number,
): string {
  return piecesOf(edits, start, end)
    .map((piece) => (typeof piece === "string" ? piece : source.slice(piece.start, piece.end)))
    .join("");
}

/** The bytes that a stretch of a source has after some edits, one after the other. What no edit touches is not copied, if it is of bytes. */
export function editedBytes(
  source: TextSource,
  edits: readonly TextEdit[],
  start: number,
  end: number,
): readonly Uint8Array[] {
  if (typeof source === "string") return [encodeText(editedText(source, edits, start, end))];
  return piecesOf(edits, start, end).map((piece) =>
    typeof piece === "string" ? encodeText(piece) : source.bytes.subarray(piece.start, piece.end),
  );
}

/** What a stretch comes to: pieces of what was there before, by their offsets, and new texts. */
function piecesOf(edits: readonly TextEdit[], start: number, end: number) {
  const pieces: (string | { readonly start: number; readonly end: number })[] = [];
  let at = start;
  for (const edit of inOrder(edits)) {
    if (edit.start < at || edit.end < edit.start || edit.end > end) {
      throw new ConfigError(
        "EDITS_OVERLAP",
        `the edit of ${edit.start}..${edit.end} overlaps another, or the text's end`,
        {
          span: { start: edit.start, end: edit.end },
        },
      );
    }
    pieces.push({ start: at, end: edit.start }, edit.text);
    at = edit.end;
  }
  pieces.push({ start: at, end });
  return pieces;
}

/** By start; an insertion stands before a replacement of what follows it. The sort is stable. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
