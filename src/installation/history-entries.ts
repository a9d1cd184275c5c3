import { join } from "node:path";
import { type FileSystem, fileSystem } from "../store/file-system.js";
import { doneJournals, historyDirectory } from "../store/history.js";
import type { JournalHeader } from "../store/journal.js";
import { readHeader } from "../store/read-journal.js";
import type { LineChange } from "../text/line-change.js";

/** A transaction of the history. */
export interface HistoryEntry {
  readonly id: string;
  /** When it was written, in milliseconds since 1970. */
  readonly time: number;
  /** The verb of the command, or `commit` for a program. */
  readonly verb: string;
  /** When it took effect: `live`, `soft`, `full` or `wrapper`. */
  readonly restart: string;
  /** The transaction that it takes back; `null` for most. */
  readonly undoes: string | null;
  /** Whether a later one has taken it back. */
  readonly isUndone: boolean;
  /** The directories of the installation. */
  readonly directories: readonly string[];
  readonly files: readonly {
    readonly path: string;
    /** `config`, `base` or `also`. */
    readonly location: string;
    /** The changed lines, without secrets. */
    readonly changes: readonly LineChange[];
  }[];
}

/**
 * The transactions that are kept, the last one first.
 * @throws {ConfigError} `FILE_UNREADABLE`
 */
export function historyEntries(stateDirectory: string, fs: FileSystem = fileSystem): HistoryEntry[] {
  const directory = historyDirectory(stateDirectory);
  const headers = doneJournals(directory, fs).map((name) => readHeader(join(directory, name)));
  const undone = undoneOnes(headers);
  return headers.reverse().map(({ id, time, verb, restart, undoes = null, directories, files }) => ({
    id,
    time,
    verb,
    restart,
    undoes,
    isUndone: undone.has(id),
    directories,
    files: files
      .filter(({ location }) => location !== "state")
      .map(({ path, location, changes }) => ({ path, location, changes })),
  }));
}

/** What is undone, and was not brought back by undoing the undo. The oldest comes first. */
function undoneOnes(headers: readonly JournalHeader[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const byId = new Map(headers.map((header) => [header.id, header]));
  for (const { undoes } of headers) {
    for (let id = undoes, isUndone = true; id !== undefined; isUndone = !isUndone) {
      if (isUndone) undone.add(id);
      else undone.delete(id);
      id = byId.get(id)?.undoes;
    }
  }
  return undone;
}
