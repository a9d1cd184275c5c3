import { describe, expect, test } from "vitest";
import { Overlay } from "../../../src/install/next-start/overlay.js";
import { loadTunnels } from "../../../src/install/next-start/tunnels.js";
import { type MemoryEntry, memoryTree } from "../../support/memory-tree.js";

const numbered = (number: number, name: string, more = "") =>
  `tunnel.${number}.name=${name}\ntunnel.${number}.type=client\n${more}`;
const one = (name: string, more = "type=client\n") => `name=${name}\n${more}`;

/** The tunnels of a config directory with these files, apart from the base directory unless it is portable. */
function load(
  files: Readonly<Record<string, MemoryEntry>>,
  options: { args?: readonly string[]; baseDir?: string } = {},
) {
  const inConfig = Object.entries(files).map(([name, entry]) => [
    name.startsWith("/") ? name : `/c/${name}`,
    entry,
  ]);
  const tree = new Overlay(
    memoryTree({ "/base": undefined, "/c": undefined, ...Object.fromEntries(inConfig) }),
  );
  const { baseDir = "/base", args = [] } = options;
  const { tunnels, problems } = loadTunnels(
    tree,
    { root: "/", configDir: "/c", baseDir, savedAt: "now" },
    args,
  );
  return {
    tunnels,
    names: tunnels.map(({ name }) => name),
    problems: problems.map(({ code, path }) => `${code} ${path}`),
    changes: tree.outcomes().map(({ kind, path }) => `${kind} ${path}`),
    text: (path: string) => new TextDecoder().decode(tree.read(path)),
  };
}

describe("i2ptunnel.config alone", () => {
  test("is split, and put out of the way", () => {
    const { names, changes, text } = load({ "i2ptunnel.config": numbered(0, "a b") });
    expect(names).toEqual(["a b"]);
    expect(changes).toEqual([
      "renamed /c/i2ptunnel.config.bak",
      "directory /c/i2ptunnel.config.d",
      "created /c/i2ptunnel.config.d/00-a b-i2ptunnel.config",
    ]);
    expect(text("/c/i2ptunnel.config.d/00-a b-i2ptunnel.config")).toBe(
      "# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: now\nconfigFile=/c/i2ptunnel.config.d/00-a b-i2ptunnel.config\nname=a b\ntype=client\n",
    );
  });

  test("ends at the first number that no key has", () => {
    expect(load({ "i2ptunnel.config": numbered(0, "a") + numbered(2, "c") }).names).toEqual(["a"]);
  });

  test("goes on behind a number without a type", () => {
    expect(load({ "i2ptunnel.config": `tunnel.0.name=a\n${numbered(1, "b")}` }).names).toEqual(["b"]);
  });

  test("with a key that cannot be stored ends it all: what was written stays, and so does the file", () => {
    const { names, problems, changes, text } = load({
      "i2ptunnel.config": numbered(0, "a") + numbered(1, "b", "tunnel.1.x;y=z\n") + numbered(2, "c"),
    });
    expect(names).toEqual([]);
    expect(problems).toEqual(["TUNNELS_KEY_REFUSED /c/i2ptunnel.config.d/01-b-i2ptunnel.config"]);
    expect(changes).toEqual([
      "directory /c/i2ptunnel.config.d",
      "created /c/i2ptunnel.config.d/00-a-i2ptunnel.config",
      "created /c/i2ptunnel.config.d/01-b-i2ptunnel.config",
    ]);
    expect(text("/c/i2ptunnel.config.d/01-b-i2ptunnel.config")).not.toContain("x;y");
  });

  test("with a name that is too long for a file is loaded from where it is", () => {
    const { names, problems, tunnels } = load({
      "i2ptunnel.config": numbered(0, "x".repeat(300)) + numbered(1, "b"),
    });
    expect(names).toHaveLength(2);
    expect(tunnels.map(({ path }) => path)).toEqual(["/c/i2ptunnel.config", "/c/i2ptunnel.config"]);
    expect(problems).toEqual(["TUNNELS_NOT_SPLIT /c/i2ptunnel.config"]);
  });
});

describe("i2ptunnel.config beside .d", () => {
  const split = { "i2ptunnel.config.d/00-a-i2ptunnel.config": one("a") };

  test.each<[string, MemoryEntry]>([
    ["empty", ""],
    ["without a property", "# moved\n"],
  ])("%s: no tunnel starts at all", (_, content) => {
    const { names, problems, changes } = load({ ...split, "i2ptunnel.config": content });
    expect(names).toEqual([]);
    expect(problems).toEqual(["TUNNELS_FILE_EMPTY /c/i2ptunnel.config"]);
    expect(changes).toEqual([]);
  });

  test.each<[string, MemoryEntry]>([
    ["that cannot be read", null],
    ["that is a directory", undefined],
  ])("%s: no tunnel starts at all", (_, content) => {
    const { names, problems } = load({ ...split, "i2ptunnel.config": content });
    expect(names).toEqual([]);
    expect(problems).toEqual(["TUNNELS_FILE_UNREADABLE /c/i2ptunnel.config"]);
  });

  test("is ignored where .d has a file", () => {
    const { names, changes } = load({ ...split, "i2ptunnel.config": numbered(0, "other") });
    expect(names).toEqual(["a"]);
    expect(changes).toEqual([]);
  });

  test("counts where .d has none, and is not split", () => {
    const { tunnels, changes } = load({
      "i2ptunnel.config": numbered(0, "a"),
      "i2ptunnel.config.d": undefined,
    });
    expect(tunnels.map(({ path }) => path)).toEqual(["/c/i2ptunnel.config"]);
    expect(changes).toEqual([]);
  });
});

describe("neither", () => {
  test("means no tunnels", () => {
    expect(load({}).problems).toEqual(["NO_TUNNELS /c/i2ptunnel.config"]);
  });

  test("is a failure in a portable installation, whatever .d holds", () => {
    const { names, problems } = load({ "i2ptunnel.config.d/a.config": one("a") }, { baseDir: "/c" });
    expect(names).toEqual([]);
    expect(problems).toEqual(["TUNNELS_FILE_MISSING /c/i2ptunnel.config"]);
  });
});

test("a portable installation reads i2ptunnel.config as it is", () => {
  const files = { "i2ptunnel.config": numbered(0, "a"), "i2ptunnel.config.d/b.config": one("b") };
  const { names, changes } = load(files, { baseDir: "/c" });
  expect(names).toEqual(["a"]);
  expect(changes).toEqual([]);
});

describe("the files of .d", () => {
  test("end in .config in any case, hidden ones included", () => {
    const names = [".config", "02.config", "10.config", "2.config", "X.CONFIG", "a.config"];
    const files = [...names, "x.config.bak", "x.config~"].map((name) => [
      `i2ptunnel.config.d/${name}`,
      one(name),
    ]);
    expect(load(Object.fromEntries(files)).names).toEqual(names);
  });

  test("may hold numbered tunnels, which know no file of their own", () => {
    const { tunnels } = load({ "i2ptunnel.config.d/a.config": numbered(0, "a") + numbered(1, "b") });
    expect(tunnels.map(({ name, configFile }) => [name, configFile])).toEqual([
      ["a", undefined],
      ["b", undefined],
    ]);
  });

  test("are known by their path, whatever configFile says", () => {
    const { tunnels } = load({
      "i2ptunnel.config.d/a.config": one("a", "type=client\nconfigFile=/elsewhere\n"),
    });
    expect(tunnels.map(({ configFile }) => configFile)).toEqual(["/c/i2ptunnel.config.d/a.config"]);
  });

  test.each<[string, MemoryEntry, string]>([
    ["empty", "", "TUNNEL_FILE_EMPTY"],
    ["that cannot be read", null, "TUNNEL_FILE_UNREADABLE"],
    ["without tunnel.0", numbered(1, "b"), "TUNNEL_FILE_WITHOUT_TUNNEL"],
  ])("%s are skipped, and told", (_, content, code) => {
    const { names, problems } = load({
      "i2ptunnel.config.d/a.config": content,
      "i2ptunnel.config.d/b.config": one("b"),
    });
    expect(names).toEqual(["b"]);
    expect(problems).toEqual([`${code} /c/i2ptunnel.config.d/a.config`]);
  });
});

describe("the argument of the tunnels' client app", () => {
  const files = {
    "i2ptunnel.config": numbered(0, "stock"),
    "other.config": numbered(0, "other"),
    "other.d/x.config": one("in directory"),
  };

  test.each<[string, string, string]>([
    ["a file", "other.config", "other"],
    ["a file with an absolute path", "/c/other.config", "other"],
    ["a directory", "other.d", "in directory"],
    ["nothing that is there", "none.config", "stock"],
  ])("names %s", (_, argument, name) => {
    expect(load(files, { args: [argument] }).names).toEqual([name]);
  });

  test("alone, for two are an error", () => {
    const { names, problems } = load(files, { args: ["other.config", "x"] });
    expect(names).toEqual([]);
    expect(problems).toEqual(["TUNNELS_ARGUMENTS /c/other.config"]);
  });
});

describe("key files", () => {
  const server = (more: string) => ({
    "i2ptunnel.config.d/s.config": one("s", `type=server\nstartOnLoad=false\n${more}`),
  });

  test("are created for servers, also for those that do not start, with a directory for backups", () => {
    expect(load(server("privKeyFile=keys/s.dat\n")).changes).toEqual([
      "directory /c/i2ptunnel-keyBackup",
      "directory /c/keys",
      "created /c/keys/s.dat",
    ]);
  });

  test("stay where they are", () => {
    expect(load({ ...server("privKeyFile=s.dat\n"), "s.dat": "key" }).changes).toEqual([]);
  });

  test("are not created for clients, unless their key is persistent", () => {
    const client = (more: string) => ({
      "i2ptunnel.config.d/c.config": one("c", `type=client\nprivKeyFile=c.dat\n${more}`),
    });
    expect(load(client("")).changes).toEqual([]);
    expect(load(client("option.persistentClientKey=TRUE\n")).changes).toContain("created /c/c.dat");
  });

  test("that have no name are told", () => {
    expect(load(server("")).problems).toEqual(["TUNNEL_WITHOUT_KEY_FILE /c/i2ptunnel.config.d/s.config"]);
  });

  test("that cannot be written are told", () => {
    const { problems } = load({ ...server("privKeyFile=file/s.dat\n"), file: "" });
    expect(problems).toEqual(["TUNNEL_KEY_NOT_CREATED /c/file/s.dat"]);
  });
});
