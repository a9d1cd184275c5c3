import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { tooLarge } from "../text/limits.js";
import { sleep } from "./sleep.js";

const CHUNK = 65_536;

/**
 * All bytes of a file, or of what a file descriptor stands for. Nothing is read of what says that it is larger than the limit, and no more than
 * that of what does not say it, such as `/dev/zero`.
 * @throws {ConfigError} `INPUT_TOO_LARGE`; the errors of the system calls as they are
 */
export function readWithin(source: string | number, limit: number, name: string): Uint8Array {
  const file = typeof source === "number" ? source : openSync(source, "r");
  try {
    const stat = fstatSync(file);
    const size = stat.isFile() ? stat.size : 0;
    if (size > limit) throw tooLarge(name, `${size} bytes`, `${limit}`);
    return size > 0 ? readUpTo(file, size) : readToEnd(file, limit, name);
  } finally {
    if (typeof source === "string") closeSync(file);
  }
}

function readUpTo(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  for (let count = -1; count !== 0 && read < size; read += count) {
    count = readSync(file, bytes, read, size - read, null);
  }
  return bytes.subarray(0, read);
}

function readToEnd(file: number, limit: number, name: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let read = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(CHUNK);
    const count = readAvailable(file, part);
    if (count === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, count));
    read += count;
    if (read > limit) throw tooLarge(name, "no end before that", `${limit} bytes`);
  }
}

const PAUSE = 5;

/** Reads from what may be a pipe that somebody else has made non-blocking, and that has nothing yet. */
function readAvailable(file: number, bytes: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, bytes);
    } catch (error) {
      const isNothingYet = error instanceof Error && "code" in error && error.code === "EAGAIN";
      if (!isNothingYet) throw error;
      sleep(PAUSE);
    }
  }
}
