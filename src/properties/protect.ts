import { editedText, type TextEdit } from "../text/edits.js";
import { Kind, type LineTable } from "./line-table.js";
import type { PropertiesText } from "./text.js";

/**
 * A text with the values of some keys hidden, commented-out lines included. A value that `before` does not have under that key is marked
 * as new, so that a diff still shows that it changed.
 */
export function protectText(
  { lines }: PropertiesText,
  isSecret: (key: string) => boolean,
  word: string,
  before?: PropertiesText,
): string {
  const known = before && secretLines(before, isSecret);
  const edits: TextEdit[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (!hasSecret(lines, line, isSecret)) continue;
    const isNew = known !== undefined && lines.kind(line) === Kind.entry && !known.has(pairOf(lines, line));
    edits.push({ ...lines.valueSpan(line), text: isNew ? `${word} (new)` : word });
  }
  return editedText(lines.source, edits, 0, lines.source.length);
}

function hasSecret(lines: LineTable, line: number, isSecret: (key: string) => boolean): boolean {
  const kind = lines.kind(line);
  return (kind === Kind.entry || kind === Kind.disabled) && isSecret(lines.key(line));
}

/** Every secret that a text holds under some key, commented out or not. */
function secretLines({ lines }: PropertiesText, isSecret: (key: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (let line = 0; line < lines.count; line++)
    if (hasSecret(lines, line, isSecret)) found.add(pairOf(lines, line));
  return found;
}

function pairOf(lines: LineTable, line: number): string {
  return `${lines.key(line)}=${lines.value(line)}`;
}
