import { hasEscapedBytes } from "../text/bytes.js";
import { javaText } from "../text/java-text.js";
import { Kind, type LineTable } from "./scanner.js";

/** Which lines hold a key. Line numbers count from 0, ascending. */
export interface KeyLines {
  /** Lines that the router reads; the last one wins. */
  readonly live: readonly number[];
  /** Commented-out lines of the key, blanks before it not counted: `# key=…` is among them. */
  readonly disabled: readonly number[];
}

const none: KeyLines = { live: [], disabled: [] };

/** Finds the lines of a key in constant time. Keys are as the router understands them, so undecodable bytes read U+FFFD. */
export class KeyIndex {
  readonly #last = new Map<string, number>();
  readonly #duplicates = new Map<string, number[]>();
  readonly #disabled = new Map<string, number[]>();
  readonly #readKey: (key: string) => string;

  /** `readKey` where different texts are one key to the reader of the file. */
  constructor(table: LineTable, readKey: (key: string) => string = (key) => key) {
    this.#readKey = readKey;
    const keyAt = hasEscapedBytes(table.text)
      ? (line: number) => readKey(javaText(table.key(line)))
      : (line: number) => readKey(table.key(line));
    for (let line = 0; line < table.count; line++) {
      const kind = table.kind(line);
      if (kind === Kind.entry) this.#addLive(keyAt(line), line);
      else if (kind === Kind.disabled) addTo(this.#disabled, trimStart(keyAt(line)), line);
    }
  }

  #addLive(key: string, line: number): void {
    const earlier = this.#last.get(key);
    if (earlier !== undefined) {
      if (!this.#duplicates.has(key)) this.#duplicates.set(key, [earlier]);
      addTo(this.#duplicates, key, line);
    }
    this.#last.set(key, line);
  }

  /** The line whose value the router uses. */
  effective(key: string): number | undefined {
    return this.#last.get(this.#readKey(key));
  }

  lines(asked: string): KeyLines {
    const key = this.#readKey(asked);
    const last = this.#last.get(key);
    const disabled = this.#disabled.get(trimStart(key));
    if (last === undefined && !disabled) return none;
    const live = this.#duplicates.get(key) ?? (last === undefined ? [] : [last]);
    return { live, disabled: disabled ?? [] };
  }

  /** Keys that the router sees, in the order of their first lines. */
  keys(): IterableIterator<string> {
    return this.#last.keys();
  }

  /** Keys that stand on commented-out lines. */
  disabledKeys(): IterableIterator<string> {
    return this.#disabled.keys();
  }

  /** Keys that stand on more than one live line. */
  duplicated(): IterableIterator<[string, readonly number[]]> {
    return this.#duplicates.entries();
  }
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
