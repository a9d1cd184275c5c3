import { encodeText } from "./bytes.js";
import { standsAt, type TextSource, wordsIn } from "./source.js";

/** The offsets at which words stand in a source, from `start` up to `end`, ascending. */
export function* occurrences(
  source: TextSource,
  words: string,
  start: number,
  end: number,
): Generator<number> {
  const sought = wordsIn(source, words);
  const next = searchFor(source, words, start, end);
  for (let at = next(start); at >= 0 && at + sought.length <= end; at = next(at + 1))
    if (standsAt(source, sought, at)) yield at;
}

/** Gives the next offset at which something may stand, -1 where there is none. */
function searchFor(source: TextSource, words: string, start: number, end: number): (from: number) => number {
  if (typeof source === "string") return (from) => source.indexOf(words, from);
  const { bytes } = source;
  const sought = encodeText(words);
  const place = rarest(bytes.subarray(start, end), sought);
  const byte = sought[place] ?? Number.NaN;
  return (from) => {
    const at = bytes.indexOf(byte, from + place);
    return at < 0 ? -1 : at - place;
  };
}

/** So many stretches of so many bytes tell well enough which bytes are rare. */
const [SAMPLES, SAMPLE] = [16, 256];

/** The place of that byte of some words which is least common in a text. To look for it alone takes a fraction of the time. */
function rarest(bytes: Uint8Array, words: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const start = Math.floor((bytes.length / SAMPLES) * sample);
    for (const byte of bytes.subarray(start, start + SAMPLE)) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const common = (place: number) => counts[words[place] ?? 0] ?? 0;
  return words.reduce((least, _, place) => (common(place) < common(least) ? place : least), 0);
}
