import { placeOf } from "../text/diagnostic.js";
import type { TextEdit } from "../text/edits.js";
import type { LineChange } from "../text/line-change.js";

/** What happened to an element or attribute, and where it stands. */
export interface LoggedChange extends Omit<LineChange, "line"> {
  /** Offset in the text as it is after the change; for what was deleted in the one that the draft began with. */
  readonly at: number;
}

/** The changes of a draft, whose places move with those that come after them. */
export class ChangeLog {
  #changes: LoggedChange[] = [];

  /** To be told of every edit, before the change that it makes is noted. */
  move(edits: readonly TextEdit[]): void {
    const moved = (at: number) =>
      edits
        .filter(({ end }) => end <= at)
        .reduce((place, { start, end, text }) => place + text.length - (end - start), at);
    this.#changes = this.#changes.map((change) =>
      change.op === "delete" ? change : { ...change, at: moved(change.at) },
    );
  }

  /** A value that is set twice has changed once, and what was put in and then given a value was put in with it. */
  note(change: LoggedChange): void {
    const earlier = this.#changes.findIndex(
      ({ op, key }) => (op === "replace" || op === "insert") && key === change.key,
    );
    const first = this.#changes[earlier];
    if (change.op !== "replace" || !first) this.#changes.push(change);
    else this.#changes[earlier] = { ...change, op: first.op, old: first.old };
  }

  /** What it all comes to, in the order in which it was done. */
  finish(before: string, after: string): readonly LineChange[] {
    return this.#changes
      .filter(({ op, old, new: now, oldKey }) => op !== "replace" || old !== now || oldKey !== undefined)
      .map(({ at, ...change }) => ({
        line: placeOf(change.op === "delete" ? before : after, at).line,
        ...change,
      }));
  }
}
