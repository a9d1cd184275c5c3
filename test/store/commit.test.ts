import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { commit } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { rejectionOf } from "../support/errors.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
const path = (name: string) => join(home, name);
const read = (name: string) => readFileSync(path(name), "utf8");
const journals = () => readdirSync(join(state, "history"));

beforeEach(() => {
  ({ home, state } = temporaryHome());
  for (const name of ["a", "b", "c"]) writeFileSync(path(name), "old");
});

const change = (name: string, more: Partial<FileChange> = {}) => changeOf(path(name), "old", "new", more);
const added = (name: string) => changeOf(path(name), undefined, "new");
const removed = (name: string, more: Partial<FileChange> = {}) =>
  changeOf(path(name), "old", undefined, more);

const write = (changes: readonly FileChange[], fs: FileSystem = fileSystem) =>
  commit(transactionOf(home, changes), undefined, commitOptions(state), fs);

/** The renames of these numbers, from 1, fail; that of the journal counts. */
function failingRenames(code: string, ...numbers: readonly number[]): FileSystem {
  let count = 0;
  return {
    ...fileSystem,
    rename(from, to) {
      if (numbers.includes(++count)) throw Object.assign(new Error(code), { code });
      fileSystem.rename(from, to);
    },
  };
}

describe("commit", () => {
  it("writes all files, and leaves nothing else behind", async () => {
    await write([change("a"), change("b"), added("d")]);
    expect(readdirSync(home)).toEqual(["a", "b", "c", "d"]);
    expect(["a", "b", "c", "d"].map(read)).toEqual(["new", "new", "old", "new"]);
  });

  it("puts the journal into the history, under the id that it gives", async () => {
    const id = await write([change("a")]);
    expect(journals()).toEqual([`${id}.done`]);
  });

  it("writes nothing where nothing changes, and says so", async () => {
    expect(await write([])).toBeUndefined();
    expect(readdirSync(join(home, ".."))).toEqual(["home"]);
  });

  it("writes none where one is not what the plan saw", async () => {
    const error = await rejectionOf(write([change("a"), changeOf(path("b"), "other", "new")]));
    expect(error?.code).toBe("FILE_CHANGED");
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
    expect(journals()).toEqual([]);
  });

  it("puts the files back that were renamed before one that cannot be", async () => {
    const error = await rejectionOf(write([change("a"), added("d"), change("c")], failingRenames("EIO", 4)));
    expect(error?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b", "c"].map(read)).toEqual(["old", "old", "old"]);
    expect(journals()).toEqual([]);
  });

  it("names the files that it could not put back, and keeps the journal that knows their texts", async () => {
    const error = await rejectionOf(write([change("a"), change("b")], failingRenames("EIO", 3, 4)));
    expect(error?.code).toBe("IO_FAILED");
    expect(error?.message).toContain(`${path("a")} could not be put back`);
    expect(journals()).toEqual([expect.stringMatching(/\.open$/)]);
  });

  it.each(["EBUSY", "EXDEV"])("tells what %s means, and what would write nevertheless", async (code) => {
    const error = await rejectionOf(write([change("a")], failingRenames(code, 2)));
    expect(error?.code).toBe("FILE_MOUNTED");
    expect(error?.message).toContain("--in-place");
    expect(read("a")).toBe("old");
  });

  it("writes a file once that two paths lead to", async () => {
    await write([change("a"), { ...change("a"), path: `${home}/./a` }]);
    expect(read("a")).toBe("new");
  });

  it("refuses two texts of one file", async () => {
    const other = { ...changeOf(path("a"), "old", "newer"), path: `${home}/./a` };
    expect((await rejectionOf(write([change("a"), other])))?.code).toBe("VERIFICATION_FAILED");
    expect(read("a")).toBe("old");
  });

  it("makes the missing directory of new files, at once with them", async () => {
    await write([added("d/1"), added("d/2")]);
    expect(["d/1", "d/2"].map(read)).toEqual(["new", "new"]);
    expect(readdirSync(home)).toEqual(["a", "b", "c", "d"]);
  });

  it("makes no directory where the one above is missing too", async () => {
    const error = await rejectionOf(write([added("d/e/1")]));
    expect(error?.code).toBe("LOCATION_NOT_WRITABLE");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
  });
});

describe("commit, where a file has changed meanwhile", () => {
  const makeAgain = (text: string, count: { value: number }) => async () => {
    count.value++;
    return transactionOf(home, [changeOf(path("a"), read("a"), `${text}+${read("a")}`)]);
  };

  it("has the plan made again, once, and writes that one", async () => {
    writeFileSync(path("a"), "theirs");
    const count = { value: 0 };
    const id = await commit(
      transactionOf(home, [change("a")]),
      makeAgain("ours", count),
      commitOptions(state),
    );
    expect([read("a"), count.value]).toEqual(["ours+theirs", 1]);
    expect(journals()).toEqual([`${id}.done`]);
  });

  it("gives up where it changes again", async () => {
    writeFileSync(path("a"), "theirs");
    const again = async () => {
      const planned = transactionOf(home, [change("a")]);
      writeFileSync(path("a"), "theirs once more");
      return planned;
    };
    const error = await rejectionOf(commit(transactionOf(home, [change("a")]), again, commitOptions(state)));
    expect([error?.code, read("a")]).toEqual(["FILE_CHANGED", "theirs once more"]);
  });

  it("writes nothing where the new plan has nothing to write", async () => {
    writeFileSync(path("a"), "new");
    const again = async () => transactionOf(home, []);
    expect(await commit(transactionOf(home, [change("a")]), again, commitOptions(state))).toBeUndefined();
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
  });

  it("locks what the new plan is about too", async () => {
    writeFileSync(path("a"), "theirs");
    const locked: string[] = [];
    const fs: FileSystem = {
      ...fileSystem,
      rename(from, to) {
        locked.push(...readdirSync(home).filter((name) => name.endsWith("-lock")));
        fileSystem.rename(from, to);
      },
    };
    const again = async () => transactionOf(home, [changeOf(path("a"), "theirs", "new"), change("b")]);
    await commit(transactionOf(home, [change("a")]), again, commitOptions(state), fs);
    expect([...new Set(locked)]).toEqual([".a.i2pconf-lock", ".b.i2pconf-lock"]);
    expect(["a", "b"].map(read)).toEqual(["new", "new"]);
  });

  it("notices what is written over it right away", async () => {
    const fs: FileSystem = {
      ...fileSystem,
      rename(from, to) {
        fileSystem.rename(from, to);
        if (to !== path("a")) return;
        writeFileSync(path("a.tmp"), "theirs");
        fileSystem.rename(path("a.tmp"), to);
      },
    };
    const planned = transactionOf(home, [change("a")]);
    const error = await rejectionOf(commit(planned, undefined, commitOptions(state), fs));
    expect([error?.code, read("a")]).toEqual(["FILE_CHANGED", "theirs"]);
  });
});

describe("commit of a file that goes", () => {
  it("renames it to .bak beside it", async () => {
    await write([removed("a"), change("b")]);
    expect(readdirSync(home)).toEqual(["a.bak", "b", "c"]);
    expect(["a.bak", "b"].map(read)).toEqual(["old", "new"]);
  });

  it("takes the first free name, and no older file is lost", async () => {
    for (const name of ["a.bak", "a.bak.2"]) writeFileSync(path(name), name);
    await write([removed("a")]);
    expect(readdirSync(home)).toEqual(["a.bak", "a.bak.2", "a.bak.3", "b", "c"]);
    expect(["a.bak", "a.bak.2", "a.bak.3"].map(read)).toEqual(["a.bak", "a.bak.2", "old"]);
  });

  it("takes no name that a dangling link has", async () => {
    symlinkSync("nowhere", path("a.bak"));
    await write([removed("a")]);
    expect([readlinkSync(path("a.bak")), read("a.bak.2")]).toEqual(["nowhere", "old"]);
  });

  it("puts it back where a rename after it fails", async () => {
    const error = await rejectionOf(write([removed("a"), change("b")], failingRenames("EIO", 3)));
    expect(error?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("keeps it where its own rename fails, and puts back the others", async () => {
    const error = await rejectionOf(write([change("b"), removed("a")], failingRenames("EIO", 3)));
    expect(error?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("keeps it where it is not what the plan saw", async () => {
    const error = await rejectionOf(write([changeOf(path("a"), "other", undefined)]));
    expect(error?.code).toBe("FILE_CHANGED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
  });

  it("leaves nothing of one that the history alone keeps", async () => {
    await write([removed("a", { leavesNoBackup: true }), change("b")]);
    expect(readdirSync(home)).toEqual(["b", "c"]);
  });

  it("puts such a one back where a rename after it fails", async () => {
    const changes = [removed("a", { leavesNoBackup: true }), change("b")];
    expect((await rejectionOf(write(changes, failingRenames("EIO", 3))))?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("takes its directory along where that is empty then", async () => {
    mkdirSync(path("d"));
    writeFileSync(path("d/1"), "old");
    await write([removed("d/1", { leavesNoBackup: true, emptiedDirectory: path("d") })]);
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
  });
});
