import { ConfigError } from "../text/error.js";
import type { Recovered } from "./bring-to-end.js";
import { removeEmptied } from "./emptied.js";
import { type FileSystem, fileSystem } from "./file-system.js";
import { historyDirectory, leftJournals, openJournals } from "./history.js";
import type { LockMark } from "./lock.js";
import { Locks, type Patience } from "./locks.js";
import { ownMark } from "./processes.js";
import { awaitRoutersSave } from "./settle.js";
import { makeStateDirectory } from "./state-directory.js";
import { lockedPath, type Target, targetsOf } from "./target.js";
import { type Transaction, writeTransaction } from "./transaction.js";

export interface CommitOptions extends Patience {
  readonly stateDirectory: string;
  /** Hears of each transaction of another process that was broken off, and has now been finished or taken back. */
  onRecovered(recovered: Recovered): void;
}

/** How often a plan may need further locks. */
const MOST_ROUNDS = 5;

/**
 * Writes all files of a transaction, or none.
 *
 * 1. What a process that ended left unfinished is finished (`recover.ts`).
 * 2. Every link is followed, and each file locked by a file beside it, `.NAME.i2pconf-lock`, in the order of the paths.
 * 3. Each file is read again. Where one is not what the plan saw, the plan is made `again` from what is there, once.
 * 4. Each new text goes into a temporary file beside its target, `.NAME.i2pconf-PID` (never `NAME.tmp`, which is the router's), created
 *    exclusively, with mode, owner and attributes of the original, and is synced to the disk. A directory that is new waits there as a whole.
 * 5. The journal, with both texts of every file, is written to the state directory and synced.
 * 6. Once the router is not saving one of them, the files are looked at a last time, and the temporary files renamed over their targets; what
 *    goes is renamed to a free name ending in `.bak`, or kept in the journal alone. The directories are synced.
 * 7. The journal becomes part of the history, and the locks are released. Where a target is not the file that was put there, somebody else
 *    wrote at the same time, and the plan is made once again.
 *
 * A crash before the journal leaves temporary files and locks, which the next run removes. One after it leaves the journal, by which the next run
 * finishes the transaction. A reader sees the old text of a file or the new one; between two renames it may see one file new and another old.
 *
 * Limits: between the last look and a rename lie some microseconds in which a program that takes no lock can write, and its text is lost.
 * Nothing helps against a router that writes from memory what it has not read again since, or that is halted in the middle of a save for more
 * than five seconds. With `inPlace` a reader may see half of a
 * text, and so may everybody after a crash, until the next run.
 *
 * @returns the id of the transaction, `undefined` where nothing was left to be written
 * @throws {ConfigError} `FILE_CHANGED`, `LOCK_TIMEOUT`, `INTERRUPTED`, `RECOVERY_NEEDED`, `LOCATION_NOT_WRITABLE`, `LINK_OUTSIDE`,
 *   `FILE_HARD_LINKED`, `FILE_MOUNTED`, `IO_FAILED`
 */
export async function commit(
  transaction: Transaction,
  again: (() => Promise<Transaction>) | undefined,
  options: CommitOptions,
  fs: FileSystem = fileSystem,
): Promise<string | undefined> {
  if (transaction.changes.length === 0) return undefined;
  const directory = historyDirectory(options.stateDirectory);
  makeStateDirectory(directory);
  if (leftJournals(directory, fs).length > 0) {
    const { recoverQuietly } = await import("./recover.js");
    await recoverQuietly(directory, options, fs);
  }
  const mark: LockMark = { ...ownMark(), time: Date.now(), journals: directory };
  const locks = new Locks(mark, fs);
  const wanted = new Set<string>();
  let current = transaction;
  let written: string | undefined;
  const targets = () => targetsOf(current.changes, current.boundary, fs);
  for (let round = 0; ; round++) {
    for (const path of locksOf(targets(), fs)) wanted.add(path);
    const hasWaited = await locks.acquire(wanted, options, (journals) => recoverFor(journals, options, fs));
    try {
      if (openJournals(directory, fs).length > 0) {
        const { checkNoneLeft } = await import("./recover.js");
        checkNoneLeft(directory, wanted, fs);
      }
      // What another i2pconf wrote while this one waited does not count.
      for (let left = hasWaited ? 2 : 1; ; left--) {
        const found = targets();
        if (!locksOf(found, fs).every((path) => wanted.has(path))) {
          if (round < MOST_ROUNDS) break;
          throw new ConfigError("FILE_CHANGED", "the files lead elsewhere each time; nothing was written");
        }
        try {
          const { id, lost } = writeTransaction(current, found, wanted, { directory, mark }, fs);
          written = id;
          if (lost) throw lost;
          // The locks lie in directories that may be empty without them.
          locks.release();
          removeEmptied(current.changes, fs);
          return id;
        } catch (error) {
          if (!again || !isChange(error)) throw error;
          for (const { path } of found) awaitRoutersSave(path, fs);
          current = await again();
          // The router may have saved what it had taken up from the file.
          if (current.changes.length === 0) return written;
          if (left === 0) throw error;
        }
      }
    } finally {
      locks.release();
    }
  }
}

function locksOf(targets: readonly Target[], fs: FileSystem): readonly string[] {
  return targets.flatMap((target) => lockedPath(target, fs) ?? []);
}

async function recoverFor(journals: string, options: CommitOptions, fs: FileSystem): Promise<void> {
  const { recoverAll, recoverLeft } = await import("./recover.js");
  const isOwn = journals === historyDirectory(options.stateDirectory);
  await (isOwn ? recoverAll : recoverLeft)(journals, options, fs);
}

function isChange(error: unknown): boolean {
  return ConfigError.is(error) && error.code === "FILE_CHANGED";
}
