import { Kind, type LineTable } from "./scanner.js";

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

const isNumber = (part: string) => /^\d+$/.test(part);

/** The order that the live keys of a file follow, `undefined` where they follow none. */
export function orderOf(keys: readonly string[]): KeyOrder | undefined {
  const follows = (order: KeyOrder) => keys.every((key, i) => i === 0 || order(keys[i - 1] ?? "", key) <= 0);
  return [byCodeUnit, byParts].find(follows);
}

/** The live lines of a table with their keys, as a sorted place is looked for in them. */
export class LiveKeys {
  readonly lines: readonly number[];
  readonly keys: readonly string[];
  readonly order: KeyOrder | undefined;

  constructor(table: LineTable) {
    const lines: number[] = [];
    for (let line = 0; line < table.count; line++) if (table.kind(line) === Kind.entry) lines.push(line);
    this.lines = lines;
    this.keys = lines.map((line) => table.key(line));
    this.order = orderOf(this.keys);
  }

  /** The line behind which `key` belongs in a sorted file: that of the last key not after it, else the one before the first key. */
  sortedPlace(key: string, order: KeyOrder, lastLine: number): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(this.keys[middle] ?? "", key) <= 0) low = middle + 1;
      else high = middle;
    }
    if (this.keys.length === 0) return lastLine;
    return low === 0 ? (this.lines[0] ?? 0) - 1 : (this.lines[low - 1] ?? lastLine);
  }
}

/**
 * Where related keys of an unsorted file end: for each dotted prefix the last line of a key that has it. `Line` is whatever the caller
 * calls a line.
 */
export class PrefixEnds<Line> {
  readonly #ends = new Map<string, Line>();
  /** Numbers that follow a prefix, ascending: `clientApp` has 0, 1, 2. */
  readonly #numbers = new Map<string, number[]>();

  /** Tells of a key that stands behind all keys told before. */
  append(key: string, line: Line): void {
    for (const { prefix } of prefixesOf(key)) this.#ends.set(prefix, line);
    this.#addNumbers(key);
  }

  /** Tells of a key that was put directly behind the line `anchor`. */
  insert(key: string, line: Line, anchor: Line): void {
    for (const { prefix } of prefixesOf(key)) {
      if (!this.#ends.has(prefix) || this.#ends.get(prefix) === anchor) this.#ends.set(prefix, line);
    }
    this.#addNumbers(key);
  }

  /**
   * The line behind which a new key belongs: the last with the longest prefix in common; among numbered neighbours the last with a smaller
   * number, so that `clientApp.3.` stands between `clientApp.2.` and `clientApp.4.`.
   */
  placeOf(key: string): Line | undefined {
    for (const { prefix, next } of prefixesOf(key).reverse()) {
      const end = this.#ends.get(prefix);
      if (end === undefined) continue;
      const smaller = isNumber(next) ? this.#largestBelow(prefix, Number(next)) : undefined;
      return smaller === undefined ? end : (this.#ends.get(`${prefix}.${smaller}`) ?? end);
    }
    return undefined;
  }

  #addNumbers(key: string): void {
    for (const { prefix, next } of prefixesOf(key)) {
      if (!isNumber(next) || `${Number(next)}` !== next) continue;
      const numbers = this.#numbers.get(prefix) ?? [];
      if (numbers.length === 0) this.#numbers.set(prefix, numbers);
      const at = firstNotBelow(numbers, Number(next));
      if (numbers[at] !== Number(next)) numbers.splice(at, 0, Number(next));
    }
  }

  #largestBelow(prefix: string, number: number): number | undefined {
    const numbers = this.#numbers.get(prefix) ?? [];
    return numbers[firstNotBelow(numbers, number) - 1];
  }
}

function firstNotBelow(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No key of the router has more dotted parts; a bound keeps hostile keys of a thousand dots linear. */
const DEEPEST = 16;

/** The dotted prefixes of a key, shortest first, each with the part that follows it; the key itself is the last. */
function prefixesOf(key: string): { readonly prefix: string; readonly next: string }[] {
  const parts = key.split(".", DEEPEST);
  return parts.map((_, i) => ({ prefix: parts.slice(0, i + 1).join("."), next: parts[i + 1] ?? "" }));
}
