import type { LineTable } from "./line-table.js";
import { liveKeys } from "./live-keys.js";
import { PrefixEnds } from "./prefix-ends.js";

/** So many new keys have their relatives looked for one by one, rather than all keys sorted by what they begin with. */
const FEW = 4;

/** Where a new key of an unsorted file goes. A line of the file is its number, and `Line` is what the caller calls one that it puts in. */
export class RelatedKeys<Line> {
  readonly #table: LineTable;
  readonly #inserted: {
    readonly key: string;
    readonly line: Line;
    readonly anchor: Line | number | undefined;
  }[] = [];
  #asked = 0;
  #every: PrefixEnds<Line | number> | undefined;

  constructor(table: LineTable) {
    this.#table = table;
  }

  /** The line behind which a key belongs, `undefined` where none is related to it. */
  placeOf(key: string): Line | number | undefined {
    if (this.#every) return this.#every.placeOf(key);
    if (this.#asked++ < FEW) return this.#endsFor(key).placeOf(key);
    this.#every = this.#endsFor(undefined);
    return this.#every.placeOf(key);
  }

  /** Tells of a key that was put directly behind the line `anchor`, or behind all others. */
  insert(key: string, line: Line, anchor: Line | number | undefined): void {
    this.#inserted.push({ key, line, anchor });
    this.#every?.insert(key, line, anchor);
  }

  #endsFor(wanted: string | undefined): PrefixEnds<Line | number> {
    const ends = new PrefixEnds<Line | number>(wanted);
    const [beginning] = wanted?.split(".") ?? [];
    for (const { key, line } of liveKeys(this.#table, beginning)) ends.append(key, line);
    for (const { key, line, anchor } of this.#inserted) ends.insert(key, line, anchor);
    return ends;
  }
}
