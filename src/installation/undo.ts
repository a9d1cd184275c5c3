import { basename } from "node:path";
import { besideRouter } from "../install/beside-router.js";
import type { FilePlan } from "../install/file-plan.js";
import { InstallationFiles } from "../install/installation-files.js";
import { Overlay } from "../install/next-start/overlay.js";
import type { Plan } from "../install/plan.js";
import type { PlanNote } from "../install/plan-note.js";
import { restartNamed } from "../install/restart.js";
import { restoredFile } from "../install/restored-file.js";
import { sameBytes } from "../store/file-change.js";
import { fileSystem } from "../store/file-system.js";
import { historyDirectory } from "../store/history.js";
import { journalNames } from "../store/journal.js";
import { machine } from "../store/machine.js";
import { type JournalText, readJournal } from "../store/read-journal.js";
import { stateDirectory } from "../store/state-directory.js";
import { rememberChange } from "../sync/remember-change.js";
import { ConfigError } from "../text/error.js";
import type { PlanOf } from "./commit-plan.js";
import { historyOf } from "./history.js";
import type { HistoryEntry } from "./history-entries.js";
import { namedPath } from "./named-path.js";

/** How a transaction is taken back. */
export interface UndoOptions {
  /** Puts the old texts back over what has changed since. */
  readonly force?: boolean | undefined;
}

/** What taking a transaction back comes to. */
export interface Undo extends PlanOf {
  readonly undoes: string;
  /** The files that have changed since: from what the transaction left to what is there. */
  readonly changedSince: readonly FilePlan[];
}

/**
 * See `Installation.planUndo`.
 * @throws {ConfigError} `TRANSACTION_UNKNOWN`, `UNDO_REFUSED`, `ROUTER_RUNNING`, `FILE_UNREADABLE`
 */
export async function planUndo(
  files: InstallationFiles,
  id: string | undefined,
  options: UndoOptions,
): Promise<Undo> {
  const undo = await workOutUndo(files, id, options);
  if (options.force || undo.changedSince.length === 0) return undo;
  throw undoRefused(undo);
}

/** The same, where the caller sees to what has changed since. */
export async function workOutUndo(
  files: InstallationFiles,
  id: string | undefined,
  { force = false }: UndoOptions,
): Promise<Undo> {
  const entry = entryOf(files, id);
  const { texts } = readJournal(
    journalNames(historyDirectory(stateDirectory(machine)), entry.id).done,
    fileSystem,
  );
  const own = texts
    .filter(({ file }) => file.location !== "state")
    .map((text) => ({ ...text, file: { ...text.file, path: namedPath(files, text.file.path) } }));
  const found = own.map((text) => ({ text, now: files.tree.read(text.file.target) }));
  // What is as it was before is not concerned, whoever has seen to it.
  const concerned = found.filter(({ text, now }) => !sameBytes(now, text.before));
  const changedSince = concerned
    .filter(({ text, now }) => !sameBytes(now, text.after))
    .map(({ text, now }) => restoredFile(text.file, { from: text.after, to: now }));
  const restored = concerned.map(({ text, now }) => restoredFile(text.file, { from: now, to: text.before }));
  const backups = concerned.flatMap(({ text }) => backupOf(files, text));
  const plan: Plan = {
    files: [...restored, ...backups],
    restart: concerned.length === 0 ? "none" : restartNamed(entry.restart),
    notes: changedSince.map(({ path }) => overwritten(path)),
  };
  const beside = besideRouter(files, plan, force);
  return { files, plan: await withMemory(files, beside), undoes: entry.id, changedSince };
}

/** @throws {ConfigError} `TRANSACTION_UNKNOWN` */
function entryOf(files: InstallationFiles, id: string | undefined): HistoryEntry {
  const entries = historyOf(files);
  const found =
    id === undefined
      ? entries.find((entry) => !entry.isUndone && entry.undoes === null)
      : entries.find((entry) => entry.id === id);
  if (found) return found;
  const message =
    id === undefined
      ? "there is nothing to undo: the history holds no change of this installation that was not undone"
      : `there is no transaction ${JSON.stringify(id)} of this installation; see i2pconf history`;
  throw new ConfigError("TRANSACTION_UNKNOWN", message);
}

/** Where the file went to when it was removed: its copy goes when it comes back, as long as it is one. */
function backupOf({ tree }: InstallationFiles, { file, before }: JournalText): FilePlan[] {
  const { backup } = file;
  if (backup === null || !before || !sameBytes(tree.read(backup), before)) return [];
  return [restoredFile({ ...file, path: backup, changes: [] }, { from: before, to: undefined })];
}

/** With what a sync has to know of it. */
async function withMemory(files: InstallationFiles, plan: Plan): Promise<Plan> {
  const after = new Overlay(files.tree);
  for (const { path, bytesAfter, mode = 0o600 } of plan.files) {
    if (bytesAfter) after.write(path, bytesAfter, mode);
    else after.remove(path);
  }
  const then = new InstallationFiles(after, files.layout, files.machine);
  return rememberChange(then, stateDirectory(machine), plan);
}

function overwritten(path: string): PlanNote {
  const message = `${basename(path)} has changed since, and what was changed goes`;
  return { code: "CHANGED_SINCE", severity: "warn", message, path, line: null, column: null };
}

/** The refusal to write over what has changed since. */
export function undoRefused({ undoes, changedSince }: Undo): ConfigError {
  const names = changedSince.map(({ path }) => path).join(", ");
  const message = `${names}: changed since ${undoes}, which is not taken back; --force puts the old text back over it`;
  return new ConfigError("UNDO_REFUSED", message, { path: changedSince[0]?.path });
}
