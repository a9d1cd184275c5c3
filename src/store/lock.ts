import { join } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { errno } from "./disk.js";
import type { FileSystem } from "./file-system.js";
import { guardName, isLockName } from "./names.js";
import { hasEnded, type ProcessMark } from "./processes.js";
import { writeAll } from "./write.js";

/** What a lock file says. */
export interface LockMark extends ProcessMark {
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** The directory of its process's journals. */
  readonly journals: string;
}

/** What came of an attempt to lock: done, or who has the lock, as far as that is written in it, and whether that process is done with it. */
export type Attempt =
  | { readonly kind: "locked" }
  | { readonly kind: "held" | "left"; readonly by: LockMark | undefined };

/** How long a lock file may be empty, in milliseconds: one whose process ended before it could write into it. */
const EMPTY_FOR = 10_000;

/** The locks that this process is done with and could not remove, by their paths. */
const unremoved = new Map<string, LockMark>();

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
    attempt(path, () => {
      fs.chmod(file, 0o644);
      writeAll(file, [bytes], fs);
    });
  } catch (error) {
    unlock(path, mark, fs);
    throw error;
  } finally {
    succeeds(() => fs.close(file));
  }
  return { kind: "locked" };
}

/** Removes a lock of this process. One that cannot be removed is taken for left, for this process goes on. */
export function unlock(path: string, mark: LockMark, fs: FileSystem): void {
  if (!succeeds(() => fs.unlink(path))) unremoved.set(path, mark);
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
  const isOld = isOlder(path, fs);
  const by = readMark(path, fs);
  const isLeft = by ? hasEnded(by) || isSame(by, unremoved.get(path)) : isOld;
  return { kind: isLeft ? "left" : "held", by };
}

/** Whether a file is there, and so old that nobody is about to write into it. */
function isOlder(path: string, fs: FileSystem): boolean {
  const stat = attempt(path, () => fs.lstat(path));
  return stat !== undefined && Date.now() - Number(stat.mtimeMs) > EMPTY_FOR;
}

function isSame(one: LockMark, other: LockMark | undefined): boolean {
  return one.pid === other?.pid && one.time === other.time;
}

/**
 * Takes a lock away that was left. Of several that see it so, one alone does: a second lock file guards it, and the lock is looked at again
 * behind that.
 * @returns whether that was done; otherwise somebody else is at it
 */
export function takeAway(path: string, by: LockMark | undefined, fs: FileSystem): boolean {
  const guard = guardName(path);
  const file = begin(guard, fs);
  if (file === undefined) {
    removeGuard(guard, fs);
    return false;
  }
  try {
    const isOld = isOlder(path, fs);
    const now = readMark(path, fs);
    if (now ? by && isSame(now, by) : !by && isOld) attempt(path, () => fs.unlink(path));
    return true;
  } finally {
    succeeds(() => fs.close(file));
    succeeds(() => fs.unlink(guard));
  }
}

/** Removes a guard whose process has ended: it stands for some microseconds only. */
export function removeGuard(guard: string, fs: FileSystem): void {
  if (isOlder(guard, fs)) succeeds(() => fs.unlink(guard));
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
