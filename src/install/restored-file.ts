import { decodeText } from "../text/bytes.js";
import type { LineChange } from "../text/line-change.js";
import type { FilePlan } from "./file-plan.js";
import type { LocationKind } from "./layout.js";

/** A file of an earlier change. */
export interface ChangedFile {
  readonly path: string;
  readonly location: string;
  readonly mode: number;
  readonly newDirectory: string | null;
  readonly changes: readonly LineChange[];
}

/** The plan that turns a file back to the text that it had before a change. Texts are `undefined` where there is no file. */
export function restoredFile(
  { path, location, mode, newDirectory, changes }: ChangedFile,
  { from, to }: { readonly from: Uint8Array | undefined; readonly to: Uint8Array | undefined },
): FilePlan {
  const before = from ? decodeText(from) : "";
  const after = to ? decodeText(to) : "";
  return {
    location: kindOf(location),
    path,
    isNew: from === undefined,
    edits: [{ start: 0, end: before.length, text: after }],
    changes: inverse(changes),
    before,
    after,
    bytesBefore: from,
    bytesAfter: to,
    piecesAfter: to && [to],
    isKept: true,
    mode,
    ...(to === undefined && newDirectory !== null && { emptiedDirectory: newDirectory }),
  };
}

function kindOf(location: string): LocationKind {
  return location === "base" || location === "also" ? location : "config";
}

const opposite = {
  insert: "delete",
  delete: "insert",
  comment: "uncomment",
  uncomment: "comment",
  replace: "replace",
} as const;

/** The changes that lead back, as far as they can be told: the lines of the text before and after have changed places. */
function inverse(changes: readonly LineChange[]): LineChange[] {
  const inserted = changes.filter(({ op }) => op === "insert").map(({ line }) => line);
  const deleted = changes
    .filter(({ op }) => op === "delete")
    .map(({ line }) => line)
    .sort((a, b) => a - b);
  return changes.map(({ line, op, key, oldKey, old, new: now }) => ({
    line: op === "insert" || op === "delete" ? line : lineBefore(line, inserted, deleted),
    op: opposite[op],
    key: oldKey ?? key,
    ...(oldKey !== undefined && { oldKey: key }),
    old: now,
    new: old,
  }));
}

/** Where a line of the text after the change was before it; `deleted` ascends. */
function lineBefore(line: number, inserted: readonly number[], deleted: readonly number[]): number {
  let before = line - inserted.filter((each) => each < line).length;
  for (const each of deleted) if (each <= before) before++;
  return before;
}
