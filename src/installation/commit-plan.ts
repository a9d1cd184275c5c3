import { isStockFile } from "../files/file-names.js";
import type { FilePlan } from "../install/file-plan.js";
import type { InstallationFiles } from "../install/installation-files.js";
import type { Plan } from "../install/plan.js";
import { shownChanges } from "../install/shown-changes.js";
import type { Recovered } from "../store/bring-to-end.js";
import { commit } from "../store/commit.js";
import type { FileChange } from "../store/file-change.js";
import { machine } from "../store/machine.js";
import { withSignalsDeferred } from "../store/signals.js";
import { stateDirectory } from "../store/state-directory.js";
import type { Transaction } from "../store/transaction.js";

/** How a plan is written. */
export interface CommitPlanOptions {
  /** How long to wait for a file that another process has locked, in milliseconds; 30 s by default. */
  readonly lockTimeout?: number | undefined;
  /** Writes through the same inode what is there already, as hard links and mounted files need it: a reader may see half of a text. */
  readonly inPlace?: boolean | undefined;
}

/** What has been written. */
export interface Committed {
  /** The plan that was written: the one that was given, or the one that was made again because a file had changed meanwhile. */
  readonly plan: Plan;
  /** The name of the transaction in the history; `null` where there was nothing to write. */
  readonly transaction: string | null;
}

/** A plan and what it is about. */
export interface PlanOf {
  readonly plan: Plan;
  readonly files: InstallationFiles;
  /** The transaction that it takes back. */
  readonly undoes?: string | undefined;
}

/** Who writes a plan, and who hears of it. */
interface Writer extends CommitPlanOptions {
  /** The verb of the command, or `commit` for a program. */
  readonly verb: string;
  /** Works the plan out again, from the files as they are then. */
  readonly again?: (() => Promise<PlanOf>) | undefined;
  onRecovered?(recovered: Recovered): void;
}

/** How long to wait for locked files, in milliseconds. */
export const LOCK_TIMEOUT = 30_000;

/** Modes of new files: the config directory's hold secrets, the templates are for everybody. */
const NEW_FILE_MODE = { config: 0o600, also: 0o600, base: 0o644 } as const;
/** The same of a directory that a new file needs. */
const NEW_DIRECTORY_MODE = { config: 0o700, also: 0o700, base: 0o755 } as const;

/**
 * Writes a plan: all files, or none; see `store/commit.ts`. A signal that would end the process waits for the end of it.
 * @throws {ConfigError} what {@link commit} throws
 */
export async function commitPlan(first: PlanOf, writer: Writer): Promise<Committed> {
  let current = first;
  // A plan that is made again, and has nothing left to do, is not what was written.
  let written = first;
  const { again } = writer;
  const transactionAgain =
    again &&
    (async () => {
      current = await again();
      if (current.plan.files.length > 0) written = current;
      return transactionOf(current, writer);
    });
  const id = await withSignalsDeferred((isInterrupted) =>
    commit(transactionOf(first, writer), transactionAgain, {
      stateDirectory: stateDirectory(machine),
      lockTimeout: writer.lockTimeout ?? LOCK_TIMEOUT,
      isInterrupted,
      onRecovered: (recovered) => writer.onRecovered?.(recovered),
    }),
  );
  return { plan: id === undefined ? current.plan : written.plan, transaction: id ?? null };
}

function transactionOf(
  { plan, files, undoes }: PlanOf,
  { verb, inPlace }: Pick<Writer, "verb" | "inPlace">,
): Transaction {
  const changes: FileChange[] = plan.files.map((file) => ({ ...changeOf(file), inPlace }));
  const { state } = plan;
  if (state) {
    const info = { location: "state", changes: [] };
    changes.push({
      path: state.path,
      before: state.bytesBefore,
      after: [state.bytesAfter],
      mode: 0o600,
      info,
    });
  }
  return {
    changes,
    info: { verb, restart: plan.restart, directories: directoriesOf(files), undoes },
    boundary: {
      root: files.layout.root,
      directories: [...directoriesOf(files), stateDirectory(machine)],
    },
  };
}

/** The directories of an installation, by their real paths where they are there. */
export function directoriesOf({ layout, locations, tree }: InstallationFiles): readonly string[] {
  const named = [...layout.places, ...locations].map(({ dir }) => tree.realPath(dir) ?? dir);
  return [...new Set(named)];
}

function changeOf(file: FilePlan): FileChange {
  const { path, bytesBefore, piecesAfter, location, isKept, mode, emptiedDirectory } = file;
  return {
    path,
    before: bytesBefore,
    after: piecesAfter,
    leavesNoBackup: isKept,
    mode: mode ?? NEW_FILE_MODE[location],
    directoryMode: NEW_DIRECTORY_MODE[location],
    mayLeadOut: isStockFile(path),
    emptiedDirectory,
    info: { location, changes: shownChanges(file) },
  };
}
