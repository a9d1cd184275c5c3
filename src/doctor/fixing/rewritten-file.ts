import type { FilePlan } from "../../install/file-plan.js";
import type { OpenFile } from "../../install/location.js";
import { decodeText, encodeText } from "../../text/bytes.js";
import { changedLines } from "./changed-lines.js";

/** A file of lines that gets another text, with the lines that differ. */
export function rewrittenFile(
  { path, location, bytes, document }: Pick<OpenFile, "path" | "location" | "bytes" | "document">,
  after: string,
): FilePlan {
  const before = decodeText(bytes ?? new Uint8Array());
  const bytesAfter = encodeText(after);
  return {
    location,
    path,
    isNew: bytes === undefined,
    edits: [{ start: 0, end: before.length, text: after }],
    changes: changedLines(before, after, document.dialect),
    before,
    after,
    bytesBefore: bytes,
    bytesAfter,
    piecesAfter: [bytesAfter],
  };
}
