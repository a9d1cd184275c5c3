import { expect } from "vitest";
import type { XmlElement } from "../../grammars/xml-tree.js";
import { applyEdits } from "../../src/text/edits.js";
import { parseXml, type XmlDocument } from "../../src/xml/document.js";
import type { XmlDraft } from "../../src/xml/draft.js";
import type { XmlText } from "../../src/xml/text.js";
import { lineEndsOf } from "./step.js";

/** The one element that a path leads to. */
export function one(document: XmlText, path: string): XmlElement {
  const [element, second] = document.select(path);
  if (!element || second) throw new Error(`${path} does not lead to one element`);
  return element;
}

/** The text after operations on a text, every invariant of {@link checkXmlStep} checked. */
export function xmlAfter(text: string, operations: (draft: XmlDraft) => void): string {
  const before = parseXml(text);
  const after = before.edit(operations);
  checkXmlStep(before, after);
  return after.text;
}

/**
 * What must hold of every edit of every document: the edits lead from the text before to the text after, which is well-formed, has no new
 * kind of line end, and survives being written.
 */
export function checkXmlStep(before: XmlDocument, after: XmlDocument): void {
  expect(applyEdits(before.text, after.edits)).toBe(after.text);
  expect(after.edits.length === 0).toBe(before.text === after.text);
  expect(after.changes.length === 0).toBe(before.text === after.text);
  expect(after.diagnostics).toEqual([]);
  const known = lineEndsOf(before.text);
  expect([...lineEndsOf(after.text)].filter((end) => !known.has(end))).toEqual([]);
  expect(parseXml(after.toBytes()).text).toBe(after.text);
}
