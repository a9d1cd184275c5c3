import { decodeText, joinBytes } from "../text/bytes.js";
import { editedBytes, editedText, inOrder, type TextEdit } from "../text/edits.js";
import { ConfigError } from "../text/error.js";
import { occurrences } from "../text/occurrences.js";
import type { TextSource } from "../text/source.js";
import type { Dialect } from "./dialect.js";
import type { PropertiesDraft } from "./draft.js";
import type { FinishedLines } from "./finished.js";

/**
 * The second reader: before a text is written, the lines that differ are read again by the router's own algorithm, which shares no code
 * with the scanner. They must mean what they meant, but for the keys that the draft changed, and those what the draft says.
 * @throws {ConfigError} `VERIFICATION_FAILED`: a bug of i2pconf; nothing has been written
 */
export function verifyDraft(draft: PropertiesDraft, finished: FinishedLines): void {
  const { dialect } = draft.document;
  const { source, sourceEdits, changes } = finished;
  const changed = new Set(changes.flatMap(({ key, oldKey = key }) => [key, oldKey]));
  const wanted = new Map([...changed].filter((key) => key !== "").map((key) => [key, draft.get(key)]));
  const confirm = (found: ReadonlyMap<string, string>) => {
    for (const [key, value] of wanted) {
      if (!found.has(key)) continue;
      if (found.get(key) !== value) throw misread(key);
      wanted.delete(key);
    }
  };
  // From the end, as the last line of a key wins.
  let end = source.length;
  for (const stretch of changedLines(source, sourceEdits).reverse()) {
    confirm(valuesIn(source, { start: stretch.end, end }, wanted, dialect));
    const now = dialect.load(writtenText(source, stretch));
    const old = dialect.load(source.slice(stretch.start, stretch.end));
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      if (!changed.has(key) && old.get(key) !== now.get(key))
        throw failed(`it would also change ${JSON.stringify(key)}`);
    }
    confirm(now);
    end = stretch.start;
  }
  confirm(valuesIn(source, { start: 0, end }, wanted, dialect));
  for (const [key, value] of wanted) if (value !== undefined) throw misread(key);
}

/** Some whole lines; no line end lies on both sides of their edges. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

interface ChangedLines extends Lines {
  readonly edits: readonly TextEdit[];
}

/** Beyond so many stretches all that lies between the first and the last is read as one. */
const MANY = 16;

/** The lines that edits are about, in the order of the source. */
function changedLines(source: TextSource, edits: readonly TextEdit[]): ChangedLines[] {
  const found: { start: number; end: number; edits: TextEdit[] }[] = [];
  for (const edit of inOrder(edits)) {
    const last = found.at(-1);
    const isJoined =
      last && (edit.start < last.end || found.length === MANY || lineStartOf(source, edit.start) < last.end);
    if (isJoined) {
      last.edits.push(edit);
      if (edit.end >= last.end) last.end = lineEndFrom(source, edit.end);
    } else {
      const start = lineStartOf(source, edit.start);
      found.push({ start, end: lineEndFrom(source, edit.end), edits: [edit] });
    }
  }
  return found;
}

function lineStartOf(source: TextSource, at: number): number {
  return at === 0 ? 0 : source.lastIndexOf("\n", at - 1) + 1;
}

function lineEndFrom(source: TextSource, at: number): number {
  const lineEnd = source.indexOf("\n", at);
  return lineEnd < 0 ? source.length : lineEnd + 1;
}

/** What a reader finds in place of some lines once they are written. */
function writtenText(source: TextSource, { start, end, edits }: ChangedLines): string {
  const text = editedText(source, edits, start, end);
  if (decodeText(joinBytes(editedBytes(source, edits, start, end))) !== text)
    throw failed("its text does not survive being written");
  return text;
}

/** Up to so many keys are looked for one by one. */
const FEW = 4;

/** What some keys mean in lines that did not change; most of these hold none of them, and need not be read. */
function valuesIn(
  source: TextSource,
  { start, end }: Lines,
  wanted: ReadonlyMap<string, unknown>,
  { load, readKey }: Dialect,
): ReadonlyMap<string, string> {
  const keys = [...wanted.keys()];
  if (start === end || keys.length === 0) return new Map();
  if (readKey || keys.length > FEW || keys.some((key) => key.includes("\uFFFD")))
    return load(source.slice(start, end));
  const lines = keys.flatMap((key) => linesBeginningWith(source, key, { start, end }));
  return new Map(lines.flatMap((line) => [...load(line)]));
}

/** The lines that begin with some words, blanks before them not counted. */
function linesBeginningWith(source: TextSource, words: string, { start, end }: Lines): string[] {
  const lines: string[] = [];
  for (const at of occurrences(source, words, start, end)) {
    let first = at;
    while (first > start && isBlank(source.charCodeAt(first - 1))) first--;
    if (first > start && !isLineEnd(source.charCodeAt(first - 1))) continue;
    let behind = at;
    while (behind < end && !isLineEnd(source.charCodeAt(behind))) behind++;
    lines.push(source.slice(first, behind));
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** What Java's String.trim() takes away and ends no line. */
function isBlank(unit: number): boolean {
  return unit <= 0x20 && !isLineEnd(unit);
}

function misread(key: string): ConfigError {
  return failed(`${JSON.stringify(key)} would not read as it should`);
}

function failed(why: string): ConfigError {
  return new ConfigError(
    "VERIFICATION_FAILED",
    `the edit was not made, because ${why}; this is a bug of i2pconf`,
  );
}
