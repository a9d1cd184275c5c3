import { dirname, join } from "node:path";
import { attempt, succeeds } from "./attempt.js";
import { type FileChange, sameBytes } from "./file-change.js";
import type { FileSystem } from "./file-system.js";
import { closeJournal } from "./history.js";
import type { JournalHeader } from "./journal.js";
import type { Journal, JournalText } from "./read-journal.js";
import { type Failure, putInPlace } from "./replace.js";
import { stageAll } from "./stage.js";
import { targetsOf } from "./target.js";

/** A transaction that was broken off, and what became of it. */
export interface Recovered {
  readonly id: string;
  /** All its files have the new text, or all have the old one. */
  readonly outcome: "finished" | "taken back";
  readonly files: readonly string[];
  /** Those that somebody else has written to meanwhile; they stay as they are. */
  readonly left: readonly string[];
}

/**
 * Brings a transaction to its end whose files are locked. Forward first: every new text is known, and that something was asked for counts more
 * than that it was not done yet.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`, `IO_FAILED` where it goes neither forward nor back
 */
export function bringToEnd(journals: string, { header, texts }: Journal, fs: FileSystem): Recovered {
  const { id } = header;
  const states = texts.map((text) => ({ text, now: stateOf(text, fs) }));
  const files = texts.map(({ file }) => file.path);
  const those = (...wanted: readonly State[]) =>
    states.filter(({ now }) => wanted.includes(now)).map(({ text }) => text);
  const left = those("other").map(({ file }) => file.path);
  const told = { id, files, left };
  // Where somebody else wrote before anything was in its place, the others alone would be a part of the change.
  const isToGoBack = left.length > 0 && those("new").length === 0;
  const failure = isToGoBack ? undefined : write(those("old", "torn").map(forward), header, fs);
  if (!isToGoBack && !failure) {
    closeJournal(journals, id, fs);
    return { ...told, outcome: "finished" };
  }
  if (failure && failure.stranded.length > 0) throw failure.error;
  const renewed = those("new", "torn");
  const failureBack = write(renewed.map(back), header, fs);
  if (failureBack) throw failure?.error ?? failureBack.error;
  for (const { file } of renewed)
    if (file.newDirectory !== null) succeeds(() => fs.rmdir(file.newDirectory ?? ""));
  attempt(journals, () => fs.unlink(join(journals, `${id}.open`)));
  return { ...told, outcome: "taken back" };
}

type State = "old" | "new" | "torn" | "other";

/** Which of its texts a file has; one that is written in place may have been broken off in the middle. Where its directory went, so did it. */
function stateOf({ file, before, after }: JournalText, fs: FileSystem): State {
  const { target, newDirectory } = file;
  const now = attempt(target, () => (fs.lstat(target) ? fs.read(target) : undefined));
  if (sameBytes(now, after)) return "new";
  if (!attempt(target, () => fs.lstat(dirname(newDirectory ?? target)))) return "other";
  if (sameBytes(now, before)) return "old";
  return file.inPlace && now ? "torn" : "other";
}

/** The change that a journal tells of. */
export function forward({ file, before, after }: JournalText): FileChange {
  const { target: path, mode, location, changes, backup, inPlace } = file;
  return {
    path,
    before,
    after: after && [after],
    mode,
    leavesNoBackup: backup === null,
    inPlace,
    directoryMode: file.directoryMode ?? undefined,
    emptiedDirectory: file.emptiedDirectory ?? undefined,
    info: { location, changes },
  };
}

function back(text: JournalText): FileChange {
  return {
    ...forward(text),
    before: text.after,
    after: text.before && [text.before],
    leavesNoBackup: true,
  };
}

function write(
  changes: readonly FileChange[],
  { directories }: JournalHeader,
  fs: FileSystem,
): Failure | undefined {
  try {
    const staged = stageAll(targetsOf(changes, { root: "/", directories }, fs), fs);
    return putInPlace(staged, fs);
  } catch (error) {
    return { error, stranded: [] };
  }
}
