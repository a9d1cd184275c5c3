import type { TextEdit } from "../text/edits.js";
import type { LineChange } from "../text/line-change.js";
import type { Dialect } from "./dialect.js";
import type { DraftLine, DraftResult } from "./draft-lines.js";
import type { LineTable } from "./line-table.js";
import type { PropertiesText } from "./text.js";

const LF = 0x0a;

/**
 * A draft's lines as edits of the source of the document's lines, by its offsets. Line ends are those of the neighbours: a new line takes that
 * of the line above, and a file whose last line has none stays so.
 */
export function editsOf({ lines, dialect }: PropertiesText, { touched, inserted }: DraftResult): TextEdit[] {
  const deleted = new Set(touched.filter((line) => line.deleted).map((line) => line.base ?? 0));
  const tail = tailEdit(lines, deleted, inserted, dialect);
  const body = tail ? tail.behind : lines.count;
  const edits: TextEdit[] = [];
  for (const [boundary, added] of inserted) {
    if (tail && boundary > body) continue;
    const text = added.map((line) => contentOf(line, dialect) + lineEndAt(lines, boundary, deleted)).join("");
    edits.push({ start: lines.start(boundary), end: lines.start(boundary), text });
  }
  for (const line of touched)
    if (!line.deleted) edits.push(...editsInside(lines, line, line.base ?? 0, dialect));
  edits.push(
    ...deletions(
      lines,
      [...deleted].filter((line) => line < body),
      inserted,
    ),
  );
  if (tail) edits.push(tail.edit);
  return edits;
}

/** The same, line by line, in the order of the file. */
export function changesOf({ touched, inserted }: DraftResult): LineChange[] {
  const changes: LineChange[] = [];
  const boundaries = [...inserted.keys()].sort((a, b) => a - b);
  let shift = 1;
  let next = 0;
  const insertUpTo = (last: number) => {
    for (; next < boundaries.length; next++) {
      const boundary = boundaries[next] ?? 0;
      if (boundary > last) return;
      for (const { key, value, marked } of inserted.get(boundary) ?? []) {
        changes.push({ line: boundary + shift++, op: "insert", key, old: null, new: marked ? null : value });
      }
    }
  };
  for (const line of touched) {
    const base = line.base ?? 0;
    insertUpTo(base);
    const change = changeOf(line);
    if (change) changes.push({ line: line.deleted ? base + 1 : base + shift, ...change });
    if (line.deleted) shift--;
  }
  insertUpTo(Infinity);
  return changes;
}

function changeOf(line: DraftLine): Omit<LineChange, "line"> | undefined {
  const { was, key, value } = line;
  const old = was === undefined || was.marked ? null : was.value;
  if (line.deleted) return { op: "delete", key: was?.key ?? key, old, new: null };
  if (was === undefined) return undefined;
  if (was.marked !== line.marked) {
    return line.marked
      ? { op: "comment", key, old, new: null }
      : { op: "uncomment", key, old: null, new: value };
  }
  if (was.key === key && was.value === value) return undefined;
  return {
    op: "replace",
    key,
    ...(was.key !== key && { oldKey: was.key }),
    old,
    new: line.marked ? null : value,
  };
}

function editsInside(lines: LineTable, line: DraftLine, base: number, { writeValue }: Dialect): TextEdit[] {
  const { was, key, value, marked } = line;
  const edits: TextEdit[] = [];
  if (was === undefined) return edits;
  const start = lines.start(base);
  if (was.marked !== marked) {
    edits.push(marked ? { start, end: start, text: "#" } : { start, end: start + 1, text: "" });
  }
  if (was.key !== key) {
    edits.push({ ...lines.keySpan(base), text: key });
  }
  if (was.value !== value) edits.push({ ...lines.valueSpan(base), text: writeValue?.(value) ?? value });
  return edits;
}

/**
 * Deleted lines go with their line ends. Where that would join a lone CR above with a LF below into one line end, the line end above goes
 * instead of their own.
 */
function deletions(
  lines: LineTable,
  deleted: readonly number[],
  inserted: DraftResult["inserted"],
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; i < deleted.length; ) {
    const first = deleted[i] ?? 0;
    let last = first;
    for (i++; deleted[i] === last + 1 && !inserted.has(last + 1); i++) last++;
    const joins = first > 0 && lines.lineEnd(first - 1) === "\r" && beginsWithLineFeed(lines, last + 1);
    const alone = !inserted.has(first) && !inserted.has(last + 1);
    edits.push(
      joins && alone
        ? { start: lines.end(first - 1), end: lines.end(last), text: "" }
        : { start: lines.start(first), end: lines.start(last + 1), text: "" },
    );
  }
  return edits;
}

/** The end of a file whose last line has no line end, when that line goes or new ones follow it: it stays without. */
function tailEdit(
  lines: LineTable,
  deleted: ReadonlySet<number>,
  inserted: DraftResult["inserted"],
  dialect: Dialect,
): { readonly edit: TextEdit; readonly behind: number } | undefined {
  const last = lines.count - 1;
  if (last < 0 || lines.lineEnd(last) !== "" || !(inserted.has(last + 1) || deleted.has(last)))
    return undefined;
  let kept = last;
  while (deleted.has(kept)) kept--;
  const added: string[] = [];
  for (let boundary = kept + 1; boundary <= last + 1; boundary++) {
    added.push(...(inserted.get(boundary) ?? []).map((line) => contentOf(line, dialect)));
  }
  const lineEnd = lines.lineEnd(Math.max(kept, 0)) || (kept > 0 ? lines.lineEnd(kept - 1) : "") || "\n";
  const text = (kept < 0 ? added : ["", ...added]).join(lineEnd);
  // An empty line is nothing but its line end.
  const keepsLineEnd = kept >= 0 && added.length === 0 && lines.start(kept) === lines.end(kept);
  const start = kept < 0 ? 0 : keepsLineEnd ? lines.start(kept + 1) : lines.end(kept);
  return { edit: { start, end: lines.source.length, text }, behind: kept };
}

/** The line end for new lines before the line `boundary`: that of the line above, else that of the file's first line. */
function lineEndAt(lines: LineTable, boundary: number, deleted: ReadonlySet<number>): string {
  const lineEnd = lines.lineEnd(Math.max(boundary - 1, 0)) || "\n";
  let below = boundary;
  while (lineEnd === "\r" && deleted.has(below)) below++;
  return lineEnd === "\r" && beginsWithLineFeed(lines, below) ? "\n" : lineEnd;
}

function beginsWithLineFeed(lines: LineTable, line: number): boolean {
  return lines.source.charCodeAt(lines.start(line)) === LF;
}

function contentOf({ marked, key, value }: DraftLine, { separator, writeValue }: Dialect): string {
  return `${marked ? "#" : ""}${key}${separator}${writeValue?.(value) ?? value}`;
}
