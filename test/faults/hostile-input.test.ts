import { afterAll, expect, it } from "vitest";
import { Session } from "../support/session.js";
import { campaign, type Summary, type Trial, table } from "./campaign.js";
import { hostileFiles, hostileRecipe, originals } from "./inputs.js";
import { type ChangingLine, changingLines, readingLines } from "./lines.js";
import type { Case, Outcome } from "./pool.js";
import { Random } from "./random.js";
import { isAll } from "./share.js";

/** `npm run faults` runs all, `npm test` a share; `I2PCONF_FAULTS_SEED` is another seed. */
const seed = Number(process.env["I2PCONF_FAULTS_SEED"] ?? 20_010_203);
const [reading, writing, processes] = isAll ? [100_000, 10_000, 200] : [800, 200, 15];

const files = originals();
const told: string[] = [];
afterAll(() => console.log(`hostile input, seed ${seed}, ${files.source}\n${told.join("\n")}`));

/** Each case has its random numbers from its own number, so that it can be had again alone. */
function randomOf(kind: number, index: number): Random {
  return new Random(Math.imul(seed, 31) + index * 4 + kind);
}

function inputOf(random: Random) {
  const { place, ...work } = hostileFiles(random, files);
  const recipe = hostileRecipe(random, files);
  return { place, recipe, work: { ...work, files: [...work.files, { path: "recipe", bytes: recipe }] } };
}

function readingTrial(index: number): Trial {
  const { place, recipe, work } = inputOf(randomOf(0, index));
  const lines = readingLines(place.config, recipe);
  const line = lines[index % lines.length];
  return {
    work: { ...work, lines: line ? [line] : [] },
    judge: ([outcome]) =>
      outcome?.changed.length === 0 ? undefined : `changed ${outcome?.changed.join(" ")}`,
  };
}

function writingTrial(index: number): Trial {
  const { recipe, work } = inputOf(randomOf(1, index));
  const lines = changingLines(recipe);
  const line = lines[index % lines.length];
  if (!line) throw new Error("no line");
  const { readBack, ...change } = line;
  return {
    work: { ...work, lines: readBack ? [change, readBack.line] : [change] },
    judge: (outcomes) => judgeChange(line, outcomes),
  };
}

/** A refusal leaves every byte, and what went through is there. */
function judgeChange({ readBack }: ChangingLine, [change, read]: readonly Outcome[]): string | undefined {
  if (!change) return "no outcome";
  if (change.code !== 0)
    return change.changed.length === 0 ? undefined : `was refused, and changed ${change.changed.join(" ")}`;
  // The router's own directory does not hold it, which the command says.
  const isElsewhere = change.err.includes("was left alone");
  if (!readBack || !read || isElsewhere) return undefined;
  if (read.changed.length > 0) return `get changed ${read.changed.join(" ")}`;
  const expected = readBack.out === undefined ? "" : `${readBack.out}\n`;
  return read.out === expected
    ? undefined
    : `was set, and reads back ${JSON.stringify(read.out)}: ${change.err}`;
}

/** How many of the lines went through: what is refused at once tells nothing of the rest. */
function shareDone({ codes }: Summary): number {
  const counts = [...codes.values()].flatMap((each) => [...each]);
  const sum = (some: typeof counts) => some.reduce((total, [, count]) => total + count, 0);
  return sum(counts.filter(([code]) => code === 0)) / sum(counts);
}

it(`${reading} hostile files through the verbs that read`, { timeout: 7_200_000 }, async () => {
  const summary = await campaign(reading, readingTrial);
  told.push(`${reading} cases that read`, table(summary));
  expect(summary.problems).toEqual([]);
  expect(shareDone(summary)).toBeGreaterThan(0.5);
});

it(`${writing} hostile files through the verbs that write`, { timeout: 7_200_000 }, async () => {
  const summary = await campaign(writing, writingTrial);
  told.push(`${writing} cases that write`, table(summary));
  expect(summary.problems).toEqual([]);
  expect(shareDone(summary)).toBeGreaterThan(0.5);
  // A few cases of each may all be refused.
  const neverDone = [...summary.codes].filter(([, counts]) => !counts.has(0)).map(([name]) => name);
  // No original has a comment in XML that `uncomment` could open.
  if (isAll) expect(neverDone.filter((name) => name !== "uncomment XML")).toEqual([]);
});

it(`${processes} of them through a process of the command each`, { timeout: 600_000 }, () => {
  const codes = Array.from({ length: processes }, (_, at) => runAlone(writingTrial(at * 7).work));
  told.push(`${processes} of them in a process each: exit codes ${[...new Set(codes)].sort().join(", ")}`);
  expect(codes.filter((code) => code === null || code > 5)).toEqual([]);
});

function runAlone({ fixture, files, lines: [line] }: Case): number | null {
  const session = Session.open(fixture, Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
  const { code, changed } = session.run(line?.words ?? [], { input: line?.input ?? "", timeout: 5_000 });
  if (code !== 0) expect(changed).toEqual({});
  return code;
}
