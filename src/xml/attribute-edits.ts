import type { XmlElement } from "../../grammars/xml-tree.js";
import type { TextEdit } from "../text/edits.js";
import { escapeAttribute } from "./escape.js";
import type { XmlText } from "./text.js";
import { behindAttributes } from "./text-edits.js";
import { attributesOf, attributeValue } from "./value.js";

/** The edits that give an attribute a value, between the quotes that it has; it is added behind the others where there is none. */
export function attributeEdits(
  { text, encoding }: XmlText,
  element: XmlElement,
  name: string,
  value: string,
): readonly TextEdit[] {
  if (attributeValue(text, element, name) === value) return [];
  const found = attributesOf(text, element).attributes.find((attribute) => attribute.name === name);
  if (!found) {
    const at = behindAttributes(text, element);
    return [{ start: at, end: at, text: ` ${name}="${escapeAttribute(value, '"', encoding)}"` }];
  }
  const { valueStart: start, valueEnd: end } = found;
  return [{ start, end, text: escapeAttribute(value, text.charAt(end), encoding) }];
}

/** The edits that take an attribute away, with the white space before it. */
export function attributeRemoval(text: string, element: XmlElement, name: string): readonly TextEdit[] {
  const { attributes } = attributesOf(text, element);
  const index = attributes.findIndex((attribute) => attribute.name === name);
  const found = attributes[index];
  if (!found) return [];
  const start = attributes[index - 1]?.end ?? element.start + 1 + element.name.length;
  return [{ start, end: found.end, text: "" }];
}

/** The edits that give an attribute another name. */
export function attributeRenaming(
  text: string,
  element: XmlElement,
  name: string,
  to: string,
): readonly TextEdit[] {
  const found = attributesOf(text, element).attributes.filter((attribute) => attribute.name === name);
  return found.map(({ start }) => ({ start, end: start + name.length, text: to }));
}
