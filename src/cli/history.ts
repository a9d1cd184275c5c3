import { historyOf } from "../installation/history.js";
import { type HistoryEntry, historyEntries } from "../installation/history-entries.js";
import { machine } from "../store/machine.js";
import { stateDirectory } from "../store/state-directory.js";
import { ConfigError } from "../text/error.js";
import { changedLine } from "./changed-line.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, print } from "./output.js";

/** `history`: what was written, when, and to which files; the last transaction first. */
export async function historyVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length > 0)
    throw new ConfigError("USAGE", "history takes no operands; see i2pconf help history");
  const entries = await entriesFor(line);
  if (line.values.json) print(`${JSON.stringify({ transactions: entries.map(jsonOf) })}\n`);
  else for (const entry of entries) print(textOf(entry));
  return entries.length > 0 ? Exit.done : Exit.no;
}

/** The transactions that a line is about: those of its installation, or all. */
export async function entriesFor(line: CommandLine): Promise<readonly HistoryEntry[]> {
  return line.values.all ? historyEntries(stateDirectory(machine)) : historyOf(await openFiles(line));
}

function jsonOf({ id, time, verb, restart, undoes, isUndone, files }: HistoryEntry) {
  return { id, time: new Date(time).toISOString(), verb, restart, undoes, undone: isUndone, files };
}

function textOf({ id, time, verb, undoes, isUndone, files }: HistoryEntry): string {
  const what = undoes === null ? verb : `${verb} ${undoes}`;
  const rows = files.flatMap(({ path, changes }) =>
    changes.map((change) => `  ${plain(path)}:${change.line}: ${plain(changedLine(change, path))}\n`),
  );
  return `${id}  ${when(time)}  ${what}${isUndone ? " (undone)" : ""}\n${rows.join("")}`;
}

/** A time as people read it. */
export function when(time: number): string {
  return new Date(time).toISOString().replace("T", " ").replace(/\..*/, " UTC");
}
