import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { CommitOptions } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import type { Transaction } from "../../src/store/transaction.js";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A directory of its own for files, with one for the state beside it; both go when the test is over. */
export function temporaryHome(): { readonly home: string; readonly state: string } {
  const above = mkdtempSync(join(tmpdir(), "i2pconf-store-"));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const home = join(above, "home");
  mkdirSync(home);
  return { home, state: join(above, "state") };
}

/** A change of a file from one text to another; `undefined` where there is none. */
export function changeOf(
  path: string,
  before: string | undefined,
  after: string | undefined,
  more: Partial<FileChange> = {},
): FileChange {
  return {
    path,
    before: before === undefined ? undefined : bytes(before),
    after: after === undefined ? undefined : [bytes(after)],
    mode: 0o600,
    info: { location: "config", changes: [] },
    ...more,
  };
}

/** Files that are written together, in an installation that is one directory. */
export function transactionOf(directory: string, changes: readonly FileChange[]): Transaction {
  return {
    changes,
    info: { verb: "set", restart: "full", directories: [directory] },
    boundary: { root: "/", directories: [directory] },
  };
}

/** How the tests commit: without patience, to a state directory of their own. */
export function commitOptions(stateDirectory: string, more: Partial<CommitOptions> = {}): CommitOptions {
  return { stateDirectory, lockTimeout: 0, isInterrupted: () => false, onRecovered: () => {}, ...more };
}
