import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { fileSystem } from "../../src/store/file-system.js";
import { closeJournal, doneJournals, newId, openJournals } from "../../src/store/history.js";
import { temporaryHome } from "../support/transaction.js";

let directory = "";
const write = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(join(directory, name), "");
};
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `2026-${String(index).padStart(3, "0")}`);

beforeEach(() => {
  directory = join(temporaryHome().home, "history");
  mkdirSync(directory);
});

describe("the history", () => {
  it("keeps the last fifty transactions", () => {
    write(...numbered(50).map((id) => `${id}.done`), "2026-050.open");
    closeJournal(directory, "2026-050", fileSystem);
    expect(readdirSync(directory).sort()).toEqual(
      numbered(51)
        .slice(1)
        .map((id) => `${id}.done`),
    );
  });

  it("counts no transaction that is under way", () => {
    write(...numbered(50).map((id) => `${id}.open`), "2027.open");
    closeJournal(directory, "2027", fileSystem);
    expect(openJournals(directory, fileSystem)).toHaveLength(50);
  });

  it("removes what is left of a journal that was being written, after a while", () => {
    write("1.part", "2.part", "3.open");
    utimesSync(join(directory, "1.part"), new Date(0), new Date(0));
    closeJournal(directory, "3", fileSystem);
    expect(readdirSync(directory).sort()).toEqual(["2.part", "3.done"]);
  });

  it("lists the oldest first, and nothing where there is none yet", () => {
    write("2.done", "10.done", "1.done", "3.open", "notes");
    expect(doneJournals(directory, fileSystem)).toEqual(["1.done", "10.done", "2.done"]);
    expect(doneJournals(join(directory, "none"), fileSystem)).toEqual([]);
  });
});

describe("newId", () => {
  it("is the time in UTC and the process", () => {
    expect(newId(directory, fileSystem)).toMatch(new RegExp(`^\\d{8}-\\d{6}\\.\\d{3}-${process.pid}$`));
  });

  it.each(["part", "open", "done"])("is none that is taken, as .%s is", (state) => {
    const ids = new Set<string>();
    for (let count = 0; count < 20; count++) {
      const id = newId(directory, fileSystem);
      ids.add(id);
      write(`${id}.${state}`);
    }
    expect(ids.size).toBe(20);
  });
});
