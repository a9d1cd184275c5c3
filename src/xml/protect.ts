import type { XmlElement } from "../../grammars/xml-tree.js";
import { applyEdits, type TextEdit } from "../text/edits.js";
import { elementsOf } from "./select.js";
import type { XmlText } from "./text.js";
import { attributesOf, attributeValue, contentOf, piecesOf, trimmed } from "./value.js";

/**
 * A text with the values of some elements hidden: those whose `name` is a secret's, in comments too. A value that `before` does not have there
 * is marked as new, so that a diff still shows that it changed.
 */
export function protectXml(
  document: XmlText,
  isSecret: (name: string) => boolean,
  word: string,
  before?: XmlText,
): string {
  const known = new Set(before && secretsIn(before, isSecret).map(({ text }) => text));
  const edits = secretsIn(document, isSecret).map(({ text, ...span }) => ({
    ...span,
    text: before && !known.has(text) ? `${word} (new)` : word,
  }));
  return applyEdits(document.text, edits);
}

/** Where secrets stand, with what stands there. */
function secretsIn({ text, nodes }: XmlText, isSecret: (name: string) => boolean): readonly TextEdit[] {
  const found: TextEdit[] = [];
  const rows = [nodes];
  for (let row = rows.pop(); row; row = rows.pop()) {
    for (const node of row)
      if (node.kind === "comment") found.push(...secretsInComment(text, node, isSecret));
    for (const element of elementsOf(row)) {
      rows.push(element.children);
      if (isSecret(attributeValue(text, element, "name") ?? "")) found.push(...valuesOf(text, element));
    }
  }
  return found;
}

/** What an element says: its text, and what its attributes and those of elements in it give as a default. */
function valuesOf(text: string, element: XmlElement): TextEdit[] {
  const pieces = piecesOf(element).filter((piece) => trimmed(contentOf(text, piece)) !== "");
  const defaults = [element, ...elementsOf(element.children)].flatMap((each) =>
    attributesOf(text, each).attributes.filter(({ name }) => name === "default" || name === "value"),
  );
  return [
    ...pieces.map(({ start, end }) => ({ start, end })),
    ...defaults.map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd })),
  ].map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** An element in a comment, as far as it can be told from its text: name and value. */
const IN_COMMENT = /<\w+\s[^<>]*?name\s*=\s*["']([^"'<>]*)["'][^<>]*>([^<]*)/g;

function secretsInComment(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  isSecret: (name: string) => boolean,
): TextEdit[] {
  return [...text.slice(start, end).matchAll(IN_COMMENT)].flatMap(
    ({ index, 0: whole, 1: name = "", 2: value = "" }) => {
      const behind = start + index + whole.length;
      return isSecret(name) && value !== ""
        ? [{ start: behind - value.length, end: behind, text: value }]
        : [];
    },
  );
}
