import { decodeText, encodeText, textOfUnits } from "../text/bytes.js";
import { readDeclaration } from "./declaration.js";

/**
 * The encoding of a document. One that i2pconf writes loses no byte between reading and writing; any other is for reading alone.
 */
export interface XmlEncoding {
  /** As the document declares it, in small letters; `utf-8` where it declares none. */
  readonly name: string;
  readonly isWritable: boolean;
  /** The last code point that it holds; what lies above is written as a character reference. */
  readonly lastCodePoint: number;
}

const UTF_8: XmlEncoding = { name: "utf-8", isWritable: true, lastCodePoint: 0x10ffff };
const ISO_8859_1: XmlEncoding = { name: "iso-8859-1", isWritable: true, lastCodePoint: 0xff };
const US_ASCII: XmlEncoding = { name: "us-ascii", isWritable: true, lastCodePoint: 0x7f };

/** The names that the registry of character sets has for them, as far as they are in use. */
const WRITABLE: ReadonlyMap<string, XmlEncoding> = new Map([
  ["utf-8", UTF_8],
  ["utf8", UTF_8],
  ["iso-8859-1", ISO_8859_1],
  ["iso_8859-1", ISO_8859_1],
  ["latin1", ISO_8859_1],
  ["us-ascii", US_ASCII],
  ["ascii", US_ASCII],
]);

/** The text of a document's bytes in the encoding that its first bytes or its declaration tell (XML 1.0, appendix F). Never throws. */
export function decodeXml(bytes: Uint8Array): { readonly text: string; readonly encoding: XmlEncoding } {
  const name = markedEncoding(bytes) ?? declaredEncoding(bytes);
  const encoding = WRITABLE.get(name) ?? { name, isWritable: false, lastCodePoint: 0x10ffff };
  if (encoding === UTF_8) return { text: decodeText(bytes), encoding };
  if (encoding === ISO_8859_1) return { text: textOfUnits(Uint16Array.from(bytes)), encoding };
  if (encoding === US_ASCII) {
    return {
      text: textOfUnits(Uint16Array.from(bytes, (byte) => (byte < 0x80 ? byte : 0xdc00 + byte))),
      encoding,
    };
  }
  return { text: decodeOther(bytes, name), encoding };
}

/** The encoding that a text declares, for writing it; UTF-8 where it has characters that the declared one has not. */
export function encodingOf(text: string): XmlEncoding {
  const name = readDeclaration(text)?.encoding?.toLowerCase() ?? UTF_8.name;
  const encoding = WRITABLE.get(name) ?? { name, isWritable: false, lastCodePoint: 0x10ffff };
  for (const character of text) if ((character.codePointAt(0) ?? 0) > encoding.lastCodePoint) return UTF_8;
  return encoding;
}

/** The bytes of a text that {@link decodeXml} gave. */
export function encodeXml(text: string, { name }: XmlEncoding): Uint8Array {
  return name === ISO_8859_1.name
    ? Uint8Array.from(text, (character) => character.charCodeAt(0))
    : encodeText(text);
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = textOfUnits(Uint16Array.from(bytes.subarray(0, 1000)));
  return readDeclaration(start)?.encoding?.toLowerCase() ?? UTF_8.name;
}

function decodeOther(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  } catch {
    // An encoding that this machine does not know: what is ASCII in it can be read.
    return decodeText(bytes);
  }
}
