import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fileSystem } from "../../src/store/file-system.js";
import { isTrusted } from "../../src/store/trust.js";
import { ownedByOther } from "../support/owned-by-other.js";
import { temporaryHome } from "../support/transaction.js";

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
  const history = join(home, "history");
  mkdirSync(history);
  expect(isTrusted(history, fileSystem)).toBe(true);
  expect(isTrusted(history, ownedByOther(home))).toBe(false);
});
