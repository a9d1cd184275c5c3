import { charactersOf, type TextSource } from "../text/source.js";
import { type KeyForm, Kind, LineTable, skipBlanks } from "./line-table.js";

const usualForm: KeyForm = { separator: "=", trimsKeys: false };

const HASH = 0x23;
const SEMICOLON = 0x3b;

/** The lines of a source, scanned by hand as `grammars/properties.ts` specifies. */
export function scanLines(source: TextSource): LineTable {
  return new LineTable(source, usualForm, readLines);
}

/** Whether the lines of a table are those of {@link scanLines}. */
export function isUsual({ form }: LineTable): boolean {
  return form === usualForm;
}

/** Reads some lines once. The characters that matter are looked for with `indexOf`, which is several times as fast as a loop. */
function readLines(table: LineTable, first: number, behind: number): void {
  const base = table.start(first);
  const text = charactersOf(table.source, base, table.start(behind));
  const find = (character: string, from: number) => {
    const at = text.indexOf(character, from);
    return at < 0 ? text.length : at;
  };
  let equals = find("=", 0);
  let hash = find("#", 0);
  for (let line = first; line < behind; line++) {
    const start = table.start(line) - base;
    const end = table.end(line) - base;
    const mark = text.charCodeAt(start);
    const isComment = mark === HASH || mark === SEMICOLON;
    const body = isComment ? start + 1 : start;
    if (equals < body) equals = find("=", body);
    if (hash < body) hash = find("#", body);
    const cut = hash < end ? hash : -1;
    if (equals < (cut < 0 ? end : cut) && hasKey(text, body, equals, cut, isComment)) {
      table.put(line, isComment ? Kind.disabled : Kind.entry, base + equals, cut < 0 ? 0 : base + cut);
    } else {
      const isBlank = skipBlanks(text, start, end) === end;
      table.put(line, isComment ? Kind.comment : isBlank ? Kind.blank : Kind.junk, 0, 0);
    }
  }
}

/** Whether a key stands between `body` and the `=`; a comment's body that begins with a comment mark holds no entry. */
function hasKey(text: string, body: number, equals: number, cut: number, isComment: boolean): boolean {
  if (isComment && text.charCodeAt(body) === SEMICOLON) return false;
  return cut < 0 ? equals > body : skipBlanks(text, body, equals) < equals;
}
