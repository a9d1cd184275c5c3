import { ConfigError } from "../text/error.js";
import { illegalCharacters } from "./characters.js";
import type { XmlEncoding } from "./encoding.js";
import { trimmed } from "./value.js";

/**
 * A value that an element can hold: white space around it would be lost, and some characters cannot stand in XML at all.
 * @throws {ConfigError} `VALUE_NOT_STORABLE`
 */
export function checkText(value: string): void {
  checkCharacters(value);
  if (trimmed(value) !== value) throw refuse("begins or ends with white space, which is read as layout");
}

/**
 * A value that an attribute can hold.
 * @throws {ConfigError} `VALUE_NOT_STORABLE`
 */
export function checkCharacters(value: string): void {
  for (const { point } of illegalCharacters(value)) {
    throw refuse(`holds the character ${codePointName(point)}, which cannot stand in XML`);
  }
}

/**
 * What is put into a document as it stands, such as a name or an element that is given as XML.
 * @throws {ConfigError} `VALUE_NOT_STORABLE` where the encoding does not have a character
 */
export function checkEncodable(source: string, { name, lastCodePoint }: XmlEncoding): void {
  if (lastCodePoint === 0x10ffff) return;
  for (const character of source) {
    const point = character.codePointAt(0) ?? 0;
    if (point > lastCodePoint)
      throw refuse(`holds the character ${codePointName(point)}, which ${name} does not have`);
  }
}

/** A value as text between tags. */
export function escapeText(value: string, encoding: XmlEncoding): string {
  const escaped = value.replace(/[&<\r\n]|(?<=\]\])>/g, referenceTo);
  return withinEncoding(escaped, encoding);
}

/** A value as it stands between the quotes of an attribute. */
export function escapeAttribute(value: string, quote: string, encoding: XmlEncoding): string {
  const escaped = value.replace(/[&<"'\t\r\n]/g, (character) =>
    (character === '"' || character === "'") && character !== quote ? character : referenceTo(character),
  );
  return withinEncoding(escaped, encoding);
}

/** Whether a value can stand in a CDATA section, where nothing can be escaped. */
export function fitsCdata(value: string, encoding: XmlEncoding): boolean {
  return !/\]\]>|[\r\n]/.test(value) && withinEncoding(value, encoding) === value;
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function referenceTo(character: string): string {
  return NAMED[character] ?? reference(character);
}

/** What the encoding does not have becomes a character reference. */
function withinEncoding(text: string, { lastCodePoint }: XmlEncoding): string {
  if (lastCodePoint === 0x10ffff) return text;
  return text.replace(/[^\0-\x7f]/gu, (character) =>
    (character.codePointAt(0) ?? 0) > lastCodePoint ? reference(character) : character,
  );
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function codePointName(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

function refuse(why: string): ConfigError {
  return new ConfigError("VALUE_NOT_STORABLE", `the value ${why}`);
}
