import { dialectOf } from "../properties/dialects.js";
import { Kind, type LineTable, skipBlanks } from "../properties/line-table.js";
import { catalogue, type KeyGroup, keyInGroup } from "../schema/every-file.js";
import { hideSecret } from "./assignments.js";
import { groupOfFile, groupOfKey } from "./file-group.js";
import { type ValueKind, valueKind } from "./key-kinds.js";
import type { Marks } from "./marks.js";
import { markOwnHosts } from "./own-hosts.js";

/**
 * Hides what the keys of a `*.config` file say that it is, in lines that are commented out too. `path` is any path of the file; what its name
 * does not tell is guessed from its keys.
 */
export function markEntries(marks: Marks, path: string): void {
  const lines = dialectOf(path).scan(marks.text);
  const group = groupOfFile(path, marks.text);
  for (let line = 0; line < lines.count; line++) {
    const kind = lines.kind(line);
    if (kind === Kind.entry || kind === Kind.disabled) markEntry(marks, lines, line, group);
  }
}

function markEntry(marks: Marks, lines: LineTable, line: number, ofFile: KeyGroup | undefined): void {
  const span = lines.keySpan(line);
  const written = marks.text.slice(span.start, span.end);
  const key = written.trim();
  const start = span.start + written.indexOf(key);
  const group = groupOfKey(key, ofFile);
  const inGroup = group === undefined ? key : keyInGroup(group, key);
  const table = group && catalogue[group];
  markBounds(marks, lines, line);
  markKey(marks, { start, end: start + key.length }, inGroup, table?.nameOf(inGroup));
  markValue(marks, lines.valueSpan(line), valueKind(group, inGroup, table?.spec(inGroup)));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What parts a key, its value and a comment behind it stays, whatever is found around it. */
function markBounds(marks: Marks, lines: LineTable, line: number): void {
  const value = lines.valueSpan(line);
  marks.keep(lines.keySpan(line).end, value.start);
  const end = skipBlanks(marks.text, value.end, lines.end(line));
  marks.keep(end, Math.min(end + 1, lines.end(line)));
}

/** Of a key that the catalogue has, no part is somebody's name but the one that is theirs. */
function markKey(marks: Marks, { start, end }: Span, inGroup: string, pattern: string | undefined): void {
  const open = pattern?.indexOf("{") ?? -1;
  if (pattern === undefined) markLoginKey(marks, start, end);
  else if (open < 0) marks.keep(start, end);
  else markOwnPart(marks, { start, end }, inGroup, pattern);
}

function markOwnPart(marks: Marks, { start, end }: Span, inGroup: string, pattern: string): void {
  const open = pattern.indexOf("{");
  const close = pattern.indexOf("}") + 1;
  const from = end - inGroup.length + open;
  const to = end - (pattern.length - close);
  marks.keep(start, from);
  marks.keep(to, end);
  const own = pattern.slice(open, close);
  if (own === "{user}") marks.hideEverywhere("user", from, to);
  if (own === "{host}") markOwnHosts(marks, from, to);
}

/** Keys of logins that the router does not read, such as `routerconsole.auth.i2prouter.NAME.password` (facts: lints X05). */
function markLoginKey(marks: Marks, start: number, end: number): void {
  const key = marks.text.slice(start, end);
  const found = /\.auth\.(?:i2prouter\.)?/.exec(key);
  const from = found ? found.index + found[0].length : end;
  const to = key.lastIndexOf(".");
  if (from < to) marks.hideEverywhere("user", start + from, start + to);
}

function markValue(marks: Marks, { start, end }: Span, kind: ValueKind): void {
  switch (kind) {
    case "open":
      break;
    case "setting":
      marks.holdsNoName(start, end);
      break;
    case "hosts":
      markOwnHosts(marks, start, end);
      break;
    case "secret":
      hideSecret(marks, start, end);
      break;
    case "digest":
      hideSecret(marks, start, end, "digest");
      break;
    case "file":
      markKeyFile(marks, start, end);
      break;
    case "place":
    case "time":
    case "text":
      marks.hide(kind, start, end);
      break;
    default:
      marks.hideEverywhere(kind, start, end);
  }
}

/** The name of a key file without its directories and its extension, which say what it is. */
function markKeyFile(marks: Marks, start: number, end: number): void {
  const path = marks.text.slice(start, end);
  const from = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const dot = path.lastIndexOf(".");
  marks.hideEverywhere("file", start + from, dot > from ? start + dot : end);
}
