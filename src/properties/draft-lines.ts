import { standsAt, wordsIn } from "../text/source.js";
import { Kind } from "./line-table.js";
import type { KeyOrder } from "./placement.js";
import type { PropertiesText } from "./text.js";

/** A line that a draft has looked at: one of the document's, or a new one. */
export interface DraftLine {
  /** The number of the document's line, `undefined` for a new one, -1 for the place before the first. */
  readonly base: number | undefined;
  /** What the document has there, `undefined` where that is no entry, commented out or not. */
  readonly was: { readonly key: string; readonly value: string; readonly marked: boolean } | undefined;
  key: string;
  value: string;
  /** Commented out. */
  marked: boolean;
  deleted: boolean;
  /** The new line that stands behind this one. */
  next?: DraftLine;
  /** New lines that stand directly before this one. */
  before?: DraftLine[];
  /** New lines behind this one and its `next`, to be sorted by key. */
  sorted?: { readonly order: KeyOrder; readonly lines: DraftLine[] };
}

interface TouchedKey {
  /** In the order of the file as far as the document's own lines go; the last one wins. */
  live: DraftLine[];
  disabled: DraftLine[];
}

/** How the lines begin that the router puts above every file that it saves (facts: formats 2). */
const storedHeader = ["# WARNING: Do NOT copy this file", "# NOTE: This I2P config file", "# Last saved: "];

/** The lines of a draft: the document's lines as far as they were touched, and new ones between them. */
export class DraftLines {
  readonly #document: PropertiesText;
  readonly #lines = new Map<number, DraftLine>();
  readonly #keys = new Map<string, TouchedKey>();
  #last: DraftLine | undefined;

  constructor(document: PropertiesText) {
    this.#document = document;
  }

  /** The lines of a key, if an operation has asked for them. */
  touched(key: string): TouchedKey | undefined {
    return this.#keys.get(this.readKey(key));
  }

  /** A key as the document's reader has it. */
  readKey(key: string): string {
    return this.#document.dialect.readKey?.(key) ?? key;
  }

  newKeys(): Iterable<string> {
    return this.#keys.keys();
  }

  of(asked: string): TouchedKey {
    const key = this.readKey(asked);
    const known = this.#keys.get(key);
    if (known) return known;
    const { live, disabled } = this.#document.index.lines(key);
    const touched = {
      live: live.map((line) => this.at(line)),
      disabled: disabled.map((line) => this.at(line)),
    };
    this.#keys.set(key, touched);
    return touched;
  }

  /** The document's line of this number; -1 is the place before the first. */
  at(base: number): DraftLine {
    const known = this.#lines.get(base);
    if (known) return known;
    const { lines } = this.#document;
    const kind = base < 0 ? Kind.blank : lines.kind(base);
    const hasEntry = kind === Kind.entry || kind === Kind.disabled;
    const key = hasEntry ? this.#document.keyAt(base) : "";
    const value = hasEntry ? this.#document.valueAt(base) : "";
    const marked = kind === Kind.disabled;
    const was = hasEntry ? { key, value, marked } : undefined;
    const line: DraftLine = { base, was, key, value, marked, deleted: false };
    this.#lines.set(base, line);
    return line;
  }

  /** The last line of all. */
  last(): DraftLine {
    this.#last ??= this.at(this.#document.lines.count - 1);
    return this.#last;
  }

  insertAfter(anchor: DraftLine, key: string, value: string): DraftLine {
    const last = this.last();
    const line = newLine(key, value);
    if (anchor.next) line.next = anchor.next;
    anchor.next = line;
    if (anchor === last) this.#last = line;
    return line;
  }

  insertBefore(anchor: DraftLine, key: string, value: string): DraftLine {
    const line = newLine(key, value);
    anchor.before ??= [];
    anchor.before.push(line);
    return line;
  }

  insertSorted(place: number, key: string, value: string, order: KeyOrder): DraftLine {
    const line = newLine(key, value);
    const { source } = this.#document.lines;
    const mark = place < 0 && standsAt(source, wordsIn(source, "\uFEFF"), 0) ? 0 : place;
    const anchor = this.at(mark);
    anchor.sorted ??= { order, lines: [] };
    anchor.sorted.lines.push(line);
    return line;
  }

  /**
   * The comment lines directly above a line, from which a blank line or an entry parts the others, as does the header that the router
   * writes.
   */
  deleteCommentAbove(base: number): void {
    const { lines } = this.#document;
    for (let above = base - 1; above >= 0 && lines.kind(above) === Kind.comment; above--) {
      if (storedHeader.some((words) => standsAt(lines.source, words, lines.start(above)))) return;
      this.at(above).deleted = true;
    }
  }

  /** The candidate closest to a line of the document; the one above of two as close. */
  nearest(candidates: readonly DraftLine[], to: DraftLine | undefined): DraftLine | undefined {
    const distance = (line: DraftLine) => Math.abs((line.base ?? 0) - (to?.base ?? 0));
    return candidates.reduce<DraftLine | undefined>(
      (best, line) => (best === undefined || distance(line) < distance(best) ? line : best),
      undefined,
    );
  }

  /** What a draft came to, for `draft-edits.ts` to write out: the document's touched lines, and the new ones before each of its lines. */
  result(): DraftResult {
    const touched = [...this.#lines.values()].sort((a, b) => (a.base ?? 0) - (b.base ?? 0));
    const inserted = new Map<number, DraftLine[]>();
    const put = (boundary: number, lines: readonly DraftLine[]) => {
      if (lines.length > 0) inserted.set(boundary, [...(inserted.get(boundary) ?? []), ...lines]);
    };
    for (const line of touched) {
      const base = line.base ?? 0;
      put(base, (line.before ?? []).flatMap(withNeighbours));
      put(base + 1, linesBehind(line));
    }
    return { touched: touched.filter((line) => (line.base ?? 0) >= 0), inserted };
  }
}

export interface DraftResult {
  /** Lines of the document that were looked at, in order; most are unchanged. */
  readonly touched: readonly DraftLine[];
  /** New lines by the number of the document's line that they stand before; the document's line count is its end. */
  readonly inserted: ReadonlyMap<number, readonly DraftLine[]>;
}

function newLine(key: string, value: string): DraftLine {
  return { base: undefined, was: undefined, key, value, marked: false, deleted: false };
}

/** A new line, if it was not deleted again, between the new ones before and behind it. */
function withNeighbours(line: DraftLine): DraftLine[] {
  const before = (line.before ?? []).flatMap(withNeighbours);
  return [...before, ...(line.deleted ? [] : [line]), ...linesBehind(line)];
}

function linesBehind(anchor: DraftLine): DraftLine[] {
  const found: DraftLine[] = [];
  for (let line = anchor.next; line; line = line.next) {
    found.push(...(line.before ?? []).flatMap(withNeighbours));
    if (!line.deleted) found.push(line);
  }
  if (anchor.sorted) {
    const { order, lines } = anchor.sorted;
    found.push(...lines.sort((a, b) => order(a.key, b.key)).flatMap(withNeighbours));
  }
  return found;
}
