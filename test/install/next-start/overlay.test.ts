import { describe, expect, test } from "vitest";
import { Overlay } from "../../../src/install/next-start/overlay.js";
import { codeOf } from "../../support/errors.js";
import { memoryTree } from "../../support/memory-tree.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const below = () =>
  memoryTree({ "/dir/old": "old", "/dir/other": "other", "/dir/full/x": "", "/dir/empty": undefined });

describe("Overlay, read as a tree", () => {
  test("shows what was written, and the tree below beside it", () => {
    const tree = new Overlay(below());
    tree.write("/dir/new", bytes("new"), 0o600);
    expect(tree.read("/dir/new")).toEqual(bytes("new"));
    expect(tree.read("/dir/old")).toEqual(bytes("old"));
    expect(tree.list("/dir")).toEqual(["old", "other", "empty", "full", "new"]);
  });

  test("leaves the tree below alone", () => {
    const lower = below();
    const tree = new Overlay(lower);
    tree.write("/dir/old", bytes("new"), 0o600);
    tree.move("/dir/other", "/dir/moved");
    expect(lower.read("/dir/old")).toEqual(bytes("old"));
    expect(lower.list("/dir")).toEqual(["old", "other", "empty", "full"]);
  });

  test("shows a moved file under its new name alone", () => {
    const tree = new Overlay(below());
    tree.move("/dir/old", "/dir/other");
    expect(tree.read("/dir/other")).toEqual(bytes("old"));
    expect(tree.read("/dir/old")).toBeUndefined();
    expect(tree.exists("/dir/old")).toBe(false);
    expect(tree.list("/dir")).toEqual(["other", "empty", "full"]);
  });

  test("shows a created directory, and what is in it", () => {
    const tree = new Overlay(below());
    tree.makeDirectories("/dir/a/b", 0o700);
    tree.write("/dir/a/b/c", bytes("c"), 0o600);
    expect(tree.isDirectory("/dir/a")).toBe(true);
    expect(tree.list("/dir/a/b")).toEqual(["c"]);
    expect(tree.realPath("/dir/a/b/c")).toBe("/dir/a/b/c");
    expect(codeOf(() => tree.read("/dir/a/b"))).toBe("FILE_UNREADABLE");
  });
});

describe("Overlay refuses what fails on every disk", () => {
  test.each<[string, (tree: Overlay) => boolean]>([
    ["a file in a directory that is not there", (tree) => tree.write("/dir/none/x", bytes(""), 0o600)],
    ["a file in a file", (tree) => tree.write("/dir/old/x", bytes(""), 0o600)],
    ["a file in place of a directory", (tree) => tree.write("/dir/empty", bytes(""), 0o600)],
    ["a name of more than 255 bytes", (tree) => tree.write(`/dir/${"é".repeat(128)}`, bytes(""), 0o600)],
    ["a directory in place of a file", (tree) => tree.makeDirectory("/dir/old", 0o700)],
    ["a directory that is there", (tree) => tree.makeDirectory("/dir/empty", 0o700)],
    ["a directory in one that is not there", (tree) => tree.makeDirectory("/none/x", 0o700)],
    ["directories below a file", (tree) => tree.makeDirectories("/dir/old/a/b")],
  ])("%s", (_, attempt) => {
    const tree = new Overlay(below());
    expect(attempt(tree)).toBe(false);
    expect(tree.outcomes()).toEqual([]);
  });

  test("but takes a name of 255 bytes", () => {
    expect(new Overlay(below()).write(`/dir/${"é".repeat(127)}x`, bytes(""), 0o600)).toBe(true);
  });
});

describe("Overlay.move onto a directory", () => {
  test("takes the place of an empty one", () => {
    const tree = new Overlay(below());
    expect(tree.move("/dir/old", "/dir/empty")).toBe(true);
    expect(tree.read("/dir/empty")).toEqual(bytes("old"));
  });

  test("puts a copy into a full one", () => {
    const tree = new Overlay(below());
    expect(tree.move("/dir/old", "/dir/full")).toBe(true);
    expect(tree.read("/dir/full/old")).toEqual(bytes("old"));
    expect(tree.exists("/dir/old")).toBe(false);
  });

  test("fails where that one has a directory of the same name, and moveOrRemove removes the file", () => {
    const tree = new Overlay(memoryTree({ "/a": "a", "/full/a/x": "" }));
    expect(tree.move("/a", "/full")).toBe(false);
    expect(tree.isFile("/a")).toBe(true);
    tree.moveOrRemove("/a", "/full");
    expect(tree.outcomes()).toEqual([{ kind: "removed", path: "/a" }]);
  });
});

describe("Overlay.outcomes tells", () => {
  test("created and overwritten files, and directories, in the order of their paths", () => {
    const tree = new Overlay(below());
    tree.write("/dir/old", bytes("new"), 0o600);
    tree.makeDirectory("/dir/made", 0o700);
    tree.write("/dir/made/key", undefined, 0o600);
    expect(tree.outcomes()).toEqual([
      { kind: "directory", path: "/dir/made", mode: 0o700 },
      { kind: "created", path: "/dir/made/key", mode: 0o600, contents: undefined },
      { kind: "overwritten", path: "/dir/old", mode: 0o600, contents: bytes("new") },
    ]);
  });

  test("a rename once, with what it replaces", () => {
    const tree = new Overlay(below());
    tree.move("/dir/old", "/dir/other");
    expect(tree.outcomes()).toEqual([
      { kind: "renamed", path: "/dir/other", from: "/dir/old", contents: bytes("old"), replaces: true },
    ]);
  });

  test("a new file in place of a moved one", () => {
    const tree = new Overlay(below());
    tree.move("/dir/old", "/dir/moved");
    tree.write("/dir/old", bytes("new"), 0o600);
    expect(tree.outcomes().map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "renamed /dir/moved",
      "overwritten /dir/old",
    ]);
  });

  test("nothing of a file that came and went", () => {
    const tree = new Overlay(below());
    tree.write("/dir/x.tmp", bytes("x"), 0o600);
    tree.move("/dir/x.tmp", "/dir/x");
    expect(tree.outcomes()).toEqual([{ kind: "created", path: "/dir/x", mode: 0o600, contents: bytes("x") }]);
  });

  test("an old temporary file that went with the new one as removed", () => {
    const tree = new Overlay(memoryTree({ "/x.tmp": "left over" }));
    tree.write("/x.tmp", bytes("x"), 0o600);
    tree.move("/x.tmp", "/x");
    expect(tree.outcomes().map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "created /x",
      "removed /x.tmp",
    ]);
  });
});

test("the mode is that of what was done, else that of the tree below", () => {
  const modes = { "/a": 0o644, "/b": 0o640, "/dir": 0o750 };
  const tree = new Overlay(memoryTree({ "/a": "", "/b": "", "/dir": undefined }, modes));
  tree.write("/a", new Uint8Array(), 0o600);
  tree.move("/b", "/c");
  tree.makeDirectory("/new", 0o700);
  const seen = ["/a", "/b", "/c", "/dir", "/new"].map((path) => tree.mode(path)?.toString(8));
  expect(seen).toEqual(["600", undefined, "640", "750", "700"]);
});
