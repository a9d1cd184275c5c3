import { dirname } from "node:path";
import { ConfigError } from "../text/error.js";
import { succeeds } from "./attempt.js";
import type { FileChange } from "./file-change.js";
import type { FileSystem } from "./file-system.js";
import { closeJournal, newId } from "./history.js";
import { journalNames, type TransactionInfo, writeJournal } from "./journal.js";
import { removeLeftovers } from "./leftovers.js";
import type { Boundary } from "./links.js";
import type { LockMark } from "./lock.js";
import { putInPlace } from "./replace.js";
import { awaitRoutersSave } from "./settle.js";
import { discard, type Staged, stageAll } from "./stage.js";
import { lockedPath, type Target } from "./target.js";
import { checkUnchanged, checkUntouched, lossOf } from "./unchanged.js";

/** Files that are written together, or not at all. */
export interface Transaction {
  readonly changes: readonly FileChange[];
  readonly info: TransactionInfo;
  readonly boundary: Boundary;
}

interface Writing {
  readonly directory: string;
  readonly mark: LockMark;
}

/** What came of writing: the transaction is in the history, and a part of it may have been written over at once. */
interface Written {
  readonly id: string;
  readonly lost: ConfigError | undefined;
}

/** Steps 3 to 7. Nothing in it lets the event loop turn, so that no signal comes between. */
export function writeTransaction(
  { info }: Transaction,
  targets: readonly Target[],
  locked: ReadonlySet<string>,
  { directory, mark }: Writing,
  fs: FileSystem,
): Written {
  for (const target of targets) checkUnchanged(target, fs);
  const places = new Set(
    targets.flatMap((target) => lockedPath(target, fs) ?? []).map((each) => dirname(each)),
  );
  for (const place of places) removeLeftovers(place, locked, mark, fs);
  const staged = stageAll(targets, fs);
  const id = newId(directory, fs);
  try {
    const { pid, host, start } = mark;
    const header = { ...info, version: 1, id, time: Date.now(), by: { pid, host, start } } as const;
    writeJournal(directory, header, journalled(staged), fs);
  } catch (error) {
    discard(staged, fs);
    throw error;
  }
  const { open } = journalNames(directory, id);
  try {
    for (const { path } of targets) awaitRoutersSave(path, fs);
    for (const target of targets) checkUntouched(target, fs);
  } catch (error) {
    discard(staged, fs);
    succeeds(() => fs.unlink(open));
    throw error;
  }
  const failure = putInPlace(staged, fs);
  if (failure) {
    if (failure.stranded.length > 0) throw unfinished(failure.error, failure.stranded);
    succeeds(() => fs.unlink(open));
    throw failure.error;
  }
  // All is written: what is left to do is no reason to say anything else, and the next run does it.
  succeeds(() => closeJournal(directory, id, fs));
  const [lost] = staged.flatMap((each) => lossOf(each, fs) ?? []);
  return { id, lost };
}

function journalled(staged: readonly Staged[]) {
  return staged.flatMap((each) => {
    const targets = each.kind === "directory" ? each.targets : [each.target];
    return targets.map((target) => ({
      target,
      backup: each.kind === "remove" && !target.change.leavesNoBackup ? each.to : undefined,
    }));
  });
}

function unfinished(error: unknown, stranded: readonly string[]): ConfigError {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${reason}; ${stranded.join(", ")} could not be put back: run i2pconf undo --recover once the cause is mended`;
  return new ConfigError("IO_FAILED", message, { path: stranded[0] });
}
