import { decodeText, encodeText, hasEscapedBytes } from "../text/bytes.js";
import { ConfigError } from "../text/error.js";
import type { FinishedDraft } from "../text/line-change.js";
import type { Dialect } from "./dialect.js";
import type { PropertiesDraft } from "./draft.js";

/**
 * The second reader: before a text is written, the lines that differ are read again by the router's own algorithm, which shares no code
 * with the scanner. They must mean what they meant, but for the keys that the draft changed, and those what the draft says.
 * @throws {ConfigError} `VERIFICATION_FAILED`: a bug of i2pconf; nothing has been written
 */
export function verifyDraft(draft: PropertiesDraft, finished: FinishedDraft): void {
  const before = draft.document.text;
  const after = finished.text;
  const { dialect } = draft.document;
  if (decodeText(encodeText(after)) !== after) throw failed("its text does not survive being written");
  const [start, end] = changedLines(before, after);
  const old = dialect.load(before.slice(start, before.length - end));
  const now = dialect.load(after.slice(start, after.length - end));
  const changed = new Set(finished.changes.flatMap(({ key, oldKey = key }) => [key, oldKey]));
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    if (!changed.has(key) && old.get(key) !== now.get(key))
      throw failed(`it would also change ${JSON.stringify(key)}`);
  }
  const [head, tail] = [after.slice(0, start), after.slice(after.length - end)];
  for (const key of changed) {
    const value = valueIn(tail, key, dialect) ?? now.get(key) ?? valueIn(head, key, dialect);
    if (key !== "" && value !== draft.get(key))
      throw failed(`${JSON.stringify(key)} would not read as it should`);
  }
}

/** A key's value in lines that did not change; most of them do not hold it at all, and need not be read. */
function valueIn(lines: string, key: string, { load, readKey }: Dialect): string | undefined {
  return readKey || lines.includes(key) || hasEscapedBytes(lines) ? load(lines).get(key) : undefined;
}

/** How much of both texts is equal at the start and at the end, in whole lines. */
function changedLines(before: string, after: string): [start: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  start = start === 0 ? 0 : before.lastIndexOf("\n", start - 1) + 1;
  const behind = before.indexOf("\n", before.length - end);
  return [start, behind < 0 ? 0 : before.length - behind - 1];
}

function failed(why: string): ConfigError {
  return new ConfigError(
    "VERIFICATION_FAILED",
    `the edit was not made, because ${why}; this is a bug of i2pconf`,
  );
}
