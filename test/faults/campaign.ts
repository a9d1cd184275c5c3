import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Case, LIMIT, type Outcome, type Result, Worker } from "./pool.js";

/** A case with what is to be said of its outcomes. */
export interface Trial {
  readonly work: Case;
  /** What is wrong, in words, beyond what no line may do. */
  readonly judge: (outcomes: readonly Outcome[]) => string | undefined;
}

/** What many cases came to. */
export interface Summary {
  readonly problems: readonly string[];
  /** How often each line ended with each exit code, by the line's name. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly slowest: number;
  /** The most memory that a process has had, in bytes. */
  readonly rss: number;
}

/** Runs trials in a few processes. The files of one that goes wrong are left in a directory, which the problem names. */
export async function campaign(count: number, trialOf: (index: number) => Trial): Promise<Summary> {
  const problems: string[] = [];
  const codes = new Map<string, Map<number, number>>();
  let slowest = 0;
  let next = 0;
  const note = ({ work: { lines } }: Trial, outcomes: readonly Outcome[]) => {
    for (const [at, { code, ms }] of outcomes.entries()) {
      const name = lines[at]?.name ?? "";
      const counts = codes.get(name) ?? new Map<number, number>();
      codes.set(name, counts.set(code, (counts.get(code) ?? 0) + 1));
      slowest = Math.max(slowest, ms);
    }
  };
  const drain = async (worker: Worker) => {
    while (next < count) {
      const index = next++;
      const trial = trialOf(index);
      const result = await worker.run(trial.work);
      const problem = problemOf(trial, result);
      if (problem !== undefined) problems.push(`case ${index}: ${problem}\n  ${saved(trial.work)}`);
      if ("outcomes" in result) note(trial, result.outcomes);
    }
  };
  const workers = Array.from({ length: Math.min(4, availableParallelism()) }, () => new Worker());
  try {
    await Promise.all(workers.map(drain));
  } finally {
    for (const worker of workers) worker.close();
  }
  return { problems, codes, slowest, rss: Math.max(...workers.map(({ rss }) => rss)) };
}

function problemOf({ work, judge }: Trial, result: Result): string | undefined {
  if ("failure" in result) return result.failure;
  for (const { code, ms, err, outside } of result.outcomes) {
    // Nobody else writes there, and the disk is not full.
    if (code < 0 || code > 5) return `exit code ${code}: ${err}`;
    if (ms > LIMIT) return `took ${Math.round(ms)} ms`;
    if (/^ {4}at /m.test(err)) return `showed a stack trace: ${err}`;
    if (outside.length > 0) return `looked outside the tree: ${outside.join(" ")}`;
  }
  if (result.outcomes.length !== work.lines.length) return "not every line was run";
  return judge(result.outcomes);
}

/** Leaves the files of a case for whoever looks into it, and tells where, and what to run. */
function saved({ fixture, files, lines }: Case): string {
  const home = mkdtempSync(join(tmpdir(), "i2pconf-hostile-"));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), bytes);
  }
  const words = lines.map((line) => line.words.map((word) => JSON.stringify(word)).join(" "));
  return `fixtures/${fixture} with the files of ${home}: ${words.join("; ")}`;
}

/** Exit codes by count, a line for each verb. */
export function table({ codes, slowest, rss }: Summary): string {
  const total = new Map<number, number>();
  const rows = [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counts]) => {
      for (const [code, count] of counts) total.set(code, (total.get(code) ?? 0) + count);
      return `  ${name}: ${shown(counts)}`;
    });
  const cost = `slowest ${Math.round(slowest)} ms, at most ${Math.round(rss / 1e6)} MB`;
  return [`  exit codes: ${shown(total)}; ${cost}`, ...rows].join("\n");
}

function shown(counts: ReadonlyMap<number, number>): string {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return sorted.map(([code, count]) => `${code} × ${count}`).join(", ");
}
