import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeParent } from "../../src/store/parents.js";

function home(): string {
  const path = mkdtempSync(join(tmpdir(), "i2pconf-parents-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test("the directory of a new file is made with its mode, and taken away again", () => {
  const parent = join(home(), "addressbook");
  const undo = makeParent(join(parent, "subscriptions.txt"), 0o700);
  expect(statSync(parent).mode & 0o777).toBe(0o700);
  undo();
  expect(existsSync(parent)).toBe(false);
});

test("one that is there stays", () => {
  const parent = join(home(), "addressbook");
  mkdirSync(parent);
  makeParent(join(parent, "subscriptions.txt"), 0o700)();
  expect(existsSync(parent)).toBe(true);
});

test("none is made where the directory above is missing too", () => {
  const parent = join(home(), "a", "b");
  makeParent(join(parent, "c"), 0o700);
  expect(existsSync(parent)).toBe(false);
});
