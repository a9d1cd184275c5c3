import { isLegalCodePoint, isName } from "./characters.js";

/** The entities that need no declaration (XML 1.0, section 4.6). */
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["apos", "'"],
  ["quot", '"'],
]);

/** A reference in text or an attribute's value, or a `&` that begins none. */
export type XmlReference =
  | { readonly kind: "character"; readonly start: number; readonly end: number; readonly value: string }
  | { readonly kind: "predefined"; readonly start: number; readonly end: number; readonly value: string }
  | { readonly kind: "entity"; readonly start: number; readonly end: number; readonly name: string }
  | { readonly kind: "broken"; readonly start: number; readonly end: number };

/** What may stand between `&` and `;`; a name is checked by its characters afterwards. */
const reference = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([^&<;#\s]+));/y;

/** The references of a text, in order (productions 66 to 68). */
export function* references(text: string): Generator<XmlReference> {
  for (let start = text.indexOf("&"); start >= 0; start = text.indexOf("&", start + 1)) {
    reference.lastIndex = start;
    const found = reference.exec(text);
    yield found ? referenceOf(found, start) : { kind: "broken", start, end: start + 1 };
  }
}

function referenceOf([whole, hex, decimal, name = ""]: RegExpExecArray, start: number): XmlReference {
  const span = { start, end: start + whole.length };
  const digits = hex ?? decimal;
  if (digits !== undefined) {
    const point = Number.parseInt(digits, hex === undefined ? 10 : 16);
    if (!isLegalCodePoint(point)) return { kind: "broken", ...span };
    return { kind: "character", ...span, value: String.fromCodePoint(point) };
  }
  const value = PREDEFINED.get(name);
  if (value !== undefined) return { kind: "predefined", ...span, value };
  return isName(name) ? { kind: "entity", ...span, name } : { kind: "broken", ...span };
}
