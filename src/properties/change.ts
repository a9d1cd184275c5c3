import type { TextEdit } from "../text/edits.js";

export interface SetOptions {
  /** Put a new line directly before the line of this key. */
  readonly before?: string | undefined;
  /** Put a new line directly behind the line of this key. */
  readonly after?: string | undefined;
}

export interface UnsetOptions {
  /** Also remove the comment lines that stand directly above. */
  readonly withComment?: boolean | undefined;
}

/** One changed line. `line` counts from 1, in the new text except for `delete`, where it counts in the old one. */
export interface LineChange {
  readonly line: number;
  readonly op: "replace" | "insert" | "delete" | "comment" | "uncomment";
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
