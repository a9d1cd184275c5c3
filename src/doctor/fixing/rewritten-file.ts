import { diffArrays } from "diff";
import type { FilePlan } from "../../install/file-plan.js";
import { dialectOf } from "../../properties/dialects.js";
import { Kind } from "../../properties/line-table.js";
import { PropertiesText } from "../../properties/text.js";
import { decodeText, encodeText } from "../../text/bytes.js";
import type { LineChange } from "../../text/line-change.js";

/** A file of lines that gets another text, with the lines that differ. */
export function rewrittenFile(
  { path, location, bytesBefore }: Pick<FilePlan, "path" | "location" | "bytesBefore">,
  after: string,
): FilePlan {
  const before = decodeText(bytesBefore ?? new Uint8Array());
  const bytesAfter = encodeText(after);
  return {
    location,
    path,
    isNew: bytesBefore === undefined,
    edits: [{ start: 0, end: before.length, text: after }],
    changes: changedLines(before, after, path),
    before,
    after,
    bytesBefore,
    bytesAfter,
    piecesAfter: [bytesAfter],
  };
}

/** The lines in which two texts of a file differ. What gives way to something else at its place is replaced by it. */
export function changedLines(before: string, after: string, path: string): readonly LineChange[] {
  const dialect = dialectOf(path);
  const [old, now] = [new PropertiesText(before, dialect), new PropertiesText(after, dialect)];
  const changes: LineChange[] = [];
  let [oldLine, nowLine] = [0, 0];
  let removed = 0;
  for (const { count = 0, removed: isRemoved, added: isAdded } of diffArrays(linesOf(old), linesOf(now))) {
    if (isRemoved) {
      removed = count;
      continue;
    }
    const added = isAdded ? count : 0;
    for (let i = 0; i < Math.max(removed, added); i++) {
      const [from, to] = [
        i < removed ? entryAt(old, oldLine + i) : undefined,
        i < added ? entryAt(now, nowLine + i) : undefined,
      ];
      changes.push(changeOf(from, to, { oldLine: oldLine + i, nowLine: nowLine + i }));
    }
    oldLine += removed + (isAdded ? 0 : count);
    nowLine += count;
    removed = 0;
  }
  for (let i = 0; i < removed; i++)
    changes.push(changeOf(entryAt(old, oldLine + i), undefined, { oldLine: oldLine + i, nowLine }));
  return changes;
}

/** What a line says; both empty where it is no entry. */
interface Entry {
  readonly key: string;
  readonly value: string | null;
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

function linesOf({ lines }: PropertiesText): string[] {
  return Array.from({ length: lines.count }, (_, line) =>
    lines.source.slice(lines.start(line), lines.start(line + 1)),
  );
}

function entryAt(document: PropertiesText, line: number): Entry {
  return document.lines.kind(line) === Kind.entry
    ? { key: document.keyAt(line), value: document.valueAt(line) }
    : { key: "", value: null };
}
