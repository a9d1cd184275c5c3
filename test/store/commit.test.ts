import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commitFiles } from "../../src/store/commit.js";
import { errorOf } from "../support/errors.js";

/** Every system call is the real one, but renames that a test makes fail. */
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const { renameSync: realRename } = await vi.importActual<typeof import("node:fs")>("node:fs");
const text = (value: string) => new TextEncoder().encode(value);
let home = "";
const path = (name: string) => join(home, name);
const read = (name: string) => readFileSync(path(name), "utf8");

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "i2pconf-commit-"));
  for (const name of ["a", "b", "c"]) writeFileSync(path(name), "old");
});

afterEach(() => {
  vi.mocked(renameSync).mockImplementation(realRename);
  rmSync(home, { recursive: true });
});

const change = (name: string, before: string | undefined = "old") => ({
  path: path(name),
  before: before === undefined ? undefined : text(before),
  after: text("new"),
  mode: 0o600,
});

/** The renames of these numbers, from 1, fail. */
function failRenames(...numbers: readonly number[]): void {
  let count = 0;
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (numbers.includes(++count)) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    realRename(from, to);
  });
}

describe("commitFiles", () => {
  it("writes all files, and leaves nothing else behind", () => {
    commitFiles([change("a"), change("b"), { ...change("d"), before: undefined }]);
    expect(readdirSync(home)).toEqual(["a", "b", "c", "d"]);
    expect(["a", "b", "c", "d"].map(read)).toEqual(["new", "new", "old", "new"]);
  });

  it("writes none where one is not what the plan saw", () => {
    const error = errorOf(() => commitFiles([change("a"), change("b", "other")]));
    expect(error?.code).toBe("FILE_CHANGED");
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("puts the files back that were renamed before one that cannot be", () => {
    failRenames(3);
    const error = errorOf(() =>
      commitFiles([change("a"), { ...change("d"), before: undefined }, change("c")]),
    );
    expect(error?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b", "c"].map(read)).toEqual(["old", "old", "old"]);
  });

  it("names the files that it could not put back", () => {
    failRenames(2, 3);
    const error = errorOf(() => commitFiles([change("a"), change("b")]));
    expect(error?.code).toBe("IO_FAILED");
    expect(error?.message).toContain(`${path("a")} could not be put back, and holds the new text`);
    expect(read("a")).toBe("new");
  });

  it("writes a file once that two paths lead to", () => {
    commitFiles([change("a"), { ...change("a"), path: `${home}/./a` }]);
    expect(read("a")).toBe("new");
  });
});

describe("commitFiles of a file that goes", () => {
  const removal = (name: string) => ({ ...change(name), after: undefined });

  it("renames it to .bak beside it", () => {
    commitFiles([removal("a"), change("b")]);
    expect(readdirSync(home)).toEqual(["a.bak", "b", "c"]);
    expect(["a.bak", "b"].map(read)).toEqual(["old", "new"]);
  });

  it("takes the first free name, and no older file is lost", () => {
    for (const name of ["a.bak", "a.bak.2"]) writeFileSync(path(name), name);
    commitFiles([removal("a")]);
    expect(readdirSync(home)).toEqual(["a.bak", "a.bak.2", "a.bak.3", "b", "c"]);
    expect(["a.bak", "a.bak.2", "a.bak.3"].map(read)).toEqual(["a.bak", "a.bak.2", "old"]);
  });

  it("takes no name that a dangling link has", () => {
    symlinkSync("nowhere", path("a.bak"));
    commitFiles([removal("a")]);
    expect([readlinkSync(path("a.bak")), read("a.bak.2")]).toEqual(["nowhere", "old"]);
  });

  it("puts it back where a rename after it fails", () => {
    failRenames(2);
    expect(errorOf(() => commitFiles([removal("a"), change("b")]))?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("keeps it where its own rename fails, and puts back the others", () => {
    failRenames(2);
    expect(errorOf(() => commitFiles([change("b"), removal("a")]))?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("keeps it where it is not what the plan saw", () => {
    const error = errorOf(() => commitFiles([{ ...removal("a"), before: text("other") }]));
    expect(error?.code).toBe("FILE_CHANGED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
  });

  it("leaves nothing of one that is kept elsewhere", () => {
    commitFiles([{ ...removal("a"), isKeptElsewhere: true }, change("b")]);
    expect(readdirSync(home)).toEqual(["b", "c"]);
  });

  it("puts one that is kept elsewhere back where a rename after it fails", () => {
    failRenames(2);
    const changes = [{ ...removal("a"), isKeptElsewhere: true }, change("b")];
    expect(errorOf(() => commitFiles(changes))?.code).toBe("IO_FAILED");
    expect(readdirSync(home)).toEqual(["a", "b", "c"]);
    expect(["a", "b"].map(read)).toEqual(["old", "old"]);
  });

  it("tells where it could not be put back", () => {
    failRenames(2, 3);
    const error = errorOf(() => commitFiles([removal("a"), change("b")]));
    expect(error?.message).toContain(`${path("a")} could not be put back, and lies in ${path("a.bak")}`);
    expect(read("a.bak")).toBe("old");
  });
});
