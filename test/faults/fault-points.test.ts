import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commit } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import type { FileSystem } from "../../src/store/file-system.js";
import { recoverAll, recoverBeside } from "../../src/store/recover.js";
import { ConfigError } from "../../src/text/error.js";
import { commitOptions, transactionOf } from "../support/transaction.js";
import { type Fault, FaultyFileSystem, faultsAt, withoutWaiting } from "./faulty-file-system.js";
import { ageEmptyLocks } from "./leftovers.js";
import { sameTree } from "./same-tree.js";
import { shareOf } from "./share.js";
import { Home, nextChanges, type Tree, transactions } from "./transactions.js";

interface Row {
  readonly transaction: string;
  readonly calls: number;
  /** How many of how many were tried. */
  readonly points: string;
  readonly codes: string;
  readonly failures: number;
}

const rows: Row[] = [];
afterAll(() => console.table(rows));

const write = (home: Home, changes: readonly FileChange[], fs: FileSystem) =>
  commit(
    { ...transactionOf("", changes), boundary: { root: "/", directories: home.directories } },
    undefined,
    commitOptions(home.state),
    fs,
  );

/** The next run: another change, or what `undo --recover` does. */
const nextRuns: Readonly<Record<string, (home: Home) => Promise<void>>> = {
  "another change": async (home) => {
    await write(home, nextChanges(home), withoutWaiting);
  },
  recovery: async (home) => {
    const options = commitOptions(home.state);
    await recoverAll(join(home.state, "history"), options, withoutWaiting);
    for (const directory of home.directories) await recoverBeside(directory, options, withoutWaiting);
  },
};

/** What is there without any fault: before, after, and after the next run. */
interface Expected {
  readonly old: Tree;
  readonly new: Tree;
  readonly next: ReadonlyMap<string, { readonly old: Tree; readonly new: Tree }>;
}

async function withHome<Result>(action: (home: Home) => Promise<Result>): Promise<Result> {
  const home = new Home();
  try {
    return await action(home);
  } finally {
    home.remove();
  }
}

const treeAfter = (...steps: readonly ((home: Home) => Promise<unknown>)[]) =>
  withHome(async (home) => {
    for (const step of steps) await step(home);
    return home.tree();
  });

async function expectedOf(step: (home: Home) => Promise<unknown>): Promise<Expected> {
  const next = new Map<string, { old: Tree; new: Tree }>();
  for (const [name, run] of Object.entries(nextRuns))
    next.set(name, { old: await treeAfter(run), new: await treeAfter(step, run) });
  return { old: await treeAfter(), new: await treeAfter(step), next };
}

/** Tries one fault; says what is not as it should be. */
async function faultOf(
  changes: (home: Home) => readonly FileChange[],
  fault: Fault,
  next: string,
  expected: Expected,
) {
  return await withHome(async (home) => {
    const faulty = new FaultyFileSystem(fault);
    const error: unknown = await write(home, changes(home), faulty.fs).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const where = `${fault.code}${fault.after.length > 0 ? " from then on" : ""} at ${fault.at}, ${faulty.calls[fault.at - 1]}, then ${next}: `;
    if (error !== undefined && !ConfigError.is(error)) return `${where}${String(error)}`;
    if (faulty.leaked > 0) return `${where}${faulty.leaked} files left open`;
    const told = error?.message ?? "done";
    const seen = visible(home.tree());
    const isOpen = home.journals().some((name) => name.endsWith(".open"));
    if (error === undefined && !sameTree(seen, visible(expected.new))) return `${where}done, but not new`;
    if (error !== undefined && !isOpen && !sameTree(seen, visible(expected.old)))
      return `${where}failed, but not old: ${told}`;
    ageEmptyLocks(home.directories);
    try {
      await nextRuns[next]?.(home);
    } catch (reason) {
      return `${where}${told}; the next run: ${String(reason)}`;
    }
    const now = home.tree();
    const ends = expected.next.get(next);
    // What was told to be done stays done, and what was taken back stays so; what was left open ends as either.
    const possible = error === undefined ? [ends?.new] : isOpen ? [ends?.new, ends?.old] : [ends?.old];
    if (!possible.some((each) => each && sameTree(now, each)))
      return `${where}${told}; ${JSON.stringify([...now])}`;
    const left = home.journals().filter((name) => !name.endsWith(".done") && !name.endsWith(".part"));
    return left.length > 0 ? `${where}${told}; journals ${left.join(", ")}` : undefined;
  });
}

function visible(tree: Tree): Tree {
  return new Map([...tree].filter(([path]) => !path.includes(".i2pconf-")));
}

describe("Fault points: every file system call of a commit fails", () => {
  it.each(Object.entries(transactions))("%s", async (transaction, changes) => {
    const expected = await expectedOf((home) => write(home, changes(home), withoutWaiting));
    const { calls } = await withHome(async (home) => {
      const faulty = new FaultyFileSystem();
      await write(home, changes(home), faulty.fs);
      return faulty;
    });
    const faults = calls.flatMap((call, index) => faultsAt(index + 1, call));
    const trials = Object.keys(nextRuns).flatMap((next) => faults.map((fault) => ({ fault, next })));
    const tried = shareOf(trials, 11);
    const failures: string[] = [];
    for (const { fault, next } of tried) {
      const failure = await faultOf(changes, fault, next, expected);
      if (failure !== undefined) failures.push(failure);
    }
    const codes = [...new Set(tried.map(({ fault }) => fault.code))].join(" ");
    rows.push({
      transaction,
      calls: calls.length,
      points: `${tried.length} of ${trials.length}`,
      codes,
      failures: failures.length,
    });
    expect(failures).toEqual([]);
  });
});
