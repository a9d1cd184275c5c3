import { describe, expect, test } from "vitest";
import { loadClients } from "../../../src/install/next-start/clients.js";
import { Overlay } from "../../../src/install/next-start/overlay.js";
import { type MemoryEntry, memoryTree } from "../../support/memory-tree.js";

const client = (number: number, main: string, more = "") =>
  `clientApp.${number}.main=${main}\nclientApp.${number}.name=${main}\n${more}`;

/** The clients of a config directory with these files, apart from the base directory unless it is portable. */
function load(
  files: Readonly<Record<string, MemoryEntry>>,
  options: { fileName?: string; baseDir?: string } = {},
) {
  const inConfig = Object.entries(files).map(([name, entry]) => [
    name.startsWith("/") ? name : `/c/${name}`,
    entry,
  ]);
  const tree = new Overlay(
    memoryTree({ "/base": undefined, "/c": undefined, ...Object.fromEntries(inConfig) }),
  );
  const { baseDir = "/base", fileName } = options;
  const loaded = loadClients(tree, { root: "/", configDir: "/c", baseDir, savedAt: "now" }, fileName);
  return {
    clients: loaded.clients.map(({ main, configFile }) => `${main} ${configFile}`),
    isSplitConfig: loaded.isSplitConfig,
    problems: loaded.problems.map(({ code, path }) => `${code} ${path}`),
    changes: tree.outcomes().map(({ kind, path }) => `${kind} ${path}`),
    tree,
  };
}

describe("a client without a name", () => {
  const files = { "clients.config": `${client(0, "A")}clientApp.1.main=B\n${client(2, "C")}` };

  test("leaves the router without any client, those of the .d directory included", () => {
    const { clients, problems } = load({ ...files, "clients.config.d/x.config": client(0, "X") });
    expect(clients).toEqual([]);
    expect(problems).toEqual(["CLIENT_WITHOUT_NAME /c/clients.config"]);
  });

  test("lets the clients before it be written, and clients.config stay", () => {
    expect(load(files).changes).toEqual([
      "directory /c/clients.config.d",
      "created /c/clients.config.d/00-A-clients.config",
    ]);
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ["in a portable installation", { "clients.config": "clientApp.0.main=B\n" }, "/c"],
    ["in the .d directory", { "clients.config.d/x.config": "clientApp.0.main=B\n" }, undefined],
  ])("does no harm %s", (_, { ...files }, baseDir = "/base") => {
    const { clients, problems } = load(files, { baseDir });
    expect(clients).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test("an index gap hides the clients behind it, and the import loses them", () => {
  const { clients, changes } = load({ "clients.config": client(0, "A") + client(2, "C") });
  expect(clients).toEqual(["A /c/clients.config.d/00-A-clients.config"]);
  expect(changes).toEqual([
    "renamed /c/clients.config.bak",
    "directory /c/clients.config.d",
    "created /c/clients.config.d/00-A-clients.config",
  ]);
});

describe("clients.config beside .d", () => {
  test("is imported again: over the file of its number and class, beside all others", () => {
    const { clients, changes, tree } = load({
      "clients.config": client(0, "A", "clientApp.0.args=new\n") + client(1, "B"),
      "clients.config.d/00-A-clients.config": client(0, "A", "clientApp.0.args=old\n"),
      "clients.config.d/01-Other-clients.config": client(0, "Other"),
    });
    expect(clients.map((each) => each.split(" ")[0])).toEqual(["A", "B", "Other"]);
    expect(changes).toEqual([
      "renamed /c/clients.config.bak",
      "overwritten /c/clients.config.d/00-A-clients.config",
      "created /c/clients.config.d/01-B-clients.config",
    ]);
    const written = new TextDecoder().decode(tree.read("/c/clients.config.d/00-A-clients.config"));
    expect(written).toBe(
      "# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: now\nclientApp.0.args=new\nclientApp.0.delay=120\nclientApp.0.main=A\nclientApp.0.name=A\nclientApp.0.startOnLoad=true\n",
    );
  });

  test("overwrites an older .bak", () => {
    const { tree } = load({ "clients.config": client(0, "A"), "clients.config.bak": "old" });
    expect(new TextDecoder().decode(tree.read("/c/clients.config.bak"))).toBe(client(0, "A"));
  });

  test("without a client stays, and the directory does not count as split", () => {
    const { clients, isSplitConfig, changes } = load({
      "clients.config": "# moved\n",
      "clients.config.d/a.config": client(0, "A"),
    });
    expect(clients).toEqual(["A /c/clients.config.d/a.config"]);
    expect(isSplitConfig).toBe(false);
    expect(changes).toEqual([]);
  });

  test("that cannot be read is told, and .d is loaded", () => {
    const { clients, problems } = load({
      "clients.config": null,
      "clients.config.d/a.config": client(0, "A"),
    });
    expect(clients).toEqual(["A /c/clients.config.d/a.config"]);
    expect(problems).toEqual(["CLIENTS_FILE_UNREADABLE /c/clients.config"]);
  });

  test("counts first in a portable installation, and nothing is split", () => {
    const { clients, changes } = load(
      { "clients.config": client(0, "A"), "clients.config.d/a.config": client(0, "B") },
      { baseDir: "/c" },
    );
    expect(clients).toEqual(["A /c/clients.config", "B /c/clients.config.d/a.config"]);
    expect(changes).toEqual([]);
  });
});

describe("the files of .d", () => {
  const names = [
    ".config",
    ".hidden.config",
    "10-a.config",
    "100-x.config",
    "2-a.config",
    "B.config",
    "a.config",
  ];
  const ignored = ["X.CONFIG", "x.config.bak", "x.config~", "x.config.tmp", "#x.config#"];

  test("are the regular ones that end in .config, in the order of their code units", () => {
    const files = [...names, ...ignored]
      .reverse()
      .map((name) => [`clients.config.d/${name}`, client(0, name)]);
    const { clients } = load({ ...Object.fromEntries(files), "clients.config.d/dir.config/x": "" });
    expect(clients.map((each) => each.split(" ")[0])).toEqual(names);
  });

  test("may hold several clients", () => {
    expect(load({ "clients.config.d/a.config": client(0, "A") + client(1, "B") }).clients).toHaveLength(2);
  });

  test.each<[string, MemoryEntry, string]>([
    ["without clientApp.0", client(1, "B"), "CLIENT_FILE_WITHOUT_CLIENT"],
    ["empty", "", "CLIENT_FILE_WITHOUT_CLIENT"],
    ["that cannot be read", null, "CLIENTS_FILE_UNREADABLE"],
  ])("%s are skipped, and told", (_, content, code) => {
    const { clients, problems } = load({
      "clients.config.d/a.config": content,
      "clients.config.d/b.config": client(0, "B"),
    });
    expect(clients).toEqual(["B /c/clients.config.d/b.config"]);
    expect(problems).toEqual([`${code} /c/clients.config.d/a.config`]);
  });
});

describe("what cannot be split", () => {
  test("a file in place of .d leaves clients.config as it is", () => {
    const { clients, problems, changes } = load({
      "clients.config": client(0, "A"),
      "clients.config.d": "x",
    });
    expect(clients).toEqual(["A /c/clients.config"]);
    expect(problems).toEqual(["CLIENTS_NOT_SPLIT /c/clients.config"]);
    expect(changes).toEqual([]);
  });

  test("a class that is no file name leaves all clients in memory, and those that were written come twice", () => {
    const { clients, problems, tree } = load({ "clients.config": client(0, "A") + client(1, "b/B") });
    expect(clients).toEqual([
      "A /c/clients.config.d/00-A-clients.config",
      "b/B /c/clients.config",
      "A /c/clients.config.d/00-A-clients.config",
    ]);
    expect(problems).toEqual(["CLIENTS_NOT_SPLIT /c/clients.config"]);
    expect(tree.isFile("/c/clients.config")).toBe(true);
  });
});

describe("router.clientConfigFile", () => {
  test("names the file that is imported, below the config directory", () => {
    const { changes } = load(
      { "other.config": client(0, "O"), "clients.config": client(0, "A") },
      { fileName: "other.config" },
    );
    expect(changes).toEqual([
      "directory /c/clients.config.d",
      "created /c/clients.config.d/00-O-clients.config",
      "renamed /c/other.config.bak",
    ]);
  });

  test("may name a file elsewhere", () => {
    const { clients, tree } = load({ "/else/x.config": client(0, "O") }, { fileName: "/else/x.config" });
    expect(clients).toEqual(["O /c/clients.config.d/00-O-clients.config"]);
    expect(tree.isFile("/else/x.config.bak")).toBe(true);
  });
});

test("delays are written in whole seconds, cut off towards 0", () => {
  const { tree } = load({ "clients.config": client(0, "A", "clientApp.0.delay=2147484\n") });
  const written = new TextDecoder().decode(tree.read("/c/clients.config.d/00-A-clients.config"));
  expect(written).toContain("\nclientApp.0.delay=-2147483\n");
});
