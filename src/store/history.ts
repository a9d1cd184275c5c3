import { join } from "node:path";
import { attempt, succeeds } from "./attempt.js";
import type { FileSystem } from "./file-system.js";
import { journalNames } from "./journal.js";
import { isRunning } from "./processes.js";

/** How many transactions the history keeps. */
const KEPT = 50;
/** How long the writing of a journal may take, in milliseconds: after that, what is there of it is left from a crash. */
const LONGEST_WRITING = 60_000;

/** Where the journals lie: those of transactions under way, and those that are the history. */
export function historyDirectory(stateDirectory: string): string {
  return join(stateDirectory, "history");
}

/** The names of the journals of transactions under way, or broken off; the oldest first. */
export function openJournals(directory: string, fs: FileSystem): readonly string[] {
  return namesIn(directory, fs).filter((name) => name.endsWith(".open"));
}

/** Those among them whose process does not run, by the number in their names, or is this one, which is writing none now. */
export function leftJournals(directory: string, fs: FileSystem): readonly string[] {
  return openJournals(directory, fs).filter((name) => {
    const pid = Number(/-(\d+)\.open$/.exec(name)?.[1]);
    return pid === process.pid || !isRunning(pid);
  });
}

/** The names of the journals that are the history; the oldest first, none where there is no history yet. */
export function doneJournals(directory: string, fs: FileSystem): readonly string[] {
  const isThere = attempt(directory, () => fs.lstat(directory)) !== undefined;
  return isThere ? namesIn(directory, fs).filter((name) => name.endsWith(".done")) : [];
}

/** An id for a transaction: the time in UTC, and the process. */
export function newId(directory: string, fs: FileSystem): string {
  for (let time = Date.now(); ; time++) {
    const [day = "", clock = ""] = new Date(time).toISOString().replace(/[-:Z]/g, "").split("T");
    const id = `${day}-${clock}-${process.pid}`;
    const isTaken = (name: string) => attempt(name, () => fs.lstat(name)) !== undefined;
    if (!Object.values(journalNames(directory, id)).some(isTaken)) return id;
  }
}

/** Puts the journal of a transaction into the history, and the oldest ones out of it. */
export function closeJournal(directory: string, id: string, fs: FileSystem): void {
  const { open, done } = journalNames(directory, id);
  attempt(open, () => fs.rename(open, done));
  for (const name of doneJournals(directory, fs).slice(0, -KEPT))
    succeeds(() => fs.unlink(join(directory, name)));
  removeParts(directory, fs);
}

/** Removes journals that broke off while they were written. */
export function removeParts(directory: string, fs: FileSystem): void {
  for (const name of namesIn(directory, fs).filter((each) => each.endsWith(".part"))) {
    const path = join(directory, name);
    const stat = attempt(path, () => fs.lstat(path));
    if (stat && Date.now() - Number(stat.mtimeMs) > LONGEST_WRITING) succeeds(() => fs.unlink(path));
  }
}

function namesIn(directory: string, fs: FileSystem): readonly string[] {
  return attempt(directory, () => [...fs.list(directory)].sort());
}
