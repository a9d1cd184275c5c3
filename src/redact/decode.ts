import { decodeText, encodeText, textOfUnits } from "../text/bytes.js";
import { decodeXml, encodeXml } from "../xml/encoding.js";

/** A text, and the way back to bytes; what is not changed in the text comes back as it was. */
export interface Decoded {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** The text of any bytes: UTF-16 where a byte order mark says so, of XML what it declares, else UTF-8. Never throws. */
export function decode(bytes: Uint8Array, isXml: boolean): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
  if (isXml) {
    const { text, encoding } = decodeXml(bytes);
    if (encoding.isWritable) return { text, encode: (changed) => encodeXml(changed, encoding) };
  }
  return { text: decodeText(bytes), encode: encodeText };
}

/** Unit by unit, as half a pair need not be text; a byte too many stays at the end. */
function utf16(bytes: Uint8Array, isLittle: boolean): Decoded {
  const size = bytes.length >> 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Uint16Array.from({ length: size }, (_, at) => view.getUint16(at * 2, isLittle));
  const rest = bytes.subarray(size * 2);
  const encode = (text: string) => {
    const changed = new Uint8Array(text.length * 2 + rest.length);
    const out = new DataView(changed.buffer);
    for (let at = 0; at < text.length; at++) out.setUint16(at * 2, text.charCodeAt(at), isLittle);
    changed.set(rest, text.length * 2);
    return changed;
  };
  return { text: textOfUnits(units), encode };
}
