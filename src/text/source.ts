import { decodeText, encodeText } from "./bytes.js";

/**
 * What the lines of a file are looked for in: its text, or its bytes, which are decoded only as far as somebody asks what stands in them.
 * Offsets are those of the source; they differ where the bytes are not ASCII, and {@link offsetsInText} leads from one to the other.
 *
 * All that parts lines, keys and values is ASCII, and no byte of a longer sequence is, so that both are looked through alike: what a
 * character is beyond ASCII does not matter for where they are.
 */
export type TextSource = string | ByteSource;

/** Bytes that can be read like a text, by offsets of bytes. */
export class ByteSource {
  readonly bytes: Uint8Array;
  #text: string | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  /** The byte, where that is no character of its own. */
  charCodeAt(at: number): number {
    return this.bytes[at] ?? Number.NaN;
  }

  /** Where an ASCII character stands, from `from` on. */
  indexOf(character: string, from = 0): number {
    return this.bytes.indexOf(character.charCodeAt(0), from);
  }

  /** Where an ASCII character stands last, from `from` back. */
  lastIndexOf(character: string, from: number): number {
    return this.bytes.lastIndexOf(character.charCodeAt(0), from);
  }

  /** The text of a stretch, which must not begin or end within a sequence. */
  slice(start: number, end = this.length): string {
    const whole = this.#text;
    if (whole?.length === this.length) return whole.slice(start, end);
    return decodeText(this.bytes.subarray(start, end));
  }

  toString(): string {
    this.#text ??= decodeText(this.bytes);
    return this.#text;
  }
}

/** Made when there are bytes that are not ASCII: most files have none. */
let byteCharacters: InstanceType<typeof TextDecoder> | undefined;

/** A stretch of a source with a character for every offset. Only ASCII characters are sure to be what they are in the text. */
export function charactersOf(source: TextSource, start: number, end: number): string {
  const text = source.slice(start, end);
  // A text that is as long as its bytes is ASCII, or of bytes that are no text.
  if (typeof source === "string" || text.length === end - start) return text;
  byteCharacters ??= new TextDecoder("latin1");
  return byteCharacters.decode(source.bytes.subarray(start, end));
}

/** Words as a source has them, so that offsets count alike in both. */
export function wordsIn(source: TextSource, words: string): TextSource {
  return typeof source === "string" ? words : new ByteSource(encodeText(words));
}

/** Whether some {@link wordsIn} a source stand at an offset of it. */
export function standsAt(source: TextSource, words: TextSource, at: number): boolean {
  for (let i = 0; i < words.length; i++) if (source.charCodeAt(at + i) !== words.charCodeAt(i)) return false;
  return true;
}

/** Leads from offsets of a source, none of them within a sequence, to those of its text. */
export function offsetsInText(source: TextSource, offsets: Iterable<number>): (offset: number) => number {
  if (typeof source === "string") return (offset) => offset;
  const found = new Map<number, number>();
  let [at, length] = [0, 0];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    length += source.slice(at, offset).length;
    at = offset;
    found.set(offset, length);
  }
  return (offset) => found.get(offset) ?? 0;
}
