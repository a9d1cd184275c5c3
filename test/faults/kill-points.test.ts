import { afterAll, describe, expect, it } from "vitest";
import { sameTree } from "./same-tree.js";
import { shareOf } from "./share.js";
import { each, type Trial, withTrial } from "./trial.js";

type Tree = ReturnType<Trial["tree"]>;

const lines: Readonly<Record<string, readonly string[]>> = {
  "1 file, replaced": ["set", "i2np.port=18321", "--location", "config"],
  "2 files, one of them new":
    "add tunnel --type client --name A listenPort=7000 targetDestination=a.i2p".split(" "),
  "2 files, one of them gone": ["remove", "tunnel[Irc2P]"],
  "5 files, replaced": ["set", "console.bind=0.0.0.0", "i2np.port=18323", "sam.port=7777"],
};
/** Something else, in every directory. */
const ANOTHER = ["set", "upnp=off", "sam.udp-port=7699", "tunnel[pop.postman.i2p].listenPort=7999"];
const RECOVERY = ["undo", "--recover"];

interface Row {
  readonly transaction: string;
  readonly killed: string;
  /** How many of how many were tried. */
  readonly points: string;
  readonly failures: number;
}

const rows: Row[] = [];
afterAll(() => console.table(rows));

/** The tree after some lines, none of them disturbed. */
const treeAfter = (...steps: readonly (readonly string[])[]): Promise<Tree> =>
  withTrial(async (trial) => {
    for (const step of steps) expect((await trial.run(step)).code).toBe(0);
    return trial.tree();
  });

/** What a trial of a line may come to. */
interface Ends {
  readonly old: Tree;
  readonly new: Tree;
  readonly oldAndNext: Tree;
  readonly newAndNext: Tree;
}

/** Ends the trial by the next command, and tells what is not as it should be. */
async function wrongAfter(trial: Trial, next: readonly string[], ends: Ends): Promise<string | undefined> {
  trial.age();
  const { code, stderr } = await trial.run(next);
  if (code !== 0) return `the next run ends with ${code}: ${stderr}`;
  const tree = trial.tree();
  const isNew = sameTree(tree, ends.newAndNext);
  if (!isNew && !sameTree(tree, ends.oldAndNext)) return `neither old nor new: ${stderr}`;
  const unfinished = trial.journals().filter((name) => !name.endsWith(".done"));
  if (unfinished.length > 0) return `left ${unfinished.join(", ")}`;
  const changes = [...(isNew ? [ends.old] : []), ...(next === ANOTHER ? [isNew ? ends.new : ends.old] : [])];
  const history = JSON.parse((await trial.run(["history", "--json"])).stdout);
  if (history.transactions.length !== changes.length) return `history of ${history.transactions.length}`;
  for (const before of changes.reverse()) {
    const undone = await trial.run(["undo"]);
    if (undone.code !== 0 || !sameTree(trial.tree(), before))
      return `undo ends with ${undone.code}, or elsewhere`;
  }
  return undefined;
}

async function endsOf(line: readonly string[], next: readonly string[]): Promise<Ends> {
  const isRecovery = next === RECOVERY;
  return {
    old: await treeAfter(),
    new: await treeAfter(line),
    oldAndNext: await (isRecovery ? treeAfter() : treeAfter(next)),
    newAndNext: await (isRecovery ? treeAfter(line) : treeAfter(line, next)),
  };
}

/** Tries points, and keeps what went wrong. */
async function tryAll<Point>(
  [transaction, killed]: readonly [string, string],
  points: readonly Point[],
  every: number,
  wrong: (point: Point) => Promise<string | undefined>,
): Promise<void> {
  const tried = shareOf(points, every);
  const found = await each(tried, async (point) => {
    const what = await wrong(point);
    return what === undefined ? [] : [`${JSON.stringify(point)}: ${what}`];
  });
  const failures = found.flat();
  rows.push({
    transaction,
    killed,
    points: `${tried.length} of ${points.length}`,
    failures: failures.length,
  });
  expect(failures).toEqual([]);
}

const numbered = (calls: readonly string[]) =>
  calls.map((call, index) => ({ at: index + 1, call: call.replaceAll(/\/\S*\//g, "") }));

describe("Kill points: the process of a commit is killed after every call that changes something", () => {
  describe.each([
    ["another change", ANOTHER],
    ["recovery", RECOVERY],
  ])("and then comes %s", (name, next) => {
    it.each(Object.entries(lines))("%s", async (transaction, line) => {
      const ends = await endsOf(line, next);
      const calls = await withTrial((trial) => trial.callsOf(line));
      await tryAll([transaction, `the change, then ${name}`], numbered(calls), 13, ({ at }) =>
        withTrial(async (trial) => {
          const { signal } = await trial.run(line, { at });
          return signal === "SIGKILL" ? wrongAfter(trial, next, ends) : "was not killed";
        }),
      );
    });
  });

  it.each(Object.entries(lines))("and the recovery is killed too: %s", async (transaction, line) => {
    const ends = await endsOf(line, RECOVERY);
    const calls = await withTrial((trial) => trial.callsOf(line));
    const journalled = calls.findIndex((call) => call.endsWith(".open")) + 1;
    const closed = calls.findIndex((call) => call.endsWith(".done"));
    const middle = Math.floor((journalled + closed) / 2);
    const points = await each([journalled, middle, closed], async (first) => {
      const second = await withTrial(async (trial) => {
        await trial.run(line, { at: first });
        return await trial.callsOf(RECOVERY);
      });
      return numbered(second).map(({ at, call }) => ({ first, at, call }));
    });
    await tryAll([transaction, "the change, then its recovery"], points.flat(), 41, ({ first, at }) =>
      withTrial(async (trial) => {
        await trial.run(line, { at: first });
        const { signal } = await trial.run(RECOVERY, { at });
        return signal === "SIGKILL" ? wrongAfter(trial, RECOVERY, ends) : "was not killed";
      }),
    );
  });
});
