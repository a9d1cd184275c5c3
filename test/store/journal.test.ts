import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { commit } from "../../src/store/commit.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { readHeader, readJournal } from "../../src/store/read-journal.js";
import { codeOf } from "../support/errors.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
let journal = "";
const path = (name: string) => join(home, name);

beforeEach(async () => {
  ({ home, state } = temporaryHome());
  for (const name of ["a", "b"]) writeFileSync(path(name), "old\n");
  const changes = [
    changeOf(path("a"), "old\n", "the old text\n"),
    changeOf(path("b"), "old\n", undefined),
    changeOf(path("c"), undefined, "\uFFFD\n\n"),
  ];
  const id = await commit(transactionOf(home, changes), undefined, commitOptions(state), fileSystem);
  journal = join(state, "history", `${id}.done`);
});

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString("utf8");
const damage = (change: (bytes: Buffer) => Uint8Array) =>
  writeFileSync(journal, change(readFileSync(journal)));
const unreadable = () => codeOf(() => readJournal(journal, fileSystem));

describe("a journal", () => {
  it("has both texts of every file", () => {
    const { texts } = readJournal(journal, fileSystem);
    expect(texts.map(({ before, after }) => [text(before), text(after)])).toEqual([
      ["old\n", "the old text\n"],
      ["old\n", undefined],
      [undefined, "\uFFFD\n\n"],
    ]);
  });

  it("tells without them what was done, and by whom", () => {
    const header = readHeader(journal);
    expect([header.verb, header.by.pid]).toEqual(["set", process.pid]);
    expect(header.files.map(({ target, backup }) => [target, backup])).toEqual([
      [path("a"), null],
      [path("b"), path("b.bak")],
      [path("c"), null],
    ]);
  });

  it("is for its owner alone, and so is its directory", () => {
    expect([statSync(journal), statSync(join(state, "history"))].map(({ mode }) => mode & 0o777)).toEqual([
      0o600, 0o700,
    ]);
  });

  it("is written in whole where the disk takes it in parts", async () => {
    const write: FileSystem["write"] = (file, bytes, from) =>
      fileSystem.write(file, bytes.subarray(0, from + 100), from);
    const changes = [changeOf(path("a"), "the old text\n", "x".repeat(1000))];
    const fs = { ...fileSystem, write };
    const id = await commit(transactionOf(home, changes), undefined, commitOptions(state), fs);
    const { texts } = readJournal(join(state, "history", `${id}.done`), fileSystem);
    expect(texts.map(({ after }) => after?.length)).toEqual([1000]);
  });

  it.each([
    ["is torn in a text", (bytes: Buffer) => bytes.subarray(0, -1)],
    ["is torn in its first line", (bytes: Buffer) => bytes.subarray(0, 50)],
    ["is empty", () => Buffer.alloc(0)],
    ["has more than its texts", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("x")])],
    [
      "is of another version",
      (bytes: Buffer) => Buffer.from(`${bytes}`.replace('"version":1', '"version":2')),
    ],
    ["lacks a field", (bytes: Buffer) => Buffer.from(`${bytes}`.replace('"verb":"set",', ""))],
  ])("that %s is none", (_, change) => {
    damage(change);
    expect(unreadable()).toBe("FILE_UNREADABLE");
  });

  it("leaves nothing of itself where it cannot be written", async () => {
    const fs: FileSystem = {
      ...fileSystem,
      open(each, flags, mode) {
        if (each.endsWith(".part")) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
        return fileSystem.open(each, flags, mode);
      },
    };
    const changes = [changeOf(path("a"), "the old text\n", "new")];
    const failing = commit(transactionOf(home, changes), undefined, commitOptions(state), fs);
    await expect(failing).rejects.toThrow("the disk is full");
    expect(readdirSync(join(state, "history"))).toHaveLength(1);
    expect(readdirSync(home)).toEqual(["a", "b.bak", "c"]);
  });
});
