import { standsAt, type TextSource, wordsIn } from "../text/source.js";
import { type LineTable, skipBlanks } from "./line-table.js";
import { isUsual } from "./scanner.js";

/** Finds the lines of single keys by how lines begin, which is far less work than to take all keys out of a text. */
export class KeySearch {
  readonly #table: LineTable;
  #heads: Int32Array | undefined;

  constructor(table: LineTable) {
    this.#table = table;
  }

  /** Whether every line of a key can be found: it is looked for as it stands in the file, which a key with U+FFFD need not do. */
  canFind(key: string): boolean {
    return isUsual(this.#table) && /^[\0-\x20]*[^\0-\x20#;]/.test(key) && !key.includes("\uFFFD");
  }

  /** The lines that have a key and its `=` behind nothing but blanks and the mark of a comment. */
  linesThatMayHold(key: string): number[] {
    const table = this.#table;
    const { source } = table;
    this.#heads ??= headsOf(table);
    const words = wordsIn(source, `${key.replace(/^[\0-\x20]+/, "")}=`);
    const mask = words.length < 4 ? (1 << (8 * words.length)) - 1 : -1;
    const wanted = headAt(words, 0) & mask;
    const lines: number[] = [];
    for (let line = 0; line < this.#heads.length; line++) {
      const head = this.#heads[line] ?? 0;
      if ((head & mask) !== wanted && head !== ANY) continue;
      const body = table.start(line) + (isMark(source.charCodeAt(table.start(line))) ? 1 : 0);
      if (standsAt(source, words, skipBlanks(source, body, table.start(line + 1)))) lines.push(line);
    }
    return lines;
  }
}

const SPACE = 0x20;
const HASH = 0x23;
const SEMICOLON = 0x3b;

function isMark(unit: number): boolean {
  return unit === HASH || unit === SEMICOLON;
}

/** Stands for a line that does not begin with its key, but with blanks or a mark. */
const ANY = 0;

/** What each line begins with, side by side in memory: most lines are told from a key by that alone. */
function headsOf(table: LineTable): Int32Array {
  const { source } = table;
  const heads = new Int32Array(table.count);
  for (let line = 0; line < heads.length; line++) {
    const start = table.start(line);
    const first = source.charCodeAt(start);
    heads[line] = first <= SPACE || isMark(first) ? ANY : headAt(source, start);
  }
  return heads;
}

/** Four characters as a number, as far as eight bits of each go. */
function headAt(source: TextSource, at: number): number {
  return (
    (source.charCodeAt(at) & 0xff) |
    ((source.charCodeAt(at + 1) & 0xff) << 8) |
    ((source.charCodeAt(at + 2) & 0xff) << 16) |
    ((source.charCodeAt(at + 3) & 0xff) << 24)
  );
}
