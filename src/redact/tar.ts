import { encodeText, joinBytes } from "../text/bytes.js";

const BLOCK = 512;

/** What an archive holds at a path; a path that ends with `/` is a directory. */
interface TarEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The permission bits; for the owner alone where there are none. */
  readonly mode: number | undefined;
}

/** `type` is a file, a directory, or a pax header. */
interface Head {
  readonly type: "0" | "5" | "x";
  readonly mode: number;
}

/**
 * An archive (POSIX.1-2001, `ustar` with a `pax` header where a path is longer than its field). It depends on the entries alone: it has no
 * times and no owners.
 */
export function tar(entries: readonly TarEntry[]): Uint8Array {
  return joinBytes([...entries.flatMap(membersOf), new Uint8Array(2 * BLOCK)]);
}

function membersOf({ path, bytes, mode }: TarEntry): Uint8Array[] {
  const name = encodeText(path);
  const head: Head = path.endsWith("/")
    ? { type: "5", mode: (mode ?? 0) | 0o700 }
    : { type: "0", mode: mode ?? 0o600 };
  if (name.length <= 100) return member(name, head, bytes);
  const pax = member(encodeText("pax"), { type: "x", mode: 0o600 }, paxRecord(path));
  return [...pax, ...member(name.subarray(0, 100), head, bytes)];
}

function member(name: Uint8Array, { type, mode }: Head, bytes: Uint8Array): Uint8Array[] {
  const header = new Uint8Array(BLOCK);
  const put = (at: number, text: string) => header.set(encodeText(text), at);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
  header.set(name);
  put(100, `${octal(mode & 0o777, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`);
  put(124, `${octal(bytes.length, 11)} ${octal(0, 11)} `);
  // The sum counts itself as blanks.
  put(148, `        ${type}`);
  put(257, "ustar\x0000");
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${octal(sum, 6)}\0 `);
  return [header, bytes, new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
}

/** `LENGTH path=PATH`, where the length counts its own digits. */
function paxRecord(path: string): Uint8Array {
  const rest = encodeText(` path=${path}\n`);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return joinBytes([encodeText(String(length)), rest]);
}
