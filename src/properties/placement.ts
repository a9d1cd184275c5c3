import type { LineTable } from "./line-table.js";
import { liveKeys } from "./live-keys.js";

/** Compares keys as a sorted file has them. */
export type KeyOrder = (a: string, b: string) => number;

/** The router's own order: Java's String.compareTo, UTF-16 code units (facts: formats 2). */
const byCodeUnit: KeyOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of people: dotted parts one by one, numbers as numbers. */
const byParts: KeyOrder = (a, b) => {
  const [left, right] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [l, r] = [left[i] ?? "", right[i] ?? ""];
    const order = isNumber(l) && isNumber(r) ? Number(l) - Number(r) : byCodeUnit(l, r);
    if (order !== 0) return order;
  }
  return left.length - right.length;
};

/** Whether a part of a key is a number. */
export function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}

/** The order that the live keys of a file follow, `undefined` where they follow none. */
export function orderOf(table: LineTable): KeyOrder | undefined {
  return [byCodeUnit, byParts].find((order) => follows(table, order));
}

function follows(table: LineTable, order: KeyOrder): boolean {
  let last: string | undefined;
  for (const { key } of liveKeys(table)) {
    if (last !== undefined && order(last, key) > 0) return false;
    last = key;
  }
  return true;
}

/** The live lines of a table whose keys are sorted. */
export class SortedKeys {
  readonly order: KeyOrder;
  readonly #table: LineTable;
  readonly #lines: readonly number[];

  constructor(table: LineTable, order: KeyOrder) {
    this.order = order;
    this.#table = table;
    this.#lines = Array.from(liveKeys(table), ({ line }) => line);
  }

  /** The line behind which a key belongs: that of the last key not after it, else the one before the first key. */
  placeOf(key: string): number {
    const [table, lines] = [this.#table, this.#lines];
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order(table.key(lines[middle] ?? 0), key) <= 0) low = middle + 1;
      else high = middle;
    }
    const last = table.count - 1;
    if (lines.length === 0) return last;
    return low === 0 ? (lines[0] ?? 0) - 1 : (lines[low - 1] ?? last);
  }
}
