import { type KeySpec, parseSpec } from "./spec.js";

type Row = readonly [key: string, spec: string];

/**
 * The keys of one file, from a text with a row `KEY SPEC` each. It stays one text, because a text costs the command nothing until it is
 * searched, while an object of this size costs it a millisecond at every start. Keys may have a part of somebody's own: `{n}` and other
 * numbers, or a name.
 */
export class KeyTable {
  readonly #text: string;
  /** Taken apart when a key is asked for that has no row of its own. */
  #rows: readonly Row[] | undefined;
  #patterns: readonly Pattern[] | undefined;
  #asked = 0;
  /** Made for those who ask for many. */
  #byKey: ReadonlyMap<string, string> | undefined;

  /** `text` begins and ends with a line feed. */
  constructor(text: string) {
    this.#text = text;
  }

  /** What is known of a key; `undefined` where the router does not know it. */
  spec(key: string): KeySpec | undefined {
    const found = this.#row(key) ?? this.#pattern(key)?.[1];
    return found === undefined ? undefined : parseSpec(found);
  }

  /** The name that a key has in the table, with `{…}` for its own part. */
  nameOf(key: string): string | undefined {
    return this.#row(key) === undefined ? this.#pattern(key)?.[0] : key;
  }

  /** Every key of the table, in its order. */
  names(): string[] {
    return this.#all().map(([key]) => key);
  }

  /** Those without a part of somebody's own. */
  plainNames(): string[] {
    return this.names().filter((key) => !key.includes("{"));
  }

  #row(key: string): string | undefined {
    if (this.#byKey) return this.#byKey.get(key);
    if (++this.#asked > FEW) this.#byKey = new Map(this.#all());
    if (key.includes(" ") || key.includes("\n")) return undefined;
    const row = this.#text.indexOf(`\n${key} `);
    const start = row + key.length + 2;
    return row < 0 ? undefined : this.#text.slice(start, this.#text.indexOf("\n", start));
  }

  #all(): readonly Row[] {
    this.#rows ??= this.#text
      .trim()
      .split("\n")
      .map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)]);
    return this.#rows;
  }

  #pattern(key: string): Row | undefined {
    this.#patterns ??= this.#all()
      .filter(([name]) => name.includes("{"))
      .map(patternOf);
    return this.#patterns.find((pattern) => matches(pattern, key))?.row;
  }
}

/** So many keys are looked for in the text. */
const FEW = 64;

/** A row whose key has a part of somebody's own. */
interface Pattern {
  readonly row: Row;
  readonly head: string;
  readonly tail: string;
  readonly isNumber: boolean;
}

/** Parts that are numbers in the router's eyes. */
const numbers = ["{n}", "{port}", "{code}"];

function patternOf(row: Row): Pattern {
  const [name] = row;
  const [head = "", tail = ""] = name.split(/\{[^{}]*\}/);
  return { row, head, tail, isNumber: numbers.includes(name.slice(head.length, name.length - tail.length)) };
}

function matches({ head, tail, isNumber }: Pattern, key: string): boolean {
  if (key.length <= head.length + tail.length || !key.startsWith(head) || !key.endsWith(tail)) return false;
  return !isNumber || /^\d+$/.test(key.slice(head.length, key.length - tail.length));
}
