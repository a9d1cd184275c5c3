import {
  type BigIntStats,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Scope } from "../../src/install/installation-files.js";
import { Installation } from "../../src/installation.js";
import { parseProperties } from "../../src/properties/document.js";
import { encodeValue } from "../../src/schema/codec.js";
import type { Value } from "../../src/schema/value.js";
import type { PlanEditor } from "../../src/settings/changes/plan-editor.js";
import { allSettings } from "../../src/settings/registry.js";
import type { Setting } from "../../src/settings/setting.js";
import { otherValue } from "../support/other-value.js";
import { copyRich, type RichFixture } from "../support/rich-tree.js";

/**
 * Every named setting on every layout that the documents speak of: set to another value, read back, set again, and taken back. The trees are
 * the fixtures with the client apps, tunnels and files that they lack, so that no setting is without what it is about.
 */
const settings = await allSettings();
const fixtures: readonly RichFixture[] = ["debian", "debian-split", "portable", "docker"];
const rows = settings.map((setting) => ({ name: setting.name, setting }));

/** What must be so before a setting means something. */
const preparations: Readonly<Record<string, string>> = {
  "console.ssl-bind": "console.ssl=7667",
};

/** These fill in keys that stood there alone or by another rule than the console's, so only the keys themselves take that back. */
const restoredByKeys = ["bandwidth.in", "bandwidth.out"];

type Files = ReadonlyMap<string, string>;
type Values = readonly (readonly [Scope, Value | undefined])[];
interface Move {
  readonly way: Way;
  readonly value: Value | undefined;
  /** Every directory that the layout keeps in step, where nothing is said. */
  readonly scope: Scope | undefined;
}

const home = mkdtempSync(join(tmpdir(), "i2pconf-settings-"));
const ways = new Map<string, number>();

beforeAll(() => {
  vi.stubEnv("I2PCONF_STATE_DIR", join(home, "state"));
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
  vi.unstubAllEnvs();
  const told = [...ways].map(([way, count]) => `${count} by ${way}`).join(", ");
  const total = [...ways.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `every setting on every layout: ${settings.length} settings, ${total} cases ran; taken back ${told}`,
  );
});

describe.each(fixtures)("on %s", (fixture) => {
  it.each(rows)("$name is set, read back, left alone and taken back", async ({ name, setting }) => {
    const root = join(home, `${fixture}-${name}`);
    onTestFinished(() => rmSync(root, { recursive: true }));
    copyRich(fixture, root);
    const preparation = preparations[name];
    if (preparation) await change(root, (edit) => edit.assign(preparation));
    const original = filesOf(root);
    const before = await valuesOf(root, name);
    const { text, value } = otherValue(setting, (await (await Installation.open({ root })).get(name)).value);

    expect(await change(root, (edit) => edit.assign(`${name}=${text}`))).toBe(setting.restart);
    expect((await (await Installation.open({ root })).get(name)).value).toEqual(value);

    const written = identitiesOf(root);
    expect(await change(root, (edit) => edit.assign(`${name}=${text}`))).toBe("none");
    expect(differences(identitiesOf(root), written)).toEqual([]);

    const way = await takeBack(root, setting, before, original);
    expect(way).toEqual(restoredByKeys.includes(name) ? "its keys" : expect.stringMatching(/set|each/));
    ways.set(way, (ways.get(way) ?? 0) + 1);
  });
});

/** Makes a change and says what it takes for the router to notice. */
async function change(root: string, edit: (editor: PlanEditor) => void, location?: Scope) {
  const installation = await Installation.open({ root });
  const plan = await installation.plan(edit, { location });
  await installation.commit(plan);
  return plan.restart;
}

/** What a setting is in each directory of an installation. */
async function valuesOf(root: string, name: string): Promise<Values> {
  const installation = await Installation.open({ root });
  const values: [Scope, Value | undefined][] = [];
  for (const { kind } of installation.layout.places)
    if (kind !== "also") values.push([kind, (await installation.get(name, kind)).value]);
  return values;
}

/** Ways to take a change back with the setting alone. */
const steps = {
  unset: ["unset"],
  set: ["set"],
  "set and unset": ["set", "unset"],
} as const;
type Way = keyof typeof steps;
const wayNames: readonly Way[] = ["unset", "set", "set and unset"];

/**
 * The first way that brings every byte back: the same one in all directories; one for each, with the value that it had there, where they did
 * not agree; or else the keys one by one.
 */
async function takeBack(root: string, setting: Setting, before: Values, original: Files): Promise<string> {
  const { name } = setting;
  const changed = filesOf(root);
  const [first] = before;
  const together = wayNames.map((way) => ({
    told: way,
    moves: [{ way, value: first?.[1], scope: undefined }],
  }));
  const apart = before.reduce<Move[][]>(
    (found, [scope, value]) =>
      found.flatMap((moves) => wayNames.map((way) => [...moves, { way, value, scope }])),
    [[]],
  );
  for (const { told, moves } of [...together, ...apart.map((moves) => ({ told: "each directory", moves }))]) {
    putBack(root, changed);
    for (const { way, value, scope } of moves) {
      for (const step of steps[way]) {
        if (step === "unset") await change(root, (edit) => edit.unset(name), scope);
        else if (value !== undefined)
          await change(root, (edit) => edit.assign(`${name}=${encodeValue(value)}`), scope);
      }
    }
    if (differences(filesOf(root), original).length === 0) return told;
  }
  putBack(root, changed);
  await setKeysBack(root, setting, original);
  return differences(filesOf(root), original).length === 0 ? "its keys" : "nothing";
}

/** Gives each key of a setting the text that it had in each directory, or takes it away where it was not there. */
async function setKeysBack(root: string, { sources }: Setting, original: Files): Promise<void> {
  const installation = await Installation.open({ root });
  for (const { kind, dir } of installation.layout.places) {
    for (const source of sources) {
      if (source.kind !== "keys" || kind === "also" || !original.has(relative(root, join(dir, source.file))))
        continue;
      const text = original.get(relative(root, join(dir, source.file))) ?? "";
      const document = parseProperties(Buffer.from(text, "latin1"));
      for (const key of source.keys) {
        const address = `${source.file}:${key}`;
        const old = document.get(key);
        await change(
          root,
          (edit) => (old === undefined ? edit.unset(address) : edit.assign(`${address}=${old}`)),
          kind,
        );
      }
    }
  }
}

/** Every file below a directory, its bytes as Latin-1. */
function filesOf(root: string): Files {
  return new Map(namesIn(root).map((name) => [name, readFileSync(join(root, name), "latin1")]));
}

/** Inode and time of every file: what a write changes even where it leaves the bytes. */
function identitiesOf(root: string): Files {
  const identity = ({ ino, mtimeNs }: BigIntStats) => `${ino} ${mtimeNs}`;
  return new Map(namesIn(root).map((name) => [name, identity(statSync(join(root, name), { bigint: true }))]));
}

function namesIn(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(root, name)).isFile());
}

/** Makes the files of a tree what they were; none of the changes begins or removes one. */
function putBack(root: string, files: Files): void {
  for (const [name, text] of files) writeFileSync(join(root, name), text, "latin1");
}

function differences(now: Files, then: Files): string[] {
  const names = new Set([...now.keys(), ...then.keys()]);
  return [...names].filter((name) => now.get(name) !== then.get(name));
}
