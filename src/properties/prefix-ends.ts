import { isNumber } from "./placement.js";

/**
 * Where related keys of an unsorted file end: for each dotted prefix the last line of a key that has it. `Line` is whatever the caller
 * calls a line.
 */
export class PrefixEnds<Line> {
  readonly #ends = new Map<string, Line>();
  /** Numbers that follow a prefix, ascending: `clientApp` has 0, 1, 2. */
  readonly #numbers = new Map<string, number[]>();
  /** The prefixes that anybody will ask about, `undefined` for all. */
  readonly #wanted: ReadonlySet<string> | undefined;

  /** For all keys, or for a single one that a place is wanted for, which takes far less memory. */
  constructor(wanted?: string) {
    this.#wanted =
      wanted === undefined ? undefined : new Set(Array.from(prefixesOf(wanted), ({ prefix }) => prefix));
  }

  /** Tells of a key that stands behind all keys told before. */
  append(key: string, line: Line): void {
    for (const prefix of this.#told(key)) this.#ends.set(prefix, line);
  }

  /** Tells of a key that was put directly behind the line `anchor`. */
  insert(key: string, line: Line, anchor: Line | undefined): void {
    for (const prefix of this.#told(key)) {
      if (!this.#ends.has(prefix) || this.#ends.get(prefix) === anchor) this.#ends.set(prefix, line);
    }
  }

  /**
   * The line behind which a new key belongs: the last with the longest prefix in common; among numbered neighbours the last with a smaller
   * number, so that `clientApp.3.` stands between `clientApp.2.` and `clientApp.4.`.
   */
  placeOf(key: string): Line | undefined {
    for (const { prefix, next } of [...prefixesOf(key)].reverse()) {
      const end = this.#ends.get(prefix);
      if (end === undefined) continue;
      const smaller = isNumber(next) ? this.#largestBelow(prefix, Number(next)) : undefined;
      return smaller === undefined ? end : (this.#ends.get(`${prefix}.${smaller}`) ?? end);
    }
    return undefined;
  }

  /** The prefixes of a key that matter; numbers behind them are noted. */
  #told(key: string): string[] {
    const told: string[] = [];
    let isBehindWanted = false;
    for (const { prefix, next } of prefixesOf(key)) {
      const isWanted = this.#wanted?.has(prefix) ?? true;
      // Of what is not asked about, numbers matter, as neighbours.
      if (isWanted || isBehindWanted) told.push(prefix);
      if (!isWanted) break;
      isBehindWanted = isNumber(next);
      if (isBehindWanted && `${Number(next)}` === next) this.#addNumber(prefix, Number(next));
    }
    return told;
  }

  #addNumber(prefix: string, number: number): void {
    const numbers = this.#numbers.get(prefix) ?? [];
    if (numbers.length === 0) this.#numbers.set(prefix, numbers);
    const at = firstNotBelow(numbers, number);
    if (numbers[at] !== number) numbers.splice(at, 0, number);
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
function* prefixesOf(key: string): Generator<{ readonly prefix: string; readonly next: string }> {
  let end = endOfPart(key, 0);
  for (let depth = 1; depth < DEEPEST && end < key.length; depth++) {
    const next = endOfPart(key, end + 1);
    yield { prefix: key.slice(0, end), next: key.slice(end + 1, next) };
    end = next;
  }
  yield { prefix: key.slice(0, end), next: "" };
}

function endOfPart(key: string, start: number): number {
  const dot = key.indexOf(".", start);
  return dot < 0 ? key.length : dot;
}
