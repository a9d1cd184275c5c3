/** What makes one text of another: the bytes from `start` to `end` become others, `length` of them. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const BLOCK = 65_536;

/** The one splice that makes `after` of `before`. */
export function spliceOf(before: Uint8Array, after: Uint8Array): Splice {
  const start = commonLength(before, after, (bytes, at, length) => bytes.subarray(at, at + length));
  const rest = [before.subarray(start), after.subarray(start)] as const;
  const tail = commonLength(...rest, (bytes, at, length) =>
    bytes.subarray(Math.max(0, bytes.length - at - length), bytes.length - at),
  );
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/** What stands between in the new text. */
export function insertedBy({ start, length }: Splice, after: Uint8Array): Uint8Array {
  return after.subarray(start, start + length);
}

export function applySplice({ start, end }: Splice, before: Uint8Array, inserted: Uint8Array): Uint8Array {
  return Buffer.concat([before.subarray(0, start), inserted, before.subarray(end)]);
}

/** How many bytes two texts have in common from one of their ends; `part` gives bytes from that end. */
function commonLength(
  one: Uint8Array,
  other: Uint8Array,
  part: (bytes: Uint8Array, at: number, length: number) => Uint8Array,
): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  for (let size = BLOCK; size >= 1; size = size === 1 ? 0 : size >> 4) {
    const length = () => Math.min(size, most - at);
    while (at < most && Buffer.compare(part(one, at, length()), part(other, at, length())) === 0)
      at += length();
  }
  return at;
}
