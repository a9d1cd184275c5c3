import { join, resolve } from "node:path";
import { attempt, succeeds } from "./attempt.js";
import type { FileInfo } from "./file-change.js";
import type { FileSystem } from "./file-system.js";
import type { ProcessMark } from "./processes.js";
import { insertedBy, type Splice, spliceOf } from "./splice.js";
import type { Target } from "./target.js";
import { syncDirectory, writeAll } from "./write.js";

/** What the history tells of a transaction, beside what it does to the files. */
export interface TransactionInfo {
  /** The verb of the command, or `commit` for a program. */
  readonly verb: string;
  /** When it takes effect. */
  readonly restart: string;
  /** The directories of the installation, by their real paths. */
  readonly directories: readonly string[];
  /** The transaction that it takes back. */
  readonly undoes?: string | undefined;
}

/** A file as a journal tells of it. Its texts stand behind the header: the old one, and what the splice puts in. */
export interface JournalFile extends FileInfo {
  /** As it was named, from the root. */
  readonly path: string;
  /** Where it lies. */
  readonly target: string;
  /** Its mode. */
  readonly mode: number;
  /** How many bytes it had; `null` where it was not there. */
  readonly before: number | null;
  /** What made the new text of the old one, or of nothing; `null` where it went. */
  readonly splice: Splice | null;
  readonly inPlace: boolean;
  /** Where the old file went to. */
  readonly backup: string | null;
  /** The directory that was made for it, and its mode. */
  readonly newDirectory: string | null;
  readonly directoryMode: number | null;
  /** The directory that went with it, if nothing else was in it. */
  readonly emptiedDirectory: string | null;
}

/** The first line of a journal. */
export interface JournalHeader extends TransactionInfo {
  readonly version: 1;
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly by: ProcessMark;
  readonly files: readonly JournalFile[];
}

/** A file of a transaction, as the journal needs it. */
export interface JournalledFile {
  readonly target: Target;
  readonly backup: string | undefined;
}

/** The three names of a journal: while it is written, while its transaction is under way, and in the history. */
export function journalNames(directory: string, id: string) {
  const name = join(directory, id);
  return { part: `${name}.part`, open: `${name}.open`, done: `${name}.done` };
}

/**
 * Writes a journal, so that it lasts before the first file is replaced: a header of one line, and the texts behind it.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`, `IO_FAILED`
 */
export function writeJournal(
  directory: string,
  header: Omit<JournalHeader, "files">,
  files: readonly JournalledFile[],
  fs: FileSystem,
): void {
  const { part, open } = journalNames(directory, header.id);
  const nothing = new Uint8Array();
  const texts: Uint8Array[] = [];
  const described = files.map(({ target, backup }): JournalFile => {
    const { path, before, after, mode, info, inPlace = false } = target.change;
    const { directoryMode, emptiedDirectory } = target.change;
    const splice = after && spliceOf(before ?? nothing, after);
    texts.push(before ?? nothing, after && splice ? insertedBy(splice, after) : nothing);
    return {
      ...info,
      path: resolve(path),
      target: target.path,
      mode: target.old ? Number(target.old.mode) & 0o7777 : mode,
      before: before?.length ?? null,
      splice: splice ?? null,
      inPlace: inPlace && target.old !== undefined && after !== undefined,
      backup: backup ?? null,
      newDirectory: target.newDirectory ?? null,
      directoryMode: directoryMode ?? null,
      emptiedDirectory: emptiedDirectory ?? null,
    };
  });
  const line = `${JSON.stringify({ ...header, files: described } satisfies JournalHeader)}\n`;
  attempt(part, () => {
    const file = fs.open(part, "wx", 0o600);
    try {
      for (const text of [new TextEncoder().encode(line), ...texts]) writeAll(file, [text], fs);
      fs.sync(file);
    } catch (error) {
      succeeds(() => fs.unlink(part));
      throw error;
    } finally {
      succeeds(() => fs.close(file));
    }
  });
  try {
    attempt(part, () => fs.rename(part, open));
    attempt(directory, () => syncDirectory(directory, fs));
  } catch (error) {
    for (const name of [part, open]) succeeds(() => fs.unlink(name));
    throw error;
  }
}
