import type { TextSource } from "../text/source.js";

/** Where lines begin, and with what. */
export interface LineStarts {
  readonly starts: Int32Array;
  /** See {@link headAt}. */
  readonly heads: Int32Array;
}

/** Where the lines of a source begin. They end at LF, CR and CRLF, which are looked for with `indexOf`: a loop takes several times as long. */
export function lineStarts(source: TextSource): LineStarts {
  const { length } = source;
  const find = (character: string, from: number) => {
    const at = source.indexOf(character, from);
    return at < 0 ? length : at;
  };
  let starts = new Int32Array(64);
  let heads = new Int32Array(64);
  let count = 0;
  let lf = find("\n", 0);
  let cr = find("\r", 0);
  for (let start = 0; start < length; ) {
    if (count === starts.length) {
      starts = twiceAsLong(starts);
      heads = twiceAsLong(heads);
    }
    // Taken now, as the memory of a large file is slow to come back to.
    heads[count] = headAt(source, start);
    starts[count++] = start;
    if (lf < start) lf = find("\n", start);
    if (cr < start) cr = find("\r", start);
    start = cr < lf ? (cr + 1 === lf ? cr + 2 : cr + 1) : lf + 1;
  }
  return { starts: starts.subarray(0, count), heads: heads.subarray(0, count) };
}

/** The four characters at an offset as a number, as far as eight bits of each go. */
export function headAt(source: TextSource, at: number): number {
  return (
    (source.charCodeAt(at) & 0xff) |
    ((source.charCodeAt(at + 1) & 0xff) << 8) |
    ((source.charCodeAt(at + 2) & 0xff) << 16) |
    ((source.charCodeAt(at + 3) & 0xff) << 24)
  );
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
