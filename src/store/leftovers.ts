import { join } from "node:path";
import { succeeds } from "./attempt.js";
import type { FileSystem } from "./file-system.js";
import { type LockMark, removeGuard, takeAway, tryLock, unlock } from "./lock.js";
import { fileOf, isGuardName, isLockName, lockName } from "./names.js";

/**
 * Removes what processes that ended have left in a directory: temporary files, and their locks. A file of those that are locked here can have
 * none but such; every other one is locked for that moment, unless somebody works on it.
 */
export function removeLeftovers(
  directory: string,
  locked: ReadonlySet<string>,
  mark: LockMark,
  fs: FileSystem,
): void {
  const names = listed(directory, fs);
  const held = new Set([...locked].map(lockName));
  for (const name of names) {
    if (isGuardName(name)) succeeds(() => removeGuard(join(directory, name), fs));
    const file = fileOf(name);
    if (file === undefined) continue;
    const lock = lockName(join(directory, file));
    if (held.has(lock)) {
      if (!isLockName(name)) removeTemporary(join(directory, name), fs);
    } else if (lockLeft(lock, mark, fs)) {
      if (!isLockName(name)) removeTemporary(join(directory, name), fs);
      unlock(lock, mark, fs);
    }
  }
}

/** Whether the lock could be had, from nobody or from a process that ended and left no journal. */
function lockLeft(lock: string, mark: LockMark, fs: FileSystem): boolean {
  let isLocked = false;
  succeeds(() => {
    const first = tryLock(lock, mark, fs);
    if (first.kind === "left" && !(first.by && hasJournal(first.by, fs))) takeAway(lock, first.by, fs);
    isLocked =
      first.kind === "locked" || (first.kind === "left" && tryLock(lock, mark, fs).kind === "locked");
  });
  return isLocked;
}

function hasJournal({ pid, journals }: LockMark, fs: FileSystem): boolean {
  return listed(journals, fs).some((name) => name.endsWith(`-${pid}.open`));
}

/** A directory that was to come is removed with the files in it. */
function removeTemporary(path: string, fs: FileSystem): void {
  if (succeeds(() => fs.unlink(path))) return;
  for (const name of listed(path, fs)) succeeds(() => fs.unlink(join(path, name)));
  succeeds(() => fs.rmdir(path));
}

function listed(directory: string, fs: FileSystem): readonly string[] {
  let names: readonly string[] = [];
  succeeds(() => {
    names = fs.list(directory);
  });
  return names;
}
