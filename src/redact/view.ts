import { references } from "../xml/references.js";

/** A text as its reader has it, with the way back to the text as it stands in the file. */
export interface View {
  readonly text: string;
  /** Where an offset of `text` is in the file's text. */
  rawAt(offset: number): number;
  /** Where an offset of the file's text is in `text`. */
  offsetOf(raw: number): number;
}

/** A text that is read as it stands. */
export function plainView(text: string): View {
  return { text, rawAt: (offset) => offset, offsetOf: (raw) => raw };
}

/** A text of XML with its references to characters read, wherever they stand: what they hide is seen too. */
export function xmlView(raw: string): View {
  const read = [...references(raw)].flatMap((each) =>
    each.kind === "character" || each.kind === "predefined" ? [each] : [],
  );
  if (read.length === 0) return plainView(raw);
  const pieces: string[] = [];
  /** For every character of the text, and one behind it, where it begins in the file. */
  const places = new Uint32Array(raw.length + 1);
  let [length, at] = [0, 0];
  const take = (end: number) => {
    pieces.push(raw.slice(at, end));
    for (; at < end; at++) places[length++] = at;
  };
  for (const { start, end, value } of read) {
    take(start);
    pieces.push(value);
    for (let i = 0; i < value.length; i++) places[length++] = start;
    at = end;
  }
  take(raw.length);
  places[length] = raw.length;
  return {
    text: pieces.join(""),
    rawAt: (offset) => places[offset] ?? raw.length,
    offsetOf: (offset) => firstFrom(places, length, offset),
  };
}

/** The first index at which an ascending list has at least a number. */
function firstFrom(ascending: Uint32Array, length: number, least: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
