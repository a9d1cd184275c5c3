import type { TextSource } from "../text/source.js";

/** Where the lines of a source begin. They end at LF, CR and CRLF, which are looked for with `indexOf`: a loop takes several times as long. */
export function lineStarts(source: TextSource): Int32Array {
  const { length } = source;
  const find = (character: string, from: number) => {
    const at = source.indexOf(character, from);
    return at < 0 ? length : at;
  };
  let starts = new Int32Array(64);
  let count = 0;
  let lf = find("\n", 0);
  let cr = find("\r", 0);
  for (let start = 0; start < length; ) {
    if (count === starts.length) starts = twiceAsLong(starts);
    starts[count++] = start;
    if (lf < start) lf = find("\n", start);
    if (cr < start) cr = find("\r", start);
    start = cr < lf ? (cr + 1 === lf ? cr + 2 : cr + 1) : lf + 1;
  }
  return starts.subarray(0, count);
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
