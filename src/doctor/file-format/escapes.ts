import type { OpenFile } from "../../install/location.js";
import { Kind, skipBlanks } from "../../properties/line-table.js";
import { isSecretKey } from "../../schema/secrets.js";
import { javaTrim } from "../../text/java-trim.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { lineSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { ownFiles } from "./catalogued.js";
import { isOpening } from "./opening.js";
import { shownKey } from "./shown.js";

/** What Java's own properties files have, and these do not. */
export const javaEscapes: Rule = {
  id: "F06",
  name: "java-escapes",
  severity: "warn",
  detects:
    "a backslash that continues a line, or stands for another character, as in Java's properties files",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      if (file.document.dialect.separator === "" || !file.document.text.includes("\\")) continue;
      const { lines } = file.document;
      for (let line = 0; line < lines.count; line++) {
        // What a # cuts is another mistake, and a password may hold anything.
        if (lines.kind(line) !== Kind.entry || lines.cut(line) > 0) continue;
        if (isSecretKey(file.document.keyAt(line))) continue;
        const problem = continuation(file, line) ?? escapes(file, line);
        if (problem) yield problem;
      }
    }
  },
};

/** A drive, or a share of the network: paths of Windows have backslashes. */
const WINDOWS_PATH = /(?:^|[\s="'])(?:[A-Za-z]:|\\)\\/;

/** A value that was meant to go on in the next line, which is none of its own. */
function continuation(file: OpenFile, line: number): Problem | undefined {
  const { document } = file;
  const value = document.lines.value(line);
  if (!endsOpen(value) || WINDOWS_PATH.test(value)) return undefined;
  const last = lastOf(file, line);
  const key = shownKey(document.keyAt(line));
  const lost = last === line ? "" : `, and line ${line + 2} does not belong to it`;
  const fix = last === line ? undefined : joining(file, line, last);
  return {
    at: lineSpot(file, line, "value"),
    message: `a line does not go on in the next one: the backslash at its end stays in the value of ${key}${lost}`,
    ...(fix && { fix }),
  };
}

/** Whether a backslash stands at the end that no other one stands for. */
function endsOpen(text: string): boolean {
  let end = text.length;
  while (text[end - 1] === "\\") end--;
  return (text.length - end) % 2 === 1;
}

/** The last of the lines that were meant to be one: what follows an open end and is no entry of its own. */
function lastOf(file: OpenFile, first: number): number {
  const { lines } = file.document;
  let last = first;
  while (last + 1 < lines.count && endsOpen(textOf(file, last)) && isContinued(file, last + 1)) last++;
  return last;
}

function isContinued({ document: { lines } }: OpenFile, line: number): boolean {
  const [start, end] = [lines.start(line), lines.end(line)];
  const isIndented = skipBlanks(lines.source, start, end) > start;
  return lines.kind(line) === Kind.junk || (lines.kind(line) === Kind.entry && isIndented);
}

function textOf({ document: { lines } }: OpenFile, line: number): string {
  return javaTrim(lines.source.slice(lines.start(line), lines.end(line)));
}

function joining(file: OpenFile, first: number, last: number): Fix | undefined {
  const { document } = file;
  const { lines } = document;
  const others = Array.from({ length: last - first }, (_, at) => first + 1 + at);
  const text = others
    .map((line) => textOf(file, line))
    .map((each, at) => (at < others.length - 1 ? each.slice(0, -1) : each))
    .join("");
  if (text.includes("#")) return undefined;
  const entries = [first, ...others].filter((line) => lines.kind(line) === Kind.entry);
  if (isOpening(document.keyAt(first), document.valueAt(first).slice(0, -1) + text)) return undefined;
  const { end } = lines.valueSpan(first);
  return {
    does: `joins lines ${first + 1} to ${last + 1}`,
    apply: (editor) =>
      editor.edit({
        file,
        edits: [{ start: end - 1, end: lines.end(last), text }],
        keys: entries.map((line) => document.keyAt(line)),
      }),
  };
}

/** What only Java's writer of properties makes; `\\` alone may be meant. */
const ESCAPE = /\\(?:[:=!]|u[0-9A-Fa-f]{4})/;
const ESCAPES = /\\(?:[:=!\\ ]|u[0-9A-Fa-f]{4})/g;

function escapes(file: OpenFile, line: number): Problem | undefined {
  const { document } = file;
  const { lines } = document;
  const [key, value] = [lines.key(line), lines.value(line)];
  const isInKey = ESCAPE.test(key);
  if (!isInKey && (!ESCAPE.test(value) || WINDOWS_PATH.test(value))) return undefined;
  const [plainKey, plainValue] = [unescaped(key), unescaped(value)];
  const span = isInKey
    ? { start: lines.keySpan(line).start, end: lines.valueSpan(line).end }
    : lines.valueSpan(line);
  const text = isInKey ? `${plainKey}=${plainValue}` : plainValue;
  const canBe =
    (!isInKey || (isKey(plainKey) && document.index.effective(plainKey) === undefined)) &&
    isValue(plainValue) &&
    !isOpening(plainKey, plainValue);
  const fix: Fix = {
    does: "writes the characters themselves",
    apply: (editor) =>
      editor.edit({ file, edits: [{ ...span, text }], keys: [document.keyAt(line), plainKey] }),
  };
  return {
    at: lineSpot(file, line, isInKey ? "key" : "value"),
    message: `there are no escapes in this file: the backslashes stay in ${isInKey ? "the key" : `the value of ${shownKey(key)}`}`,
    ...(canBe && { fix }),
  };
}

function unescaped(text: string): string {
  return text.replace(ESCAPES, (found) =>
    found.length > 2 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : found.slice(1),
  );
}

function isKey(text: string): boolean {
  return text !== "" && !/[#=;\p{C}\s]/u.test(text) && text.isWellFormed();
}

function isValue(text: string): boolean {
  return !/[#\p{Cc}]/u.test(text) && javaTrim(text) === text && text.isWellFormed() && !ESCAPE.test(text);
}
