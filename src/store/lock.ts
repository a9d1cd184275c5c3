import { join } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { errno } from "./disk.js";
import type { FileSystem } from "./file-system.js";
import { isLockName } from "./names.js";
import { hasEnded, type ProcessMark } from "./processes.js";

/** What a lock file says. */
export interface LockMark extends ProcessMark {
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** The directory of its process's journals. */
  readonly journals: string;
}

/** What came of an attempt to lock: done, or who has the lock, and whether that process has ended. */
export type Attempt =
  | { readonly kind: "locked" }
  | { readonly kind: "held"; readonly by: LockMark | undefined }
  | { readonly kind: "left"; readonly by: LockMark };

/** How long a lock file may be empty, in milliseconds: one whose process ended before it could write into it. */
const EMPTY_FOR = 10_000;

/**
 * Makes a lock file, unless it is there.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`, `IO_FAILED`
 */
export function tryLock(path: string, mark: LockMark, fs: FileSystem): Attempt {
  const file = begin(path, fs);
  if (file === undefined) return holderOf(path, fs);
  try {
    // Readable for everybody: whoever may write here must be able to tell whether the lock still holds.
    const bytes = new TextEncoder().encode(`${JSON.stringify(mark)}\n`);
    attempt(path, () => fs.write(file, bytes, 0));
  } catch (error) {
    succeeds(() => fs.unlink(path));
    throw error;
  } finally {
    succeeds(() => fs.close(file));
  }
  return { kind: "locked" };
}

function begin(path: string, fs: FileSystem): number | undefined {
  return attempt(path, () => {
    try {
      return fs.open(path, "wx", 0o644);
    } catch (error) {
      if (errno(error) === "EEXIST") return undefined;
      throw error;
    }
  });
}

function holderOf(path: string, fs: FileSystem): Attempt {
  const stat = attempt(path, () => fs.lstat(path));
  const by = stat && readMark(path, fs);
  if (by) return { kind: hasEnded(by) ? "left" : "held", by };
  if (stat && Date.now() - Number(stat.mtimeMs) > EMPTY_FOR) succeeds(() => fs.unlink(path));
  return { kind: "held", by: undefined };
}

/**
 * Takes the lock of a process that has ended away. Of several that see it so, one alone does: a second lock file guards it, and the lock is
 * read again behind that.
 */
export function takeAway(path: string, { pid, time }: LockMark, fs: FileSystem): void {
  const guard = `${path}-taken`;
  const file = begin(guard, fs);
  if (file === undefined) {
    const stat = attempt(guard, () => fs.lstat(guard));
    if (stat && Date.now() - Number(stat.mtimeMs) > EMPTY_FOR) succeeds(() => fs.unlink(guard));
    return;
  }
  try {
    const now = readMark(path, fs);
    if (now?.pid === pid && now.time === time) attempt(path, () => fs.unlink(path));
  } finally {
    succeeds(() => fs.close(file));
    succeeds(() => fs.unlink(guard));
  }
}

/** The locks in a directory whose processes have ended. */
export function leftLocks(directory: string, fs: FileSystem): readonly LockMark[] {
  return attempt(directory, () => fs.list(directory))
    .filter(isLockName)
    .flatMap((name) => readMark(join(directory, name), fs) ?? [])
    .filter(hasEnded);
}

/** What a lock file says; `undefined` where there is none, or nothing in it yet. */
function readMark(path: string, fs: FileSystem): LockMark | undefined {
  try {
    return markIn(fs.read(path).toString("utf8"));
  } catch (error) {
    const number = errno(error);
    if (number === "ENOENT" || error instanceof SyntaxError) return undefined;
    const message = `${path} locks the file and cannot be read: remove it if no i2pconf runs`;
    throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path });
  }
}

/** @throws {SyntaxError} */
function markIn(text: string): LockMark | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { pid, host, start, time, journals } = { ...emptyMark, ...value };
  const isMark = typeof pid === "number" && typeof host === "string" && typeof time === "number";
  if (!isMark || typeof journals !== "string") return undefined;
  return { pid, host, time, journals, start: typeof start === "string" ? start : undefined };
}

const emptyMark: { readonly [Field in keyof LockMark]?: unknown } = {
  pid: undefined,
  host: undefined,
  start: undefined,
  time: undefined,
  journals: undefined,
};
