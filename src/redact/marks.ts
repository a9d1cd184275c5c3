import type { TextEdit } from "../text/edits.js";
import type { RedactedKind } from "./kinds.js";
import type { Placeholders } from "./placeholders.js";
import type { View } from "./view.js";

/** Takes up what is to be hidden wherever else it is named. */
interface FoundNames {
  add(kind: RedactedKind, original: string, placeholder: string): void;
}

/** How far a character is settled. */
const [FREE, NO_NAME, SETTLED] = [0, 1, 2];

/**
 * What becomes of a text: every character is replaced or kept once, by whoever comes first. Offsets count in the view, and the edits in the
 * text as it stands in the file.
 */
export class Marks {
  readonly view: View;
  readonly edits: TextEdit[] = [];
  /** How many of each kind were replaced. */
  readonly counts = new Map<RedactedKind, number>();
  readonly #placeholders: Placeholders;
  readonly #names: FoundNames;
  readonly #states: Uint8Array;

  /** Names that were found are told to `names`. */
  constructor(view: View, placeholders: Placeholders, names: FoundNames) {
    this.view = view;
    this.#placeholders = placeholders;
    this.#names = names;
    this.#states = new Uint8Array(view.text.length);
  }

  get text(): string {
    return this.view.text;
  }

  /** Says that a stretch is part of the configuration's own language: a name that occurs in it by chance is not meant. */
  holdsNoName(start: number, end: number): void {
    for (let at = start; at < end; at++) if (this.#states[at] === FREE) this.#states[at] = NO_NAME;
  }

  /** Says that a stretch is known to be of nobody, whatever it looks like. */
  keep(start: number, end: number): void {
    this.#states.fill(SETTLED, start, end);
  }

  /** Replaces a stretch by the placeholder of what stands there, unless that stays, or a part of it is settled already. */
  hide(kind: RedactedKind, start: number, end: number): void {
    if (!this.#isFree(start, end, SETTLED)) return;
    this.#settle(kind, start, end, this.#placeholders.of(kind, this.text.slice(start, end)));
  }

  /** The same of every part that is not settled. */
  hideRest(kind: RedactedKind, start: number, end: number): void {
    for (let from = start; from < end; ) {
      let to = from;
      while (to < end && this.#states[to] !== SETTLED) to++;
      this.hide(kind, from, to);
      from = to + 1;
    }
  }

  /** The same of what is to be hidden wherever else it is named. */
  hideEverywhere(kind: RedactedKind, start: number, end: number): void {
    const original = this.text.slice(start, end);
    const placeholder = this.#placeholders.of(kind, original);
    if (placeholder !== undefined) this.#names.add(kind, original, placeholder);
    this.hide(kind, start, end);
  }

  /** The same of a name that was found by itself; whether it was free. */
  hideName(start: number, end: number, { kind, text }: { kind: RedactedKind; text: string }): boolean {
    const isFree = this.#isFree(start, end, NO_NAME);
    if (isFree) this.#settle(kind, start, end, text);
    return isFree;
  }

  #settle(kind: RedactedKind, start: number, end: number, text: string | undefined): void {
    this.#states.fill(SETTLED, start, end);
    if (text === undefined) return;
    this.edits.push({ start: this.view.rawAt(start), end: this.view.rawAt(end), text });
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  #isFree(start: number, end: number, least: number): boolean {
    if (start >= end) return false;
    for (let at = start; at < end; at++) if ((this.#states[at] ?? SETTLED) >= least) return false;
    return true;
  }
}
