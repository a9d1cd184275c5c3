import { parseXmlNodes } from "../../grammars/xml.js";
import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import { applyEdits, type TextEdit } from "../text/edits.js";
import { COMMENT_CLOSE, COMMENT_OPEN } from "./comment-edits.js";
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
  const known = new Set(before && valuesNamed(before, isSecret).map(({ text }) => text));
  const edits = valuesNamed(document, isSecret).map(({ text, ...span }) => ({
    ...span,
    text: before && !known.has(text) ? `${word} (new)` : word,
  }));
  return applyEdits(document.text, edits);
}

/** Nodes with the text that their offsets count in, and where that begins in the document. */
interface Part {
  readonly text: string;
  readonly nodes: readonly XmlNode[];
  readonly offset: number;
}

/** Where the values of elements stand whose `name` is wanted, in comments too, with what stands there. */
export function valuesNamed(
  { text, nodes }: Pick<XmlText, "text" | "nodes">,
  isWanted: (name: string) => boolean,
): readonly TextEdit[] {
  const found: TextEdit[] = [];
  const parts: Part[] = [{ text, nodes, offset: 0 }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    for (const node of part.nodes) {
      if (node.kind === "comment") parts.push(insideOf(part, node));
      if (node.kind !== "element") continue;
      if (isWanted(attributeValue(part.text, node, "name") ?? "")) addValues(found, part, node);
      else parts.push({ ...part, nodes: node.children });
    }
  }
  return found;
}

/** What stands in a comment, read as XML as far as it is any. */
function insideOf({ text, offset }: Part, { start, end }: XmlNode): Part {
  const inside = text.slice(start + COMMENT_OPEN.length, end - COMMENT_CLOSE.length);
  return { text: inside, nodes: parseXmlNodes(inside), offset: offset + start + COMMENT_OPEN.length };
}

/** Everything that an element says: the text in it, however deep, and what attributes give as a value. */
function addValues(found: TextEdit[], { text, offset }: Part, secret: XmlElement): void {
  const add = (start: number, end: number) =>
    found.push({ start: offset + start, end: offset + end, text: text.slice(start, end) });
  const open = [secret];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const piece of piecesOf(element))
      if (trimmed(contentOf(text, piece)) !== "") add(piece.start, piece.end);
    for (const { name, valueStart, valueEnd } of attributesOf(text, element).attributes)
      if (name === "default" || name === "value") add(valueStart, valueEnd);
    for (const child of elementsOf(element.children)) open.push(child);
  }
}
