import { dirname, join } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { bringToEnd, forward, type Recovered } from "./bring-to-end.js";
import { removeEmptied } from "./emptied.js";
import type { FileSystem } from "./file-system.js";
import { openJournals, removeParts } from "./history.js";
import type { JournalFile } from "./journal.js";
import { removeLeftovers } from "./leftovers.js";
import { type LockMark, leftLocks } from "./lock.js";
import { Locks, type Patience } from "./locks.js";
import { hasEnded, ownMark, type ProcessMark } from "./processes.js";
import { readHeader, readJournal } from "./read-journal.js";
import { takesLocks } from "./target.js";
import { isTrusted } from "./trust.js";

/** How a recovery waits, and who hears of it. */
export interface RecoverOptions extends Patience {
  onRecovered(recovered: Recovered): void;
}

/**
 * Brings every transaction of a directory of journals to its end whose process has ended: all files new, or, where that cannot be, all old.
 * @throws {ConfigError} `LOCK_TIMEOUT`, `LOCATION_NOT_WRITABLE`, `IO_FAILED`, `FILE_UNREADABLE`; the journal stays then
 */
export async function recoverAll(journals: string, options: RecoverOptions, fs: FileSystem): Promise<void> {
  for (const name of listed(journals, fs)) await recover(journals, name, options, fs);
  succeeds(() => removeParts(journals, fs));
}

/**
 * The same for a directory of journals that a lock named. One that another user could have written to is left to that user.
 * @throws {ConfigError} `RECOVERY_NEEDED`
 */
export async function recoverLeft(journals: string, options: RecoverOptions, fs: FileSystem): Promise<void> {
  const names = listed(journals, fs);
  if (names.length > 0 && !attempt(journals, () => isTrusted(journals, fs)))
    throw recoveryNeeded(journals, "is not this user's");
  for (const name of names) await recover(journals, name, options, fs);
}

/** The same as far as it goes: what is about other files must not stop anybody, and what is about the same ones is met again at their locks. */
export async function recoverQuietly(
  journals: string,
  options: RecoverOptions,
  fs: FileSystem,
): Promise<void> {
  for (const name of openJournals(journals, fs)) {
    try {
      await recover(journals, name, { ...options, lockTimeout: 0 }, fs);
    } catch (error) {
      if (!ConfigError.is(error) || error.code === "INTERRUPTED") throw error;
    }
  }
}

/**
 * Makes sure that files which are locked here are not among those of a transaction that broke off and could not be brought to its end: some of
 * them may be new and others old.
 * @throws {ConfigError} `RECOVERY_NEEDED`
 */
export function checkNoneLeft(journals: string, locked: ReadonlySet<string>, fs: FileSystem): void {
  for (const name of openJournals(journals, fs)) {
    const path = join(journals, name);
    const left = filesOf(path).find((file) => locked.has(file.newDirectory ?? file.target));
    if (!left) continue;
    const message = `an earlier change of ${left.path} was broken off, and could not be brought to its end: run i2pconf undo --recover, which says why`;
    throw new ConfigError("RECOVERY_NEEDED", message, { path: left.path });
  }
}

/** What cannot be read as a journal tells of no files; `undo --recover` says so. */
function filesOf(path: string): readonly JournalFile[] {
  try {
    return readHeader(path).files;
  } catch (error) {
    if (ConfigError.is(error)) return [];
    throw error;
  }
}

/**
 * Brings to its end what processes of whatever user have left beside the files of a directory, as far as their journals can be read; and what
 * they left without a journal is removed.
 * @throws {ConfigError} `RECOVERY_NEEDED`
 */
export async function recoverBeside(
  directory: string,
  options: RecoverOptions,
  fs: FileSystem,
): Promise<void> {
  const journals = new Set(leftLocks(directory, fs).map((left) => left.journals));
  for (const each of journals) await recoverLeft(each, options, fs);
  removeLeftovers(directory, new Set(), { ...ownMark(), time: Date.now(), journals: "" }, fs);
}

/** A directory that is gone has no journals; one that cannot be read may have some. */
function listed(journals: string, fs: FileSystem): readonly string[] {
  try {
    return attempt(journals, () => fs.lstat(journals)) ? openJournals(journals, fs) : [];
  } catch (error) {
    if (!ConfigError.is(error)) throw error;
    throw recoveryNeeded(journals, "cannot be read");
  }
}

function recoveryNeeded(journals: string, why: string): ConfigError {
  const message = `another user's i2pconf was broken off, and its journal in ${journals} ${why}: run i2pconf undo --recover as that user`;
  return new ConfigError("RECOVERY_NEEDED", message, { path: journals });
}

async function recover(
  journals: string,
  name: string,
  options: RecoverOptions,
  fs: FileSystem,
): Promise<void> {
  const path = join(journals, name);
  const seen = readIfThere(path, fs);
  if (!seen || isUnderWay(seen.header.by)) return;
  const mark: LockMark = { ...ownMark(), time: Date.now(), journals };
  const locks = new Locks(mark, fs);
  const lockable = seen.texts.filter(({ file }) => !file.inPlace || takesLocks(file.target, fs));
  const named = lockable.map(({ file }) => file.newDirectory ?? file.target);
  // Where the directory has gone there is nothing to lock.
  const locked = new Set(named.filter((each) => attempt(each, () => fs.lstat(dirname(each)))));
  // Who left these locks has left this journal, which is being seen to.
  await locks.acquire(locked, options, async () => {});
  try {
    // Somebody else may have seen to it meanwhile.
    const journal = readIfThere(path, fs);
    if (!journal) return;
    const places = new Set([...locked].map((each) => dirname(each)));
    for (const place of places) removeLeftovers(place, locked, mark, fs);
    const recovered = bringToEnd(journals, journal, fs);
    locks.release();
    if (recovered.outcome === "finished") removeEmptied(journal.texts.map(forward), fs);
    options.onRecovered(recovered);
  } finally {
    locks.release();
  }
}

/** Where this process wrote a journal, it has broken its transaction off: nothing comes between while one is written. */
function isUnderWay(by: ProcessMark): boolean {
  const own = ownMark();
  return !hasEnded(by) && (by.pid !== own.pid || by.host !== own.host);
}

function readIfThere(path: string, fs: FileSystem) {
  return attempt(path, () => fs.lstat(path)) ? readJournal(path, fs) : undefined;
}
