import { javaTrim } from "../text/java-trim.js";
import type { TextSource } from "../text/source.js";
import { Kind, LineTable } from "./line-table.js";

/** What the lines of a dialect are made of. */
export interface LineRules {
  /** Characters that make the line a comment as its first one. */
  readonly marks: string;
  /** Whether blanks may stand before such a mark. */
  readonly marksBehindBlanks: boolean;
  /** Where a comment behind the entry begins, in a line without its mark; -1 where there is none. */
  readonly cutOf: (content: string) => number;
  readonly separator: "=" | "";
  /** Whether the blanks around a key belong to it. */
  readonly trimsKeys: boolean;
  /** Keys that nobody asks for. */
  readonly isNoKey?: (key: string) => boolean;
  /** What a comment begins with, behind its mark, that tells the reader something, and is no entry that was turned off. */
  readonly directive?: RegExp;
}

/** Scans a source line by line, as plainly as that can be done: these files are small. */
export function scanWith(source: TextSource, rules: LineRules): LineTable {
  const text = String(source);
  return new LineTable(text, rules, (table, first, behind) => {
    for (let line = first; line < behind; line++) {
      const start = table.start(line);
      const content = text.slice(start, table.end(line));
      const entry = entryIn(content, rules);
      if (entry) {
        const { isMarked, equals, cut } = entry;
        table.put(line, isMarked ? Kind.disabled : Kind.entry, start + equals, cut && start + cut);
      } else table.put(line, kindOf(content, rules), 0, 0);
    }
  });
}

interface EntryPlace {
  readonly isMarked: boolean;
  /** Where the key ends, counted from the start of the line, as `cut` is. */
  readonly equals: number;
  /** 0 where nothing is cut. */
  readonly cut: number;
}

function entryIn(line: string, rules: LineRules): EntryPlace | undefined {
  const isMarked = line !== "" && rules.marks.includes(line[0] ?? "");
  const skipped = isMarked ? 1 : 0;
  const content = line.slice(skipped);
  if (isComment(content, rules) || (isMarked && rules.directive?.test(content))) return undefined;
  const cut = rules.cutOf(content);
  const body = cut < 0 ? content : content.slice(0, cut);
  const equals = rules.separator === "" ? body.length : body.indexOf("=");
  const key = rules.trimsKeys ? javaTrim(body.slice(0, equals)) : body.slice(0, equals);
  if (equals <= 0 || key === "" || rules.isNoKey?.(key)) return undefined;
  // A sentence behind a mark is no entry of a list.
  if (isMarked && rules.separator === "" && /\s/.test(key)) return undefined;
  return { isMarked, equals: skipped + equals, cut: cut < 0 ? 0 : skipped + cut };
}

function isComment(line: string, { marks, marksBehindBlanks }: LineRules): boolean {
  const first = marksBehindBlanks ? javaTrim(line)[0] : line[0];
  return first !== undefined && marks.includes(first);
}

function kindOf(line: string, rules: LineRules): number {
  if (javaTrim(line) === "") return Kind.blank;
  return isComment(line, rules) ? Kind.comment : Kind.junk;
}
