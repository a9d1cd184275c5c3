import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit } from "../../src/store/commit.js";
import { fileSystem } from "../../src/store/file-system.js";
import { removeLeftovers } from "../../src/store/leftovers.js";
import { fileOf, guardName, lockName, temporaryName } from "../../src/store/names.js";
import { ownMark } from "../../src/store/processes.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

const lengthOf = (path: string) => Buffer.byteLength(basename(path));
const mark = { ...ownMark(), time: 1, journals: "/none" };

describe("what lies beside a file", () => {
  it.each([1, 234, 235, 236, 250, 255])("has a name that fits for one of %i bytes", (length) => {
    for (const letter of ["x", "ü", "😀"]) {
      const name = letter.repeat(length / Buffer.byteLength(letter)).padEnd(1, "x");
      expect(lengthOf(guardName(lockName(`/d/${name}`)))).toBeLessThanOrEqual(255);
      expect(lengthOf(temporaryName(`/d/${name}`))).toBeLessThanOrEqual(255);
    }
  });

  it("has another name for each file, however much of them is the same", () => {
    const names = ["a", "b"].map((end) => lockName(`/d/${"x".repeat(249)}${end}`));
    expect(new Set(names).size).toBe(2);
  });

  it("leads back to a name that has the same lock", () => {
    const path = `/d/${"ü".repeat(125)}`;
    const file = fileOf(basename(temporaryName(path)));
    expect(lockName(`/d/${file}`)).toBe(lockName(path));
  });

  it.each([".router.config.i2pconf-x", "...i2pconf-lock", "....i2pconf-1", "..i2pconf-lock", "a.i2pconf-1"])(
    "is not named %s",
    (name) => {
      expect(fileOf(name)).toBeUndefined();
    },
  );
});

it.each([236, 250, 255])(
  "a file whose name has %i bytes is written, and nothing is left of a crash",
  async (length) => {
    const { home, state } = temporaryHome();
    const path = join(home, "x".repeat(length));
    writeFileSync(path, "old");
    writeFileSync(temporaryName(path).replace(String(process.pid), "1"), "left");
    await commit(transactionOf(home, [changeOf(path, "old", "new")]), undefined, commitOptions(state));
    expect(readdirSync(home)).toEqual([basename(path)]);
    expect(readFileSync(path, "utf8")).toBe("new");
  },
);

it("what is left in a directory leads to nothing outside of it", () => {
  const { home } = temporaryHome();
  const inner = join(home, "a/b");
  mkdirSync(inner, { recursive: true });
  for (const name of ["...i2pconf-1", "....i2pconf-1"]) writeFileSync(join(inner, name), "");
  const locked: string[] = [];
  const fs = {
    ...fileSystem,
    open(path: string, flags: "r" | "r+" | "wx", mode?: number) {
      locked.push(path);
      return fileSystem.open(path, flags, mode);
    },
  };
  removeLeftovers(inner, new Set(), mark, fs);
  expect(locked).toEqual([]);
});
