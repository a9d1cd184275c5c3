import { expect } from "vitest";
import type { PropertiesDocument } from "../../src/properties/document.js";
import { applyEdits } from "../../src/text/edits.js";

/** The line ends that a text holds, as a set. */
export function lineEndsOf(text: string): Set<string> {
  return new Set(text.match(/\r\n|\r|\n/g) ?? []);
}

/** The text after an operation, every invariant of {@link checkStep} checked. */
export function textAfter(
  before: PropertiesDocument,
  operation: (document: PropertiesDocument) => PropertiesDocument,
): string {
  const after = operation(before);
  checkStep(before, after);
  return after.text;
}

/** The meaning without some keys: what an edit of those must leave alone. */
export function meaningWithout(document: PropertiesDocument, keys: readonly string[]): Map<string, string> {
  const meaning = new Map(document.entries());
  for (const key of keys) meaning.delete(key);
  return meaning;
}

/** The text of every line that does not speak of some keys, in order. */
export function linesWithout(document: PropertiesDocument, keys: readonly string[]): string[] {
  const others: string[] = [];
  [...document.nodes()].forEach((node, line) => {
    const speaks = "keyStart" in node && keys.includes(trimmed(document.keyAt(line)));
    if (!speaks) others.push(document.text.slice(node.start, node.end));
  });
  return others;
}

/** As the router trims: every character up to U+0020, at both ends. */
function trimmed(text: string): string {
  return text.replace(/^[\0-\x20]+|[\0-\x20]+$/g, "");
}

/**
 * What must hold of every operation on every document: the edits lead from the text before to the text after, they are in range and do
 * not overlap, no new kind of line end comes in, the changes name the lines that differ, and our meaning is the router's.
 */
export function checkStep(before: PropertiesDocument, after: PropertiesDocument): void {
  expect(applyEdits(before.text, after.edits)).toBe(after.text);
  expect(after.edits.length === 0).toBe(before.text === after.text);
  expect(after.changes.length === 0).toBe(before.text === after.text);

  const known = lineEndsOf(before.text);
  if (known.size === 0) known.add("\n");
  expect([...lineEndsOf(after.text)].filter((end) => !known.has(end))).toEqual([]);

  expect(new Map(after.entries())).toEqual(after.dialect.load(after.text));
  for (const change of after.changes) {
    if (change.op === "delete") continue;
    const node = after.lines.node(change.line - 1);
    expect(node.kind).toBe(change.new === null ? "disabled" : "entry");
    expect(after.keyAt(change.line - 1)).toBe(change.key);
    if (change.new !== null) expect(after.valueAt(change.line - 1)).toBe(change.new);
  }
}
