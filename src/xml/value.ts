import type { XmlElement, XmlLeaf } from "../../grammars/xml-tree.js";
import { scanAttributes, type TagContent, type XmlAttribute } from "./attributes.js";
import { references } from "./references.js";

/** What the open tag of an element holds. */
export function attributesOf(text: string, { start, openEnd, name }: XmlElement): TagContent {
  return scanAttributes(text, start + 1 + name.length, openEnd);
}

/** An attribute's value; `undefined` where the element has none of that name. */
export function attributeValue(text: string, element: XmlElement, name: string): string | undefined {
  const found = attributesOf(text, element).attributes.find((attribute) => attribute.name === name);
  return found && valueOfAttribute(text, found);
}

const none: ReadonlyMap<string, string> = new Map();

/** The values of all attributes by their names; of two with one name, which is ill-formed, the first. */
export function attributeValues(text: string, element: XmlElement): ReadonlyMap<string, string> {
  const { attributes } = attributesOf(text, element);
  if (attributes.length === 0) return none;
  return new Map(attributes.map((each) => [each.name, valueOfAttribute(text, each)] as const).reverse());
}

/** References are resolved, and white space counts as blanks (XML 1.0, section 3.3.3). */
function valueOfAttribute(text: string, { valueStart, valueEnd }: XmlAttribute): string {
  return resolved(text.slice(valueStart, valueEnd).replace(/\r\n|[\t\r\n]/g, " "));
}

/** What a piece of text or a CDATA section stands for. */
export function contentOf(text: string, { kind, start, end }: XmlLeaf): string {
  const inside =
    kind === "cdata"
      ? text.slice(start + CDATA_OPEN.length, end - CDATA_CLOSE.length)
      : text.slice(start, end);
  const lines = inside.replace(/\r\n?/g, "\n");
  return kind === "cdata" ? lines : resolved(lines);
}

export const CDATA_OPEN = "<![CDATA[";
export const CDATA_CLOSE = "]]>";

/** The pieces of text directly in an element. */
export function piecesOf({ children }: XmlElement): XmlLeaf[] {
  return children.flatMap((node) => (node.kind === "text" || node.kind === "cdata" ? [node] : []));
}

/** The text directly in an element, as it stands for something. */
export function textOf(text: string, element: XmlElement): string {
  return piecesOf(element)
    .map((piece) => contentOf(text, piece))
    .join("");
}

/** A text without the white space around it, in which files are laid out. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** White space of XML (production 3). */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Whether an element has no elements in it. */
export function isLeaf({ children }: XmlElement): boolean {
  return children.every(({ kind }) => kind !== "element");
}

/**
 * A text with its references resolved. Entities are never expanded: one that only an external document type may declare is nothing, as it
 * is for the JDK's reader, and one that the document declares itself makes it read-only.
 */
function resolved(text: string): string {
  if (!text.includes("&")) return text;
  const parts: string[] = [];
  let at = 0;
  for (const reference of references(text)) {
    parts.push(text.slice(at, reference.start));
    if ("value" in reference) parts.push(reference.value);
    else if (reference.kind === "broken") parts.push(text.slice(reference.start, reference.end));
    at = reference.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
