import { editedBytes, editedText, type TextEdit } from "../text/edits.js";
import type { FinishedDraft, LineChange } from "../text/line-change.js";
import { offsetsInText, type TextSource } from "../text/source.js";

/** What a draft of lines came to. The texts are put together when somebody asks. */
export class FinishedLines implements FinishedDraft {
  readonly source: TextSource;
  /** The edits, with offsets of the source. */
  readonly sourceEdits: readonly TextEdit[];
  readonly changes: readonly LineChange[];

  constructor(source: TextSource, sourceEdits: readonly TextEdit[], changes: readonly LineChange[]) {
    this.source = source;
    this.sourceEdits = sourceEdits;
    this.changes = changes;
  }

  get text(): string {
    return editedText(this.source, this.sourceEdits, 0, this.source.length);
  }

  /** The bytes after the edits, in pieces, of which those that did not change are the source's own. */
  get pieces(): readonly Uint8Array[] {
    return editedBytes(this.source, this.sourceEdits, 0, this.source.length);
  }

  get edits(): readonly TextEdit[] {
    const offsets = this.sourceEdits.flatMap(({ start, end }) => [start, end]);
    const inText = offsetsInText(this.source, offsets);
    return this.sourceEdits.map(({ start, end, text }) => ({ start: inText(start), end: inText(end), text }));
  }
}

/** Whether edits lead back to what was there before, as those do that take a line away and put the same in. */
export function changesNothing(source: TextSource, edits: readonly TextEdit[]): boolean {
  const start = edits.reduce((least, edit) => Math.min(least, edit.start), source.length);
  const end = edits.reduce((most, edit) => Math.max(most, edit.end), start);
  return editedText(source, edits, start, end) === source.slice(start, end);
}
