import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fileSystem } from "../../src/store/file-system.js";
import { createDirectory, createFile } from "../../src/store/new-output.js";
import { errorOf } from "../support/errors.js";

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), "i2pconf-output-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const bytes = new TextEncoder().encode("a=b\n");
const full = {
  ...fileSystem,
  write: () => {
    throw Object.assign(new Error("no space"), { code: "ENOSPC" });
  },
};
const modeOf = (path: string) => statSync(path).mode & 0o777;
const files = [
  { path: "a/b/c.config", bytes, mode: 0o644 },
  { path: "a/d.config", bytes, mode: undefined },
  { path: "a/logs/", bytes: new Uint8Array(), mode: undefined },
  { path: "a/b/", bytes: new Uint8Array(), mode: 0o2055 },
];

test("a new file is for its owner alone", () => {
  const path = join(directory(), "x.tar");
  createFile(path, bytes, fileSystem);
  expect([readFileSync(path, "utf8"), modeOf(path)]).toEqual(["a=b\n", 0o600]);
});

test("what is there already stays", () => {
  const path = join(directory(), "x.tar");
  writeFileSync(path, "old");
  for (const create of [
    () => createFile(path, bytes, fileSystem),
    () => createDirectory(path, files, fileSystem),
  ])
    expect(errorOf(create)).toMatchObject({ code: "USAGE", path });
  expect(readFileSync(path, "utf8")).toBe("old");
});

test("a file that cannot be written to its end is taken away", () => {
  const path = join(directory(), "x.tar");
  expect(errorOf(() => createFile(path, bytes, full))).toMatchObject({ code: "IO_FAILED" });
  expect(existsSync(path)).toBe(false);
});

test("a directory is for its owner alone; what is in it has its mode, and its owner his rights", () => {
  const path = join(directory(), "x");
  createDirectory(path, files, fileSystem);
  const names = ["", "a", "a/b", "a/b/c.config", "a/d.config"];
  expect(names.map((name) => modeOf(join(path, name)))).toEqual([0o700, 0o700, 0o755, 0o644, 0o600]);
  expect(readdirSync(join(path, "a")).sort()).toEqual(["b", "d.config", "logs"]);
});

test("a directory that cannot be filled is taken away", () => {
  const path = join(directory(), "x");
  expect(errorOf(() => createDirectory(path, files, full))).toMatchObject({ code: "IO_FAILED" });
  expect(existsSync(path)).toBe(false);
});
