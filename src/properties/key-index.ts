import { hasEscapedBytes } from "../text/bytes.js";
import { javaText } from "../text/java-text.js";
import { canLookFor, linesThatMayHold } from "./key-search.js";
import { Kind, type LineTable } from "./line-table.js";

/** Which lines hold a key. Line numbers count from 0, ascending. */
export interface KeyLines {
  /** Lines that the router reads; the last one wins. */
  readonly live: readonly number[];
  /** Commented-out lines of the key, blanks before it not counted: `# key=…` is among them. */
  readonly disabled: readonly number[];
}

const none: KeyLines = { live: [], disabled: [] };

/**
 * So many keys are looked for one by one: to go through all lines for each is less work than to sort all of them by their keys. In a small
 * file, where that is soon done, it is so for the first ones alone.
 */
const FEW = 32;
const FEW_OF_SMALL = 2;
const SMALL = 1000;

/**
 * Finds the lines of a key: of the first few that somebody asks for by a look at how each line begins, of all others in constant
 * time. Keys are as the router understands them, so undecodable bytes read U+FFFD.
 */
export class KeyIndex {
  readonly #table: LineTable;
  readonly #readKey: ((key: string) => string) | undefined;
  readonly #found = new Map<string, KeyLines>();
  readonly #few: number;
  #every: EveryKey | undefined;

  /** `readKey` where different texts are one key to the reader of the file. */
  constructor(table: LineTable, readKey?: (key: string) => string) {
    this.#table = table;
    this.#few = table.count < SMALL ? FEW_OF_SMALL : FEW;
    this.#readKey = readKey;
  }

  /** The line whose value the router uses. */
  effective(key: string): number | undefined {
    return this.#every ? this.#every.last.get(this.#readKey?.(key) ?? key) : this.lines(key).live.at(-1);
  }

  lines(asked: string): KeyLines {
    const key = this.#readKey?.(asked) ?? asked;
    if (this.#every) return linesOf(this.#every, key);
    const known = this.#found.get(key);
    if (known) return known;
    if (this.#found.size === this.#few || this.#readKey || !canLookFor(this.#table, key))
      return linesOf(this.#all, key);
    const found = this.#lookFor(key);
    this.#found.set(key, found);
    return found;
  }

  #lookFor(key: string): KeyLines {
    const table = this.#table;
    const [live, disabled]: [number[], number[]] = [[], []];
    for (const line of linesThatMayHold(table, key)) {
      const kind = table.kind(line);
      if (kind === Kind.entry && javaText(table.key(line)) === key) live.push(line);
      if (kind === Kind.disabled && trimStart(javaText(table.key(line))) === trimStart(key))
        disabled.push(line);
    }
    return { live, disabled };
  }

  get #all(): EveryKey {
    this.#every ??= everyKey(this.#table, this.#readKey ?? ((key) => key));
    return this.#every;
  }

  /** Keys that the router sees, in the order of their first lines. */
  keys(): IterableIterator<string> {
    return this.#all.last.keys();
  }

  /** Keys that stand on commented-out lines. */
  disabledKeys(): IterableIterator<string> {
    return this.#all.disabled.keys();
  }

  /** Keys that stand on more than one live line. */
  duplicated(): IterableIterator<[string, readonly number[]]> {
    return this.#all.duplicates.entries();
  }
}

/** Every key of a text with its lines. */
interface EveryKey {
  readonly last: ReadonlyMap<string, number>;
  /** All live lines of the keys that have several. */
  readonly duplicates: ReadonlyMap<string, readonly number[]>;
  readonly disabled: ReadonlyMap<string, readonly number[]>;
}

function everyKey(table: LineTable, readKey: (key: string) => string): EveryKey {
  const last = new Map<string, number>();
  const duplicates = new Map<string, number[]>();
  const disabled = new Map<string, number[]>();
  // Where the whole text is at hand, keys are cut out of it, which is much faster than to decode one by one.
  const keyAt = hasEscapedBytes(String(table.source))
    ? (line: number) => readKey(javaText(table.key(line)))
    : (line: number) => readKey(table.key(line));
  for (let line = 0; line < table.count; line++) {
    const kind = table.kind(line);
    if (kind === Kind.disabled) addTo(disabled, trimStart(keyAt(line)), line);
    if (kind !== Kind.entry) continue;
    const key = keyAt(line);
    const earlier = last.get(key);
    if (earlier !== undefined) {
      if (!duplicates.has(key)) duplicates.set(key, [earlier]);
      addTo(duplicates, key, line);
    }
    last.set(key, line);
  }
  return { last, duplicates, disabled };
}

function linesOf({ last, duplicates, disabled }: EveryKey, key: string): KeyLines {
  const line = last.get(key);
  const marked = disabled.get(trimStart(key));
  if (line === undefined && !marked) return none;
  return { live: duplicates.get(key) ?? (line === undefined ? [] : [line]), disabled: marked ?? [] };
}

function addTo(map: Map<string, number[]>, key: string, line: number): void {
  const lines = map.get(key);
  if (lines) lines.push(line);
  else map.set(key, [line]);
}

/** `# key=…` is a disabled line of `key` for the reader of the file, though taking away the `#` alone would not bring it to life. */
function trimStart(key: string): string {
  let start = 0;
  while (start < key.length && key.charCodeAt(start) <= 0x20) start++;
  return key.slice(start);
}
