import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { isTrusted } from "../../src/store/trust.js";
import { temporaryHome } from "../support/transaction.js";

/** A file system where a path belongs to another user, who is not root. */
function ownedByOther(path: string): FileSystem {
  return {
    ...fileSystem,
    lstat(each) {
      const stat = fileSystem.lstat(each);
      return stat && each === path ? Object.assign(stat, { uid: 4_000_000n }) : stat;
    },
  };
}

it("takes what is this user's in directories of this user and of root", () => {
  const { home } = temporaryHome();
  expect(isTrusted(home, fileSystem)).toBe(true);
});

it("takes nothing from a directory of another user", () => {
  const { home } = temporaryHome();
  expect(isTrusted(home, ownedByOther(home))).toBe(false);
});

it("takes nothing from a directory that another user could put in the place of the right one", () => {
  const { home } = temporaryHome();
  mkdirSync(join(home, "history"));
  expect(isTrusted(join(home, "history"), ownedByOther(home))).toBe(false);
});
