import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { commit } from "../../src/store/commit.js";
import type { FileChange } from "../../src/store/file-change.js";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import type { Boundary } from "../../src/store/links.js";
import { rejectionOf } from "../support/errors.js";
import { ownedByOther } from "../support/owned-by-other.js";
import { changeOf, commitOptions, temporaryHome, transactionOf } from "../support/transaction.js";

let home = "";
let state = "";
let outside = "";
const path = (name: string) => join(home, name);

beforeEach(() => {
  ({ home, state } = temporaryHome());
  outside = join(home, "../outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "a"), "old");
  writeFileSync(path("inside"), "old");
});

const write = (more: Partial<FileChange>, boundary: Partial<Boundary> = {}, fs: FileSystem = fileSystem) => {
  const transaction = transactionOf(home, [changeOf(path("a"), "old", "new", more)]);
  const within = { ...transaction.boundary, ...boundary };
  return rejectionOf(commit({ ...transaction, boundary: within }, undefined, commitOptions(state), fs));
};

describe("a symbolic link", () => {
  it("stays one, and the file that it leads to is written", async () => {
    symlinkSync("inside", path("a"));
    await write({});
    expect([readlinkSync(path("a")), readFileSync(path("inside"), "utf8")]).toEqual(["inside", "new"]);
  });

  it("may lead out of the installation where I2P knows the file by its name", async () => {
    symlinkSync("../outside/a", path("a"));
    await write({ mayLeadOut: true });
    expect(readFileSync(join(outside, "a"), "utf8")).toBe("new");
  });

  it("may not where it does not", async () => {
    symlinkSync("../outside/a", path("a"));
    expect((await write({}))?.code).toBe("LINK_OUTSIDE");
    expect(readFileSync(join(outside, "a"), "utf8")).toBe("old");
  });

  it("may never lead out of an image", async () => {
    symlinkSync("../outside/a", path("a"));
    expect((await write({ mayLeadOut: true }, { root: home }))?.code).toBe("LINK_OUTSIDE");
  });

  it("may not be a directory on the way", async () => {
    symlinkSync("../outside", path("d"));
    expect((await write({ path: path("d/a"), mayLeadOut: true }))?.code).toBe("LINK_OUTSIDE");
  });

  it("may not be one to the directory of a new file", async () => {
    symlinkSync("../outside", path("d"));
    const error = await write({ path: path("d/new"), before: undefined, mayLeadOut: true });
    expect([error?.code, readdirSync(outside)]).toEqual(["LINK_OUTSIDE", ["a"]]);
  });

  it("may not be another user's that leads to a file of this one", async () => {
    symlinkSync("../outside/a", path("a"));
    const error = await write({ mayLeadOut: true }, {}, ownedByOther(path("a")));
    expect([error?.code, error?.message]).toEqual([
      "LINK_OUTSIDE",
      expect.stringContaining("of user 4000000"),
    ]);
  });

  it.runIf(process.geteuid?.() === 0)("may be another user's that leads to that user's file", async () => {
    symlinkSync("../outside/a", path("a"));
    const fs = ownedByOther(path("a"), join(outside, "a"));
    expect(await write({ mayLeadOut: true, inPlace: true }, {}, fs)).toBeUndefined();
  });

  it("that leads nowhere is refused", async () => {
    symlinkSync("nowhere", path("a"));
    expect((await write({}))?.code).toBe("IO_FAILED");
  });

  it("that leads in a circle is refused, saying so", async () => {
    symlinkSync("a", path("a"));
    expect((await write({}))?.message).toContain("form a loop");
  });
});
