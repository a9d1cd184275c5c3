import { type Content, lengthOf } from "./file-change.js";

/** What makes one text of another: the bytes from `start` to `end` become others, `length` of them. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const BLOCK = 65_536;

/** The one splice that makes `after` of `before`. */
export function spliceOf(before: Uint8Array, after: Content): Splice {
  const size = lengthOf(after);
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, size) - start);
  return { start, end: before.length - end, length: size - end - start };
}

/** What stands between in the new text. */
export function insertedBy({ start, length }: Splice, after: Content): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const piece of after) {
    const [from, to] = [Math.max(start - at, 0), Math.min(start + length - at, piece.length)];
    if (from < to) parts.push(piece.subarray(from, to));
    at += piece.length;
  }
  return Buffer.concat(parts);
}

export function applySplice({ start, end }: Splice, before: Uint8Array, inserted: Uint8Array): Uint8Array {
  return Buffer.concat([before.subarray(0, start), inserted, before.subarray(end)]);
}

function commonStart(before: Uint8Array, after: Content): number {
  let at = 0;
  for (const piece of after) {
    const rest = before.subarray(at, at + piece.length);
    const length = common(rest, piece, (bytes, from, to) => bytes.subarray(from, to));
    at += length;
    if (length < piece.length) break;
  }
  return at;
}

/** The same from the end, but `most` at most: what both ends have in common must not count twice. */
function commonEnd(before: Uint8Array, after: Content, most: number): number {
  let at = 0;
  for (const piece of [...after].reverse()) {
    const rest = before.subarray(Math.max(0, before.length - at - piece.length), before.length - at);
    const length = common(rest, piece, (bytes, from, to) =>
      bytes.subarray(Math.max(0, bytes.length - to), bytes.length - from),
    );
    at += length;
    if (length < piece.length || at >= most) break;
  }
  return Math.min(at, most);
}

/** How many bytes two texts have in common from one of their ends; `part` gives bytes counted from that end. */
function common(
  one: Uint8Array,
  other: Uint8Array,
  part: (bytes: Uint8Array, from: number, to: number) => Uint8Array,
): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  for (let size = BLOCK; size >= 1; size = size === 1 ? 0 : size >> 4) {
    const to = () => Math.min(at + size, most);
    while (at < most && Buffer.compare(part(one, at, to()), part(other, at, to())) === 0) at = to();
  }
  return at;
}
