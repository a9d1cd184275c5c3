import { standsAt, wordsIn } from "../text/source.js";
import { Kind, type LineTable, skipBlanks } from "./line-table.js";

/** A key on a live line, counted from 0. */
export interface LiveKey {
  readonly key: string;
  readonly line: number;
}

/** So many lines at a time have their keys cut out of one text, which is much faster than to decode each by itself. */
const BLOCK = 1024;

/** The keys of the live lines of a table, in their order; only those with a certain beginning, if one is given. */
export function* liveKeys(table: LineTable, beginning = ""): Generator<LiveKey> {
  const { source, count } = table;
  const words = wordsIn(source, beginning);
  for (let first = 0; first < count; first += BLOCK) {
    const behind = Math.min(first + BLOCK, count);
    const [start, end] = [table.start(first), table.start(behind)];
    let text: string | undefined;
    for (let line = first; line < behind; line++) {
      if (!standsAt(source, words, skipBlanks(source, table.start(line), table.start(line + 1)))) continue;
      if (table.kind(line) !== Kind.entry) continue;
      text ??= source.slice(start, end);
      const span = table.keySpan(line);
      // Offsets are those of the text where it is as long as the source there.
      const isAlike = text.length === end - start;
      yield { key: isAlike ? text.slice(span.start - start, span.end - start) : table.key(line), line };
    }
  }
}
