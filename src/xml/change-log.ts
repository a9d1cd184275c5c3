import { placeOf } from "../text/diagnostic.js";
import type { TextEdit } from "../text/edits.js";
import type { LineChange } from "../text/line-change.js";

/** What happened to an element or attribute, and where it stands. */
export interface LoggedChange extends Omit<LineChange, "line"> {
  /**
   * Where the element stands in the text as it is after the change; what was deleted, in the text that the draft began with. Paths move with
   * what is put in and taken away, so that this alone tells which element it is.
   */
  readonly at: number;
  /** The attribute, where it is about one. */
  readonly attribute?: string;
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
      ({ op, at, attribute }) =>
        (op === "replace" || op === "insert") && at === change.at && attribute === change.attribute,
    );
    const first = this.#changes[earlier];
    if (change.op !== "replace" || !first) this.#changes.push(change);
    else this.#changes[earlier] = { ...change, op: first.op, old: first.old };
  }

  /** Drops what was noted of something that is taken away, and gives it. */
  forget(start: number, end: number): readonly LoggedChange[] {
    const isGone = ({ op, at }: LoggedChange) => op !== "delete" && at >= start && at < end;
    const gone = this.#changes.filter(isGone);
    this.#changes = this.#changes.filter((change) => !isGone(change));
    return gone;
  }

  /** What it all comes to, by line, and within a line in the order in which it was done. */
  finish(before: string, after: string): readonly LineChange[] {
    return this.#changes
      .filter(({ op, old, new: now, oldKey }) => op !== "replace" || old !== now || oldKey !== undefined)
      .map(({ at, attribute, ...change }) => ({
        line: placeOf(change.op === "delete" ? before : after, at).line,
        ...change,
      }))
      .sort((a, b) => a.line - b.line);
  }
}
