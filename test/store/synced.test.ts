import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { commit } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
const path = (name: string) => join(home, name);
beforeEach(() => {
  ({ home, state } = temporaryHome());
  for (const name of ["a", "b"]) writeFileSync(path(name), "old");
});

/** What a commit waits for the disk with, and what it renames, in this order: each by a name that is the same every time. */
async function stepsOf(changes: readonly FileChange[]): Promise<readonly string[]> {
  const steps: string[] = [];
  const opened = new Map<number, string>();
  const named = (each: string) =>
    each
      .replace(state, "state")
      .replace(home, "home")
      .replace(`i2pconf-${process.pid}`, "i2pconf-PID")
      .replace(/[\d.-]+\.(part|open|done)$/, "ID.$1");
  const fs: FileSystem = {
    ...fileSystem,
    open(each, flags, mode) {
      const file = fileSystem.open(each, flags, mode);
      opened.set(file, each);
      return file;
    },
    sync(file) {
      steps.push(`sync ${named(opened.get(file) ?? "")}`);
      fileSystem.sync(file);
    },
    rename(from, to) {
      steps.push(`${named(from)} -> ${named(to)}`);
      fileSystem.rename(from, to);
    },
  };
  await commit(transactionOf(home, changes), undefined, commitOptions(state), fs);
  return steps;
}

const journal = [
  "sync state/history/ID.part",
  "state/history/ID.part -> state/history/ID.open",
  "sync state/history",
];
const done = "state/history/ID.open -> state/history/ID.done";

describe("a commit waits for the disk", () => {
  it("with each new text before the journal, with that before the first rename, and with the directory last", async () => {
    const changes = ["a", "b"].map((name) => changeOf(path(name), "old", "new"));
    expect(await stepsOf(changes)).toEqual([
      "sync home/.a.i2pconf-PID",
      "sync home/.b.i2pconf-PID",
      ...journal,
      "home/.a.i2pconf-PID -> home/a",
      "home/.b.i2pconf-PID -> home/b",
      "sync home",
      done,
    ]);
  });

  it("with a file that goes", async () => {
    expect(await stepsOf([changeOf(path("a"), "old", undefined)])).toEqual([
      ...journal,
      "home/a -> home/a.bak",
      "sync home",
      done,
    ]);
  });

  it("with a new directory, and what is in it", async () => {
    expect(await stepsOf([changeOf(path("d/1"), undefined, "new")])).toEqual([
      "sync home/.d.i2pconf-PID/1",
      "sync home/.d.i2pconf-PID",
      ...journal,
      "home/.d.i2pconf-PID -> home/d",
      "sync home",
      done,
    ]);
  });

  it("with a text that is written in place, after the journal", async () => {
    expect(await stepsOf([changeOf(path("a"), "old", "new", { inPlace: true })])).toEqual([
      ...journal,
      "sync home/a",
      "sync home",
      done,
    ]);
  });
});

it("the system is asked to: what is not open cannot be waited for", () => {
  const file = fileSystem.open(path("a"), "r");
  expect(() => fileSystem.sync(file)).not.toThrow();
  fileSystem.close(file);
  expect(() => fileSystem.sync(file)).toThrow("EBADF");
});
