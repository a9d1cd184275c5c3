/**
 * Bytes to text and back without loss.
 *
 * Valid UTF-8 becomes the text that everybody expects, a byte order mark included. A byte that belongs to no valid sequence becomes one
 * unpaired low surrogate, U+DC80 for 0x80 to U+DCFF for 0xFF: code points that no valid UTF-8 yields, so encoding finds them again.
 */

const FIRST_ESCAPE = 0xdc00;

/** Matches text that holds an escaped byte. With the `u` flag a surrogate that is half of a pair does not match. */
const ESCAPED_BYTE = /[\uDC80-\uDCFF]/u;

/** True where `text` stands for bytes that are not UTF-8. */
export function hasEscapedBytes(text: string): boolean {
  return ESCAPED_BYTE.test(text);
}

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text of any bytes. `encodeText(decodeText(bytes))` equals `bytes`; the time is linear. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return decodeInvalid(bytes);
  }
}

/** Bytes of a text from {@link decodeText}. An unpaired surrogate that is no escaped byte becomes U+FFFD, as in every UTF-8 encoder. */
export function encodeText(text: string): Uint8Array {
  return hasEscapedBytes(text) ? encodeEscaped(text) : new TextEncoder().encode(text);
}

function decodeInvalid(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceLength(bytes, at);
    const lead = bytes[at] ?? 0;
    if (size === 0) units[length++] = FIRST_ESCAPE + lead;
    else if (size === 1) units[length++] = lead;
    else {
      const point = codePoint(bytes, at, size);
      if (point > 0xffff) {
        units[length++] = 0xd7c0 + (point >> 10);
        units[length++] = 0xdc00 + (point & 0x3ff);
      } else units[length++] = point;
    }
    at += Math.max(size, 1);
  }
  return textOfUnits(units.subarray(0, length));
}

/** Length of the valid UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || (second & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  const third = bytes[at + 2] ?? 0;
  if ((third & 0xc0) !== 0x80) return 0;
  if (lead < 0xf0) {
    const overlongOrSurrogate = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f);
    return overlongOrSurrogate ? 0 : 3;
  }
  const overlongOrTooLarge = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return lead > 0xf4 || overlongOrTooLarge || ((bytes[at + 3] ?? 0) & 0xc0) !== 0x80 ? 0 : 4;
}

function codePoint(bytes: Uint8Array, at: number, size: 2 | 3 | 4): number {
  let point = (bytes[at] ?? 0) & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return point;
}

/** A text of these code units. */
export function textOfUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) {
    parts.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  }
  return parts.join("");
}

function encodeEscaped(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  const encoder = new TextEncoder();
  let length = 0;
  let at = 0;
  for (const run of text.matchAll(/[\uDC80-\uDCFF]+/gu)) {
    length += encoder.encodeInto(text.slice(at, run.index), bytes.subarray(length)).written;
    for (let i = 0; i < run[0].length; i++) bytes[length++] = run[0].charCodeAt(i) - FIRST_ESCAPE;
    at = run.index + run[0].length;
  }
  length += encoder.encodeInto(text.slice(at), bytes.subarray(length)).written;
  return bytes.slice(0, length);
}

/** Pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
