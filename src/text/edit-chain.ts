import type { TextEdit } from "./edits.js";
import { applyEdits } from "./edits.js";

/** A stretch of a text: one of the text that the chain began with, or a new one. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text that is edited again and again, which knows what all edits together come to. */
export class EditChain {
  readonly before: string;
  #after: string;
  #pieces: readonly Piece[];

  constructor(text: string) {
    this.before = text;
    this.#after = text;
    this.#pieces = [{ start: 0, end: text.length }];
  }

  get after(): string {
    return this.#after;
  }

  /** Makes edits whose offsets count in the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    this.#after = applyEdits(this.#after, edits);
    // From the end, so that the offsets of those before it still hold.
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end).reverse())
      this.#replace(edit);
  }

  /** The edits that lead from the first text to the one now. */
  get edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let [at, text] = [0, ""];
    for (const piece of [...this.#pieces, { start: this.before.length, end: this.before.length }]) {
      if ("text" in piece) text += piece.text;
      else {
        if (this.before.slice(at, piece.start) !== text) edits.push({ start: at, end: piece.start, text });
        [at, text] = [piece.end, ""];
      }
    }
    return edits;
  }

  /** Where something stood in the text before; for what is new, where that was put in. */
  offsetBefore(at: number): number {
    let [left, last] = [at, 0];
    for (const piece of this.#pieces) {
      const length = lengthOf(piece);
      if ("start" in piece && left < length) return piece.start + left;
      if (left < length) return last;
      left -= length;
      if ("end" in piece) last = piece.end;
    }
    return last;
  }

  #replace({ start, end, text }: TextEdit): void {
    const pieces: Piece[] = [];
    let at = 0;
    let isDone = false;
    for (const piece of this.#pieces) {
      const length = lengthOf(piece);
      if (at < start) pieces.push(part(piece, 0, Math.min(length, start - at)));
      if (!isDone && at + length >= start) {
        pieces.push({ text });
        isDone = true;
      }
      if (at + length > end) pieces.push(part(piece, Math.max(0, end - at), length));
      at += length;
    }
    // Where all that there was is gone, there is no piece to put it at.
    if (!isDone) pieces.push({ text });
    this.#pieces = pieces.filter((piece) => lengthOf(piece) > 0);
  }
}

function lengthOf(piece: Piece): number {
  return "text" in piece ? piece.text.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return "text" in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to };
}
