import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { clientsOf } from "../../src/install/clients.js";
import { detectLayout } from "../../src/install/detect-layout.js";
import { effectiveFiles } from "../../src/install/effective-files/effective-files.js";
import { InstallationFiles } from "../../src/install/installation-files.js";
import type { InstallationOptions } from "../../src/install/layout.js";
import type { Location } from "../../src/install/location.js";
import { predict } from "../../src/install/predict.js";
import { disk } from "../../src/store/disk.js";
import { machineOf } from "../support/machine.js";
import { memoryTree } from "../support/memory-tree.js";

type Entries = Readonly<Record<string, string | undefined>>;

async function open(entries: Entries, options: InstallationOptions = { root: "/" }) {
  const tree = memoryTree(entries);
  return new InstallationFiles(tree, await detectLayout(tree, options, machineOf()), machineOf());
}

const kinds = (locations: readonly Location[]) => locations.map(({ kind }) => kind);
const base = "/usr/share/i2p";
const config = "/var/lib/i2p/i2p-config";
const hosts = { [`${base}/hosts.txt`]: "" };
const parent = { "/var/lib/i2p/x": "" };

describe("what is read and changed under each rule of the working directory", () => {
  test.each([
    {
      rule: 1,
      says: "not set up",
      there: { [`${base}/x`]: "", [`${config}/x`]: "" },
      reads: "base",
      changes: ["base"],
    },
    {
      rule: 1,
      says: "set up",
      there: { [`${base}/x`]: "", [`${config}/hosts.txt`]: "" },
      reads: "base",
      changes: ["config", "base"],
    },
    {
      rule: 3,
      there: { ...hosts, [`${config}/hosts.txt`]: "" },
      reads: "config",
      changes: ["config", "base"],
    },
    { rule: 4, there: { ...hosts, [config]: "" }, reads: "base", changes: ["base"] },
    { rule: 5, there: { ...hosts, ...parent, [`${base}/logs/x`]: "" }, reads: "base", changes: ["base"] },
    { rule: 6, there: hosts, reads: "base", changes: ["base"] },
    { rule: 7, there: { ...hosts, ...parent }, reads: "base", changes: ["base"] },
    { rule: 8, there: { ...hosts, [`${config}/docs/x`]: "" }, reads: "base", changes: ["base"] },
  ])("rule $rule $says: $reads is read, $changes change", async ({ rule, there, reads, changes }) => {
    const files = await open(there);
    expect({
      rule: files.workingDir?.rule,
      reads: files.source().kind,
      changes: kinds(files.targets(undefined)),
    }).toEqual({ rule, reads, changes });
  });

  test.each([
    { rule: 3, there: { ...hosts, [`${config}/hosts.txt`]: "" }, before: false },
    { rule: 6, there: hosts, before: false },
    { rule: 7, there: { ...hosts, ...parent }, before: true },
    { rule: 8, there: { ...hosts, [`${config}/docs/x`]: "" }, before: true },
  ])("rule $rule is before the first start: $before", async ({ there, before }) => {
    expect((await open(there)).isBeforeFirstStart).toBe(before);
  });

  test("rule 5 does not hold where the JVM is told to migrate", async () => {
    const wrapper = { "/etc/i2p/wrapper.config": "wrapper.java.additional.1=-Di2p.dir.migrate=true\n" };
    const files = await open({ ...hosts, ...parent, [`${base}/logs/x`]: "", ...wrapper });
    expect(files.workingDir?.rule).toBe(7);
  });

  test.each([
    { says: "the config directory alone", options: { configDir: "/c" } },
    { says: "the base directory alone", options: { baseDir: "/c" } },
    { says: "a portable installation", options: { baseDir: "/c", configDir: "/c" } },
  ])("none holds for $says", async ({ options }) => {
    expect((await open({ "/c/x": "" }, options)).workingDir).toBeUndefined();
  });
});

describe("a layout that leaves the templates alone", () => {
  const there = { "/R/opt/i2p/hosts.txt": "", "/R/home/a/.i2p/hosts.txt": "", "/copy/x": "" };
  const options = { root: "/R", also: ["/copy"] };

  test.each([
    { scope: undefined, changes: ["config", "also"] },
    { scope: "config" as const, changes: ["config"] },
    { scope: "base" as const, changes: ["base"] },
    { scope: "both" as const, changes: ["config", "base"] },
  ])("changes $changes with the location $scope", async ({ scope, changes }) => {
    expect(kinds((await open(there, options)).targets(scope))).toEqual(changes);
  });

  test("changes them where the router reads them", async () => {
    const files = await open(
      { ...there, "/R/opt/i2p/hosts.txt": undefined, "/R/opt/i2p/clients.config": "" },
      options,
    );
    expect(kinds(files.targets(undefined))).toEqual(["config", "base", "also"]);
  });
});

describe("a router.config that sends the router elsewhere", () => {
  const options = { configDir: "/c" };
  const paths = (files: InstallationFiles) =>
    ["router.config", "clients.config"].map((name) => files.source().file(name).path);

  test.each([
    { says: "to another directory", line: "i2p.dir.config=/d", dir: "/d" },
    { says: "to one beside it", line: "i2p.dir.config=../d", dir: "/d" },
    { says: "to where it is", line: "i2p.dir.config=.", dir: "/c" },
    { says: "to a directory that is not here", line: "i2p.dir.config=/i2p/.i2p", dir: "/c" },
    { says: "nowhere, as the line is a comment", line: "#i2p.dir.config=/d", dir: "/c" },
  ])("$says is found where it is, the rest in $dir", async ({ line, dir }) => {
    const files = await open({ "/c/router.config": line, "/d/clients.config": "" }, options);
    expect(paths(files)).toEqual(["/c/router.config", `${dir}/clients.config`]);
  });

  test("is a file of that location, though it lies elsewhere", async () => {
    const files = await open({ "/c/router.config": "i2p.dir.config=/d", "/d/x": "" }, options);
    const location = files.source();
    expect({ router: location.isFile("router.config"), clients: location.isFile("clients.config") }).toEqual({
      router: true,
      clients: false,
    });
  });
});

test("two names of one directory are a portable installation, as nothing in it is ever taken apart", async () => {
  const root = mkdtempSync(join(tmpdir(), "i2pconf-link-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "usr/share/i2p"), { recursive: true });
  mkdirSync(join(root, "var/lib/i2p"), { recursive: true });
  writeFileSync(join(root, "usr/share/i2p/hosts.txt"), "");
  symlinkSync(join(root, "usr/share/i2p"), join(root, "var/lib/i2p/i2p-config"));
  const files = new InstallationFiles(disk, await detectLayout(disk, { root }, machineOf()), machineOf());
  expect(files.workingDir?.rule).toBe(2);
  expect(files.locations.map(({ isPortable }) => isPortable)).toEqual([true, true]);
});

describe("a router.config that sends the router to its install directory", () => {
  const there = {
    ...hosts,
    [`${config}/router.config`]: "i2p.dir.config=.\n",
    [`${base}/clients.config`]: "",
  };

  test("makes that portable", async () => {
    const source = (await open(there)).source();
    expect([source.dir, source.isPortable]).toEqual([base, true]);
  });

  test("has each file told of once", async () => {
    const paths = effectiveFiles(await open(there)).map(({ path }) => path);
    expect(paths.length).toBe(new Set(paths).size);
  });

  test("is nothing of the kind where it names another install directory", async () => {
    const lines = `i2p.dir.config=${config}\ni2p.dir.base=/opt/i2p\n`;
    const files = await open({ ...there, "/opt/i2p/x": "", [`${config}/router.config`]: lines });
    expect([files.source().dir, files.source().isPortable]).toEqual([config, false]);
  });
});

describe("a router.config of a base directory without hosts.txt that sends the router elsewhere", () => {
  const there = {
    "/i2p/clients.config": "",
    "/i2p/router.config": "i2p.dir.base=/i2p\ni2p.dir.config=/i2p/.i2p\n",
    "/i2p/.i2p/clients.config.d/00.config": "clientApp.0.main=a.B\nclientApp.0.name=b\n",
  };

  test("is followed: the files there are taken apart as in any config directory", async () => {
    const files = await open(there);
    const source = files.source();
    expect({
      rule: files.workingDir?.rule,
      router: source.file("router.config").path,
      clients: clientsOf(source).map(({ file }) => file.path),
    }).toEqual({
      rule: 1,
      router: "/i2p/router.config",
      clients: ["/i2p/.i2p/clients.config.d/00.config"],
    });
  });

  test("is what the next start follows too", async () => {
    const { start, source } = predict(await open(there), "SAVED_AT");
    expect([start.clients.length, clientsOf(source).length]).toEqual([1, 1]);
  });

  test("has the files beside it told of as ignored, and those there once", async () => {
    const found = effectiveFiles(await open(there)).filter(({ kind }) => kind === "clients");
    expect(found.map(({ state, path }) => `${state} ${path}`)).toEqual([
      "missing /i2p/.i2p/clients.config",
      "live /i2p/.i2p/clients.config.d/00.config",
      "ignored /i2p/clients.config",
    ]);
  });
});

test("a directory that router.config names and that is not here is told of as a reason", async () => {
  const files = await open({ "/c/router.config": "i2p.dir.config=/i2p/.i2p\n" }, { configDir: "/c" });
  expect(files.reasons).toContain(
    "/c/router.config sends the router to /i2p/.i2p, which is not here, so its files are looked for in /c",
  );
});

describe("-Drouter.configLocation", () => {
  const wrapper = {
    "/etc/i2p/wrapper.config": "wrapper.java.additional.1=-Drouter.configLocation=my.config\n",
  };
  const there = {
    ...hosts,
    ...wrapper,
    [`${config}/hosts.txt`]: "",
    [`${config}/router.config`]: "router.clientConfigFile=no.config\n",
    [`${config}/my.config`]: "router.clientConfigFile=yes.config\n",
    [`${config}/yes.config`]: "clientApp.0.main=a.B\nclientApp.0.name=b\n",
  };

  test("names the file that is read as router.config", async () => {
    const source = (await open(there)).source();
    expect([source.file("router.config").path, clientsOf(source).length]).toEqual([`${config}/my.config`, 1]);
  });

  test("is followed by the next start", async () => {
    expect(predict(await open(there), "SAVED_AT").start.clients.length).toBe(1);
  });

  test("leaves the usual file ignored", async () => {
    const found = effectiveFiles(await open(there)).filter(({ kind }) => kind === "router");
    expect(found.map(({ state, path }) => `${state} ${path}`)).toEqual([
      `live ${config}/my.config`,
      `ignored ${config}/router.config`,
    ]);
  });
});

test("loggerConfigLocation names the file that is told of as the logger's", async () => {
  const there = {
    ...hosts,
    [`${config}/router.config`]: "loggerConfigLocation=/etc/l.config\n",
    "/etc/l.config": "",
  };
  const found = effectiveFiles(await open(there)).filter(({ kind }) => kind === "logger");
  expect(found.map(({ state, path }) => `${state} ${path}`)).toEqual(["live /etc/l.config"]);
});
