import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { decideWorkingDir, type WorkingDirQuestion } from "../../src/install/working-dir.js";
import { disk } from "../../src/store/disk.js";
import { countCases } from "../support/vectors.js";

/** Makes files and directories, whose names end in `/`, in a directory of its own, which goes when the test is over. */
function directoryWith(...names: readonly string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "i2pconf-working-dir-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of names) {
    const path = join(root, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(path, "");
  }
  return root;
}

type Answers = Pick<WorkingDirQuestion, "migrate" | "canCreate">;

function decide(names: readonly string[], answers: Answers = {}, candidate = "home/.i2p") {
  const root = directoryWith(...names);
  return decideWorkingDir(disk, { base: join(root, "base"), candidate: join(root, candidate), ...answers });
}

interface Case {
  readonly says: string;
  readonly names: readonly string[];
  readonly answers?: Answers;
  readonly rule: number;
  readonly uses: "base" | "config";
  /** What the reason must name. */
  readonly because: string;
}

const hosts = "base/hosts.txt";
const setUp = "home/.i2p/router.config";

const cases: readonly Case[] = [
  { says: "no hosts.txt", names: ["base/", "home/.i2p/"], rule: 1, uses: "base", because: "hosts.txt" },
  {
    says: "no hosts.txt, however set up",
    names: ["base/", setUp],
    rule: 1,
    uses: "base",
    because: "hosts.txt",
  },
  {
    says: "hosts.txt a directory",
    names: ["base/hosts.txt/", setUp],
    rule: 1,
    uses: "base",
    because: "hosts.txt",
  },
  { says: "set up", names: [hosts, setUp], rule: 3, uses: "config", because: "router.config" },
  {
    says: "set up, with docs and an old installation in the base",
    names: [hosts, "base/logs/", setUp, "home/.i2p/docs/"],
    rule: 3,
    uses: "config",
    because: "router.config",
  },
  {
    says: "a file in its place",
    names: [hosts, "home/.i2p"],
    rule: 4,
    uses: "base",
    because: "no directory",
  },
  {
    says: "router.keys",
    names: [hosts, "base/router.keys", "home/"],
    rule: 5,
    uses: "base",
    because: "router.keys",
  },
  { says: "logs", names: [hosts, "base/logs/", "home/.i2p/"], rule: 5, uses: "base", because: "base/logs" },
  { says: "no parent", names: [hosts], rule: 6, uses: "base", because: "cannot be created" },
  {
    says: "a parent that may not be written",
    names: [hosts, "home/"],
    answers: { canCreate: false },
    rule: 6,
    uses: "base",
    because: "cannot be created",
  },
  { says: "not there", names: [hosts, "home/"], rule: 7, uses: "config", because: "is not there yet" },
  { says: "empty", names: [hosts, "home/.i2p/"], rule: 7, uses: "config", because: "is not set up yet" },
  {
    says: "router.keys, and a migration",
    names: [hosts, "base/router.keys", "home/"],
    answers: { migrate: true },
    rule: 7,
    uses: "config",
    because: "is not there yet",
  },
  { says: "docs", names: [hosts, "home/.i2p/docs/"], rule: 8, uses: "base", because: "home/.i2p/docs" },
];

describe("the router's decision", () => {
  beforeEach(countCases("working directory, rules"));

  test.each(cases)("$says: rule $rule", ({ names, answers, rule, uses, because }) => {
    expect(decide(names, answers)).toEqual({ rule, uses, reason: expect.stringContaining(because) });
  });

  test.each([
    { says: "by name", candidate: "base" },
    { says: "by a link", candidate: "link" },
  ])("one directory, $says: rule 2", ({ candidate }) => {
    const root = directoryWith(hosts);
    symlinkSync(join(root, "base"), join(root, "link"));
    const { rule, uses } = decideWorkingDir(disk, {
      base: join(root, "base"),
      candidate: join(root, candidate),
    });
    expect({ rule, uses }).toEqual({ rule: 2, uses: "base" });
  });
});

describe("a config directory is set up", () => {
  test.each([
    "addressbook/",
    "eepsite/",
    "netDb/",
    "hosts.txt",
    "i2psnark.config",
    "i2ptunnel.config",
    "jetty-i2psnark.xml",
    "logger.config",
    "router.config",
    "susimail.config",
    "systray.config",
    "webapps.config",
  ])("by %s alone", (name) => {
    expect(decide([hosts, `home/.i2p/${name}`]).rule).toBe(3);
  });

  test.each([
    "clients.config",
    "clients.config.d/",
    "i2ptunnel.config.d/",
    "i2psnark.config.d/",
    "plugins/",
    "plugins.config",
    "blocklist.txt",
    "router.keys",
    "Router.config",
    "clients.config.d/router.config",
  ])("never by %s", (name) => {
    expect(decide([hosts, `home/.i2p/${name}`]).rule).toBe(7);
  });
});
