/**
 * The characters of XML 1.0, fourth edition: the reader of the JDK, which Jetty uses, has stayed with that edition.
 */
import { CHAR, LETTER, NAME_CHAR } from "xmlchars/xml/1.0/ed4.js";

/** White space of XML (production 3), as the inside of a character class. */
export const S = " \\t\\r\\n";

const name = new RegExp(`^[${LETTER}_:][${NAME_CHAR}]*$`, "u");
const illegal = new RegExp(`[^${CHAR}]`, "gu");
const legal = new RegExp(`^[${CHAR}]$`, "u");

/** Whether a text is a name (production 5). */
export function isName(text: string): boolean {
  return name.test(text);
}

/** Whether a code point may stand in a document at all (production 2). */
export function isLegalCodePoint(point: number): boolean {
  return point <= 0x10ffff && legal.test(String.fromCodePoint(point));
}

/** A character that may not stand in a document (production 2): what it is, and where. */
export function* illegalCharacters(text: string): Generator<{ readonly at: number; readonly point: number }> {
  for (const { index } of text.matchAll(illegal)) yield { at: index, point: text.codePointAt(index) ?? 0 };
}
