import { standsAt, wordsIn } from "../text/source.js";
import { headAt } from "./line-starts.js";
import { type LineTable, skipBlanks } from "./line-table.js";
import { isUsual } from "./scanner.js";

const SPACE = 0x20;
const HASH = 0x23;
const SEMICOLON = 0x3b;

/** Whether {@link linesThatMayHold} finds every line of a key: it goes by what stands in the file, which a key with U+FFFD need not do. */
export function canLookFor(table: LineTable, key: string): boolean {
  return isUsual(table) && /^[\0-\x20]*[^\0-\x20#;]/.test(key) && !key.includes("\uFFFD");
}

/**
 * The lines that have a key and its `=` behind nothing but blanks and the mark of a comment. Most lines are told from a key by what they begin
 * with, so that this is far less work than to take all keys out of a text.
 */
export function linesThatMayHold(table: LineTable, key: string): number[] {
  const { source, heads } = table;
  const words = wordsIn(source, `${key.replace(/^[\0-\x20]+/, "")}=`);
  const mask = words.length < 4 ? (1 << (8 * words.length)) - 1 : -1;
  const wanted = headAt(words, 0) & mask;
  const lines: number[] = [];
  for (let line = 0; line < heads.length; line++) {
    const head = heads[line] ?? 0;
    const hasMore = hasMoreBefore(head & 0xff);
    if ((head & mask) !== wanted && !hasMore) continue;
    if (standsAt(source, words, hasMore ? behindMark(table, line) : table.start(line))) lines.push(line);
  }
  return lines;
}

/** Whether a line that begins so may have blanks or a mark before its key. */
function hasMoreBefore(unit: number): boolean {
  return unit <= SPACE || unit === HASH || unit === SEMICOLON;
}

/** Behind the mark of a comment and the blanks that a line begins with. */
function behindMark(table: LineTable, line: number): number {
  const start = table.start(line);
  const first = table.source.charCodeAt(start);
  const body = first === HASH || first === SEMICOLON ? start + 1 : start;
  return skipBlanks(table.source, body, table.start(line + 1));
}
