import type { Dialect } from "../../properties/dialect.js";
import { Kind } from "../../properties/line-table.js";
import { PropertiesText } from "../../properties/text.js";
import type { LineChange } from "../../text/line-change.js";

/**
 * The lines in which two texts of a file differ, in linear time. What gives way at its place to another value, or to another key with its
 * value, is replaced by it; else a line goes and another one comes, so that none goes unsaid. Lines that changed places are told as replaced.
 */
export function changedLines(before: string, after: string, dialect: Dialect): readonly LineChange[] {
  const [old, now] = [new PropertiesText(before, dialect), new PropertiesText(after, dialect)];
  const [oldLines, nowLines] = [linesOf(old), linesOf(now)];
  const [oldAhead, nowAhead] = [countsOf(oldLines), countsOf(nowLines)];
  const oldKeys = new Set(oldLines.map((_, line) => entryAt(old, line).key).filter((key) => key !== ""));
  const changes: LineChange[] = [];
  let [oldLine, nowLine] = [0, 0];
  while (oldLine < oldLines.length || nowLine < nowLines.length) {
    const [from, to] = [oldLines[oldLine], nowLines[nowLine]];
    const goes = from !== undefined && count(oldAhead, from) > count(nowAhead, from);
    const comes = to !== undefined && count(nowAhead, to) > count(oldAhead, to);
    const isSame = from !== undefined && from === to;
    const was = from === undefined ? undefined : entryAt(old, oldLine);
    const is = to === undefined ? undefined : entryAt(now, nowLine);
    const isReplaced =
      was !== undefined && is !== undefined && goes === comes && (!goes || isOneEntry(was, is));
    // Of two that have nothing in common, a key that is new comes first; another one has its line still ahead.
    const isFirst = is !== undefined && (!goes || !oldKeys.has(is.key));
    const takesNow = isSame || isReplaced || (comes && isFirst);
    const takesOld = isSame || isReplaced || (goes && !takesNow);
    if (!isSame)
      changes.push(changeOf(takesOld ? was : undefined, takesNow ? is : undefined, { oldLine, nowLine }));
    if (takesOld && from !== undefined) oldAhead.set(from, count(oldAhead, from) - 1);
    if (takesNow && to !== undefined) nowAhead.set(to, count(nowAhead, to) - 1);
    if (takesOld) oldLine++;
    if (takesNow) nowLine++;
  }
  return changes;
}

function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, count(counts, line) + 1);
  return counts;
}

function count(counts: ReadonlyMap<string, number>, line: string): number {
  return counts.get(line) ?? 0;
}

/** What a line says; both empty where it is no entry. */
interface Entry {
  readonly key: string;
  readonly value: string | null;
}

/** Whether something is left of an entry: its key, or its value. */
function isOneEntry(was: Entry, is: Entry): boolean {
  return was.key === is.key || was.value === is.value;
}

function changeOf(
  from: Entry | undefined,
  to: Entry | undefined,
  { oldLine, nowLine }: { readonly oldLine: number; readonly nowLine: number },
): LineChange {
  const values = { old: from?.value ?? null, new: to?.value ?? null };
  if (!to) return { line: oldLine + 1, op: "delete", key: from?.key ?? "", ...values };
  if (!from) return { line: nowLine + 1, op: "insert", key: to.key, ...values };
  const isRenamed = from.key !== to.key;
  return { line: nowLine + 1, op: "replace", key: to.key, ...(isRenamed && { oldKey: from.key }), ...values };
}

/** Without their line ends: the last line may have none. */
function linesOf({ lines }: PropertiesText): string[] {
  return Array.from({ length: lines.count }, (_, line) =>
    lines.source.slice(lines.start(line), lines.end(line)),
  );
}

function entryAt(document: PropertiesText, line: number): Entry {
  return document.lines.kind(line) === Kind.entry
    ? { key: document.keyAt(line), value: document.valueAt(line) }
    : { key: "", value: null };
}
