import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Recovered } from "../../src/store/bring-to-end.js";
import { commit } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { recoverAll, recoverBeside } from "../../src/store/recover.js";
import { rejectionOf } from "../support/errors.js";
import { ownedByOther } from "../support/owned-by-other.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
let recovered: Recovered[] = [];
const path = (name: string) => join(home, name);
const read = (name: string) => readFileSync(path(name), "utf8");
const journals = () => readdirSync(join(state, "history"));
const options = () => commitOptions(state, { onRecovered: (each) => recovered.push(each) });

beforeEach(() => {
  ({ home, state } = temporaryHome());
  recovered = [];
  for (const name of ["a", "b"]) writeFileSync(path(name), "old");
});

const change = (name: string, more: Partial<FileChange> = {}) => changeOf(path(name), "old", "new", more);
const failed = (code: string) => Object.assign(new Error(code), { code });

/** A commit whose process breaks off: after some renames everything fails. */
async function breakOff(changes: readonly FileChange[], renames: number): Promise<void> {
  let count = 0;
  const fs = Object.fromEntries(
    Object.entries(fileSystem).map(([name, call]) => [
      name,
      (...given: unknown[]) => {
        if (count > renames) throw failed("EIO");
        if (name === "rename" && ++count > renames) throw failed("EIO");
        return Reflect.apply(call, undefined, given);
      },
    ]),
  );
  await rejectionOf(
    commit(transactionOf(home, changes), undefined, commitOptions(state), { ...fileSystem, ...fs }),
  );
  for (const name of readdirSync(home)) if (name.endsWith("-lock")) rmSync(path(name));
}

const recover = (fs: FileSystem = fileSystem) => recoverAll(join(state, "history"), options(), fs);

const failing = (name: "open" | "rename", of: string): FileSystem => ({
  ...fileSystem,
  [name]: (...given: unknown[]) => {
    if (given.some((each) => typeof each === "string" && each.startsWith(path(of)))) throw failed("EACCES");
    return Reflect.apply(fileSystem[name], undefined, given);
  },
});

describe("recoverAll", () => {
  it("finishes what was broken off between two files", async () => {
    await breakOff([change("a"), change("b")], 2);
    expect(["a", "b"].map(read)).toEqual(["new", "old"]);
    await recover();
    expect(["a", "b"].map(read)).toEqual(["new", "new"]);
    expect(recovered).toEqual([
      { id: expect.any(String), outcome: "finished", files: [path("a"), path("b")], left: [] },
    ]);
  });

  it("puts it into the history, and leaves nothing else", async () => {
    await breakOff([change("a"), change("b")], 2);
    await recover();
    expect(journals()).toEqual([expect.stringMatching(/\.done$/)]);
    expect(readdirSync(home)).toEqual(["a", "b"]);
  });

  it("takes it back where it cannot be finished", async () => {
    await breakOff([change("a"), change("b")], 2);
    await recover(failing("rename", "b"));
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
    expect([recovered.map(({ outcome }) => outcome), journals()]).toEqual([["taken back"], []]);
  });

  it("leaves what somebody else wrote meanwhile, and tells", async () => {
    await breakOff([change("a"), change("b")], 2);
    writeFileSync(path("b"), "theirs");
    await recover();
    expect(["a", "b"].map(read)).toEqual(["new", "theirs"]);
    expect(recovered.map(({ left }) => left)).toEqual([[path("b")]]);
  });

  it("finishes no part of it where somebody else wrote before anything was in its place", async () => {
    await breakOff([change("a"), change("b")], 1);
    writeFileSync(path("b"), "theirs");
    await recover();
    expect(["a", "b"].map(read)).toEqual(["old", "theirs"]);
    expect(recovered.map(({ outcome }) => outcome)).toEqual(["taken back"]);
  });

  it("mends a text that broke off while it was written in place", async () => {
    await breakOff([change("a"), change("b", { inPlace: true })], 2);
    writeFileSync(path("b"), "ne");
    await recover();
    expect(["a", "b"].map(read)).toEqual(["new", "new"]);
  });

  it("puts such a text back where the other files cannot be finished", async () => {
    await breakOff([change("a", { inPlace: true }), change("b")], 1);
    writeFileSync(path("a"), "neX");
    await recover(failing("rename", "b"));
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("ends where the directory of a file has gone", async () => {
    mkdirSync(path("d"));
    writeFileSync(path("d/1"), "old");
    await breakOff([change("a"), change("d/1")], 2);
    rmSync(path("d"), { recursive: true });
    await recover();
    expect([read("a"), journals()]).toEqual(["new", [expect.stringMatching(/\.done$/)]]);
  });

  it("gives a new directory the mode that it was to have", async () => {
    const added = changeOf(path("d/1"), undefined, "new", { directoryMode: 0o755 });
    await breakOff([change("a"), added], 2);
    await recover();
    expect(Number(fileSystem.lstat(path("d"))?.mode) & 0o777).toBe(0o755);
  });

  it("keeps a journal that it cannot read", async () => {
    await breakOff([change("a"), change("b")], 2);
    const [name = ""] = journals();
    writeFileSync(join(state, "history", name), "{}\n");
    expect((await rejectionOf(recover()))?.code).toBe("FILE_UNREADABLE");
    expect(journals()).toEqual([name]);
  });

  it("has nothing to do where there is no history yet", async () => {
    await recover();
    expect(recovered).toEqual([]);
  });
});

describe("commit after one that was broken off", () => {
  it("finishes that one first", async () => {
    await breakOff([change("a"), change("b")], 2);
    await commit(
      transactionOf(home, [changeOf(path("c"), undefined, "new")]),
      undefined,
      options(),
      fileSystem,
    );
    expect(["a", "b", "c"].map(read)).toEqual(["new", "new", "new"]);
  });

  it("refuses its files where it goes neither forward nor back", async () => {
    await breakOff([change("a"), change("b")], 2);
    const stuck = failing("rename", "");
    const again = commit(transactionOf(home, [changeOf(path("a"), "new", "newer")]), undefined, options(), {
      ...stuck,
      rename: (from, to) => (to.startsWith(home) ? stuck.rename(from, to) : fileSystem.rename(from, to)),
    });
    expect((await rejectionOf(again))?.code).toBe("RECOVERY_NEEDED");
    expect(["a", "b"].map(read)).toEqual(["new", "old"]);
  });
});

describe("recoverBeside", () => {
  /** A lock of a process that has ended, which names a directory of journals. */
  const leave = (directory: string) =>
    writeFileSync(
      path(".a.i2pconf-lock"),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), time: 0, journals: directory }),
    );

  it("refuses journals that another user could have written", async () => {
    await breakOff([change("a"), change("b")], 2);
    leave(join(state, "history"));
    expect((await rejectionOf(recoverBeside(home, options(), ownedByOther(state))))?.code).toBe(
      "RECOVERY_NEEDED",
    );
    expect(["a", "b"].map(read)).toEqual(["new", "old"]);
  });

  it("says that journals are there which cannot be read", async () => {
    leave(join(state, "history"));
    const fs: FileSystem = {
      ...fileSystem,
      lstat(each) {
        if (each.startsWith(state)) throw failed("EACCES");
        return fileSystem.lstat(each);
      },
    };
    expect((await rejectionOf(recoverBeside(home, options(), fs)))?.code).toBe("RECOVERY_NEEDED");
  });

  it("removes what was left without a journal", async () => {
    leave(join(state, "history"));
    writeFileSync(path(".a.i2pconf-99"), "half");
    await recoverBeside(home, options(), fileSystem);
    expect(readdirSync(home)).toEqual(["a", "b"]);
  });
});
