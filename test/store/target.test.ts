import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { commit } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { isWritable } from "../../src/store/target.js";
import { rejectionOf } from "../support/errors.js";
import { ownedByOther } from "../support/owned-by-other.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
const path = (name: string) => join(home, name);
beforeEach(() => {
  ({ home, state } = temporaryHome());
  writeFileSync(path("a"), "old");
});

const write = (more: Partial<FileChange> = {}, fs: FileSystem = fileSystem) =>
  rejectionOf(
    commit(
      transactionOf(home, [changeOf(path("a"), "old", "new", more)]),
      undefined,
      commitOptions(state),
      fs,
    ),
  );

describe("a file to be written", () => {
  it("keeps its mode", async () => {
    chmodSync(path("a"), 0o4751);
    await write();
    expect(statSync(path("a")).mode & 0o7777).toBe(0o4751);
  });

  it("has its new text for its owner alone until that has its mode", async () => {
    chmodSync(path("a"), 0o644);
    const modes: number[] = [];
    const fs: FileSystem = {
      ...fileSystem,
      write(file, bytes, from) {
        const [temporary] = readdirSync(home).filter((name) => name.endsWith(`-${process.pid}`));
        if (temporary !== undefined) modes.push(statSync(path(temporary)).mode & 0o777);
        return fileSystem.write(file, bytes, from);
      },
    };
    await write({}, fs);
    expect([new Set(modes), statSync(path("a")).mode & 0o777]).toEqual([new Set([0o600, 0o644]), 0o644]);
  });

  it("is refused with several hard links, naming what writes through all of them", async () => {
    linkSync(path("a"), path("b"));
    const error = await write();
    expect([error?.code, error?.message]).toEqual([
      "FILE_HARD_LINKED",
      expect.stringContaining("--in-place"),
    ]);
  });

  it("is written through all of them in place", async () => {
    linkSync(path("a"), path("b"));
    await write({ inPlace: true });
    expect([readFileSync(path("b"), "utf8"), statSync(path("a")).nlink]).toEqual(["new", 2]);
  });

  it("is refused where its owner could not be kept, naming sudo", async () => {
    const user = vi.spyOn(process, "geteuid").mockReturnValue(1000);
    const error = await write({}, ownedByOther(path("a")));
    user.mockRestore();
    expect([error?.code, error?.message]).toEqual(["LOCATION_NOT_WRITABLE", expect.stringContaining("sudo")]);
  });
});

describe("isWritable", () => {
  it("is true of a file, of a new one, and of one in a directory that would be made", () => {
    expect(["a", "new", "d/new"].map(path).map((each) => isWritable(each))).toEqual([true, true, true]);
  });

  it("is false where the directory above is missing too, or may not be written to", () => {
    mkdirSync(path("d"));
    const access = () => {
      throw Object.assign(new Error("EROFS"), { code: "EROFS" });
    };
    expect(isWritable(path("none/none/new"))).toBe(false);
    expect(isWritable(path("d/new"), { ...fileSystem, access })).toBe(false);
  });
});
