import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { commit } from "../../src/store/commit.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import type { LockMark } from "../../src/store/lock.js";
import { Locks } from "../../src/store/locks.js";
import { ownMark } from "../../src/store/processes.js";
import { rejectionOf } from "../support/errors.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
const path = (name: string) => join(home, name);
const LOCK = ".a.i2pconf-lock";
beforeEach(() => {
  ({ home, state } = temporaryHome());
});

const ended: LockMark = { pid: 2 ** 22 + 1, host: hostname(), time: 0, journals: "/journals" };
const locksOf = (time: number, fs: FileSystem = fileSystem) =>
  new Locks({ ...ownMark(), time, journals: state }, fs);
const acquire = (locks: Locks, names: readonly string[], onLeft = async (_journals: string) => {}) =>
  locks.acquire(names.map(path), { lockTimeout: 0, isInterrupted: () => false }, onLeft);
const leave = (mark: unknown, name = LOCK) => writeFileSync(path(name), JSON.stringify(mark));
const age = (name: string) => utimesSync(path(name), new Date(0), new Date(0));

describe("Locks", () => {
  it("makes a file beside each that says whose it is", async () => {
    await acquire(locksOf(1), ["b", "a"]);
    expect(readdirSync(home)).toEqual([LOCK, ".b.i2pconf-lock"]);
    expect(JSON.parse(readFileSync(path(LOCK), "utf8"))).toMatchObject({ pid: process.pid, journals: state });
  });

  it("makes them in the order of their paths, so that no two processes wait for each other", async () => {
    const made: string[] = [];
    const open: FileSystem["open"] = (file, flags, mode) => {
      made.push(basename(file));
      return fileSystem.open(file, flags, mode);
    };
    await acquire(locksOf(1, { ...fileSystem, open }), ["b", "c", "a"]);
    expect(made).toEqual([LOCK, ".b.i2pconf-lock", ".c.i2pconf-lock"]);
  });

  it("removes them again", async () => {
    const locks = locksOf(1);
    await acquire(locks, ["a", "b"]);
    locks.release();
    expect(readdirSync(home)).toEqual([]);
  });

  it("says who holds a file, and keeps nothing else locked meanwhile", async () => {
    await acquire(locksOf(1), ["b"]);
    const error = await rejectionOf(acquire(locksOf(2), ["a", "b"]));
    expect([error?.code, error?.message]).toEqual([
      "LOCK_TIMEOUT",
      expect.stringContaining(`process ${process.pid} on ${hostname()} since 1970-01-01T00:00:00.001Z`),
    ]);
    expect(readdirSync(home)).toEqual([".b.i2pconf-lock"]);
  });

  it("ends a wait when somebody wants the process to end", async () => {
    await acquire(locksOf(1), ["a"]);
    const patience = { lockTimeout: 60_000, isInterrupted: () => true };
    const error = await rejectionOf(locksOf(2).acquire([path("a")], patience, async () => {}));
    expect(error?.code).toBe("INTERRUPTED");
  });

  it("sees to what a process that ended left, before it takes the lock of that", async () => {
    leave(ended);
    const onLeft = vi.fn(async () => expect(readdirSync(home)).toEqual([LOCK]));
    await acquire(locksOf(1), ["a"], onLeft);
    expect(onLeft.mock.calls).toEqual([["/journals"]]);
    expect(JSON.parse(readFileSync(path(LOCK), "utf8")).pid).toBe(process.pid);
  });

  it("keeps the lock that was left where what is left cannot be seen to", async () => {
    leave(ended);
    const failing = acquire(locksOf(1), ["a"], () => Promise.reject(new Error("stuck")));
    await expect(failing).rejects.toThrow("stuck");
    expect(JSON.parse(readFileSync(path(LOCK), "utf8")).pid).toBe(ended.pid);
  });

  it("waits where another process is taking it away", async () => {
    leave(ended);
    writeFileSync(path(`${LOCK}-taken`), "");
    expect((await rejectionOf(acquire(locksOf(1), ["a"])))?.code).toBe("LOCK_TIMEOUT");
  });

  it("goes on where that process has ended over it", async () => {
    leave(ended);
    writeFileSync(path(`${LOCK}-taken`), "");
    age(`${LOCK}-taken`);
    const patience = { lockTimeout: 5000, isInterrupted: () => false };
    await locksOf(1).acquire([path("a")], patience, async () => {});
    expect(readdirSync(home)).toEqual([LOCK]);
  });

  it.each(["", "{", "[]", '{"pid":1}'])(
    "takes a lock that says nothing, %j, when it is old",
    async (text) => {
      writeFileSync(path(LOCK), text);
      expect((await rejectionOf(acquire(locksOf(1), ["a"])))?.code).toBe("LOCK_TIMEOUT");
      age(LOCK);
      await acquire(locksOf(1), ["a"]);
      expect(JSON.parse(readFileSync(path(LOCK), "utf8")).pid).toBe(process.pid);
    },
  );

  it("says all of it where the disk takes it in parts", async () => {
    const write: FileSystem["write"] = (file, bytes, from) =>
      fileSystem.write(file, bytes.subarray(0, from + 7), from);
    await acquire(locksOf(1, { ...fileSystem, write }), ["a"]);
    expect(JSON.parse(readFileSync(path(LOCK), "utf8")).pid).toBe(process.pid);
  });

  it("takes one of its own that it could not remove", async () => {
    const unlink = () => {
      throw Object.assign(new Error("EIO"), { code: "EIO" });
    };
    const locks = locksOf(1, { ...fileSystem, unlink });
    await acquire(locks, ["a"]);
    locks.release();
    await acquire(locksOf(2), ["a"]);
    expect(JSON.parse(readFileSync(path(LOCK), "utf8")).time).toBe(2);
  });
});

describe("many commits of one process", () => {
  it("all come through, one after another, and none is lost", async () => {
    writeFileSync(path("a"), "");
    const text = () => readFileSync(path("a"), "utf8");
    const append = (line: string) => async () =>
      transactionOf(home, [changeOf(path("a"), text(), `${text()}${line}\n`)]);
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    await Promise.all(
      lines.map(async (line) => {
        const again = append(line);
        await commit(await again(), again, commitOptions(state, { lockTimeout: 60_000 }), fileSystem);
      }),
    );
    expect(text().trim().split("\n").sort()).toEqual([...lines].sort());
    expect(readdirSync(home)).toEqual(["a"]);
  });
});
