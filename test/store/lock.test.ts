import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { tryLock } from "../../src/store/lock.js";
import { ownMark } from "../../src/store/processes.js";
import { temporaryHome } from "../support/transaction.js";

const mark = { ...ownMark(), time: 1, journals: "/journals" };

describe("a lock", () => {
  it("is written as a whole where the system takes a byte at a time", () => {
    const { home } = temporaryHome();
    const path = join(home, "lock");
    const fs: FileSystem = {
      ...fileSystem,
      write: (file, bytes, from) => fileSystem.write(file, bytes.subarray(0, from + 1), from),
    };
    tryLock(path, mark, fs);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(mark);
    expect(tryLock(path, mark, fileSystem)).toEqual({ kind: "held", by: mark });
    expect(readdirSync(home)).toEqual(["lock"]);
  });
});
