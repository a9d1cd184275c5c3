import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";
import { isAll } from "./share.js";
import { codesOf, keysOf, leftIn, play, Reader, type Run, routerThatSaves } from "./writers.js";

/** 64 processes, each 20 sets: `npm run faults`. */
const writers = isAll ? 64 : 8;
const rounds = isAll ? 20 : 4;
const BETWEEN_SAVES = 50;

const raw = (key: string, value: string) => ["set", `router.config:${key}=${value}`];
const tunnel = "i2ptunnel.config.d/01-Irc2P-i2ptunnel.config";

const games = [
  {
    says: "in the config directory",
    fixture: "debian",
    words: (key: string, value: string) => [...raw(key, value), "--location", "config"],
    files: [`${CONFIG}/router.config`],
  },
  {
    says: "in the config directory, which a router saves all the time",
    fixture: "debian",
    words: (key: string, value: string) => [...raw(key, value), "--location", "config"],
    files: [`${CONFIG}/router.config`],
    hasRouter: true,
  },
  {
    says: "in both locations, some taken back",
    fixture: "debian",
    words: raw,
    files: [`${CONFIG}/router.config`, `${BASE}/router.config`],
    undoEach: 1,
  },
  {
    says: "in router.config and a file of a split installation, some asked to be taken back, while a router saves",
    fixture: "debian-split",
    words: (key: string, value: string) => [
      ...raw(key, value),
      `${tunnel}:${key}=${value}`,
      "--location",
      "config",
    ],
    files: [`${CONFIG}/router.config`, `${CONFIG}/${tunnel}`],
    // Nearly every undo is refused: the router has written since.
    undoEach: 3,
    hasRouter: true,
  },
] as const;

it.each(games)(`many sets at the same time $says: none is lost without an exit 6`, async (game) => {
  const { fixture, words, files, undoEach, hasRouter } = { undoEach: 0, hasRouter: false, ...game };
  const session = Session.open(fixture);
  const paths = files.map((file) => session.path(file));
  const began = performance.now();
  const stopRouter = hasRouter ? await routerThatSaves(paths[0] ?? "", BETWEEN_SAVES) : async () => 0;
  const readers = paths.map((path) => new Reader(path));
  const runs = await play({ session, writers, rounds, words, undoEach });
  for (const reader of readers) await reader.stop();
  const saves = await stopRouter();

  const there = paths.map((path) => new Set(keysOf(path)));
  const isThere = (key: string) => there.map((keys) => keys.has(key));
  const undone = new Set(
    runs.filter(({ verb, code }) => verb === "undo" && code === 0).map(({ key }) => key),
  );
  const done = runs.filter(({ verb, code, key }) => verb === "set" && code === 0 && !undone.has(key));
  // Where an undo came too late to say what became of it, the key may be there or not.
  const unsure = new Set(
    runs.filter(({ verb, code }) => verb === "undo" && code === 6).map(({ key }) => key),
  );
  const lost = done.filter(({ key }) => !unsure.has(key) && isThere(key).includes(false));
  const back = [...undone].filter((key) => isThere(key).includes(true));
  const seconds = Math.round((performance.now() - began) / 1000);
  const reads = readers.reduce((sum, each) => sum + each.reads, 0);
  console.log(
    `${game.says}: ${runs.length} runs of ${writers} processes at a time in ${seconds} s; set ${told(codesOf(runs, "set"))}; ` +
      `undo ${told(codesOf(runs, "undo"))}; ${there.map(({ size }) => size).join(" and ")} keys; ${lost.length} lost; ` +
      `${saves} saves of the router; ${reads} reads, ${readers.flatMap(({ problems }) => problems).length} of them bad`,
  );
  expect(readers.flatMap(({ problems }) => problems)).toEqual([]);
  expect({ lost: lost.map(({ key }) => key), back }).toEqual({ lost: [], back: [] });
  // Where nothing went through, nothing could be lost.
  expect(runs.filter(({ verb }) => verb === "set")).toHaveLength(writers * rounds);
  expect(codesOf(runs, "set")["exit 0"]).toBeGreaterThan(0);
  // The last set of all is followed by its undo, and nobody comes between but by another undo that went through.
  if (undoEach === 1) expect(undone.size).toBeGreaterThan(0);
  expect(saves > 0).toBe(hasRouter);
  expect(readers.filter(({ reads: each }) => each === 0)).toEqual([]);
  // One that is no longer among the fifty of the history, or whose file has changed since, cannot be taken back.
  const expected = { set: [0], undo: [0, 2, 4] };
  const isExpected = ({ verb, code }: Run) =>
    expected[verb].includes(code ?? -1) || (hasRouter && code === 6);
  expect(runs.filter((run) => !isExpected(run))).toEqual([]);
  expect(leftIn(...paths.map((path) => dirname(path)))).toEqual([]);
  const journals = readdirSync(join(session.stateDirectory, "history"));
  expect(journals.filter((name) => !name.endsWith(".done"))).toEqual([]);
});

function told(codes: Readonly<Record<string, number>>): string {
  const parts = Object.entries(codes).map(([code, count]) => `${count} × ${code}`);
  return parts.join(", ") || "none";
}
