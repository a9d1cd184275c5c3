import type { TextEdit } from "./edits.js";

/** One changed line. `line` counts from 1, in the new text except for `delete`, where it counts in the old one. */
export interface LineChange {
  readonly line: number;
  readonly op: "replace" | "insert" | "delete" | "comment" | "uncomment";
  /** In XML the path of the element or attribute. */
  readonly key: string;
  /** The key before, where the line was renamed. */
  readonly oldKey?: string | undefined;
  /** The value that the router read in this line before, `null` where it read none. */
  readonly old: string | null;
  /** The value that it reads now. */
  readonly new: string | null;
}

/** What a draft came to. `edits` count in the text before. */
export interface FinishedDraft {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly changes: readonly LineChange[];
}
