import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { fileSystem } from "../../src/store/file-system.js";
import { removeLeftovers } from "../../src/store/leftovers.js";
import { ownMark } from "../../src/store/processes.js";
import { temporaryHome } from "../support/transaction.js";

let home = "";
let state = "";
const path = (name: string) => join(home, name);
const write = (name: string, text = "") => writeFileSync(path(name), text);
const names = () => readdirSync(home).sort();
const remove = (...locked: readonly string[]) =>
  removeLeftovers(home, new Set(locked.map(path)), { ...ownMark(), time: 1, journals: state }, fileSystem);
const ended = 2 ** 22 + 1;
const lockOf = (pid: number) => JSON.stringify({ pid, host: hostname(), time: 0, journals: state });

beforeEach(() => {
  ({ home, state } = temporaryHome());
  mkdirSync(state);
  write("a", "text");
});

describe("removeLeftovers", () => {
  it("removes temporary files, and directories that were to come", () => {
    write(".a.i2pconf-12");
    mkdirSync(path(".d.i2pconf-12"));
    write(".d.i2pconf-12/1");
    remove();
    expect(names()).toEqual(["a"]);
  });

  it("removes locks of processes that have ended", () => {
    write(".a.i2pconf-lock", lockOf(ended));
    remove();
    expect(names()).toEqual(["a"]);
  });

  it("leaves what belongs to a file that another process works on", () => {
    write(".a.i2pconf-lock", lockOf(process.pid));
    write(".a.i2pconf-12");
    remove();
    expect(names()).toEqual([".a.i2pconf-12", ".a.i2pconf-lock", "a"]);
  });

  it("leaves the lock of a process that left a journal", () => {
    write(".a.i2pconf-lock", lockOf(ended));
    writeFileSync(join(state, `2026-${ended}.open`), "");
    remove();
    expect(names()).toEqual([".a.i2pconf-lock", "a"]);
  });

  it("removes what belongs to a file that is locked here, but not that lock", () => {
    write(".a.i2pconf-lock", lockOf(process.pid));
    write(".a.i2pconf-12");
    remove("a");
    expect(names()).toEqual([".a.i2pconf-lock", "a"]);
  });

  it("removes an old guard of a lock, and no new one", () => {
    for (const name of [".a.i2pconf-lock-taken", ".b.i2pconf-lock-taken"]) write(name);
    utimesSync(path(".a.i2pconf-lock-taken"), new Date(0), new Date(0));
    remove();
    expect(names()).toEqual([".b.i2pconf-lock-taken", "a"]);
  });

  it("leaves everybody else's files", () => {
    const others = ["a.tmp", "a.bak", ".hidden", "a.i2pconf-12", ".a.i2pconf-x", ".i2pconf-12"];
    for (const name of others) write(name);
    remove();
    expect(names()).toEqual([...others, "a"].sort());
  });

  it("does nothing where the directory cannot be listed", () => {
    expect(() =>
      removeLeftovers(path("none"), new Set(), { ...ownMark(), time: 1, journals: "" }, fileSystem),
    ).not.toThrow();
  });
});
