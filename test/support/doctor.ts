import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { examine, type Found } from "../../src/doctor/examine.js";
import { type Patients, planFixes } from "../../src/doctor/fixing/plan-fixes.js";
import { examinedIn, fixedIn } from "../../src/doctor/installation-patients.js";
import { looseFiles } from "../../src/doctor/loose-files.js";
import { ruleNamed, rules } from "../../src/doctor/rules.js";
import { InstallationFiles } from "../../src/install/installation-files.js";
import type { Layout } from "../../src/install/layout.js";
import type { Machine } from "../../src/install/machine.js";
import type { FileTree } from "../../src/install/tree.js";
import type { Severity } from "../../src/text/diagnostic.js";
import { machineOf } from "./machine.js";
import { memoryTree } from "./memory-tree.js";

/**
 * Files by their names in the config directory, or as `base/NAME` in the install directory. Loose files are in a directory each where their
 * names say so: `a/router.config`.
 */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files to examine: of an installation, of a portable one, of a container, or loose. */
export interface Situation {
  readonly layout?: "installed" | "portable" | "docker" | "loose";
  readonly files: Files;
  /** When files were last modified, in milliseconds since 1970; all others at the beginning. */
  readonly modified?: Readonly<Record<string, number>>;
  /** The time now, in the same. The beginning, if it is not given. */
  readonly now?: number;
  /** The memory of the machine, in bytes. */
  readonly memory?: number;
  /** Of files by their names, and of directories by their paths. Without it there are none, as on Windows. */
  readonly modes?: Readonly<Record<string, number>>;
}

/** What a rule has to tell and to leave alone. */
export interface RuleCase {
  /** Its id. */
  readonly rule: string;
  readonly triggers: Situation & {
    /** `FILE:LINE:COLUMN` of everything that the rule finds, in the order of the report; `FILE` alone for a file as a whole. */
    readonly at: readonly string[];
    /** What all of them have, or each; the rule's own where nothing is said. */
    readonly severity?: Severity | readonly Severity[];
    /** The files that the fixes change, as they are then; `null` for one that goes. Without it nothing has a fix. */
    readonly fixed?: Readonly<Record<string, string | Uint8Array | null>>;
  };
  /** What is nearly the same, and right. */
  readonly near: Situation;
}

/** What became of a case, for the table. */
export interface CaseResult {
  readonly rule: string;
  triggered: boolean;
  near: boolean;
  /** `undefined` where the rule has no fix. */
  fixed: boolean | undefined;
}

const CONFIG = "/config";
const BASE = "/base";

/** One test for each thing that a case says. */
export function testRule({ rule: id, triggers, near }: RuleCase): CaseResult {
  const rule = ruleNamed(id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const result: CaseResult = { rule: id, triggered: false, near: false, fixed: triggers.fixed && false };
  test(`${id} ${rule.name} finds it at its place`, () => {
    const found = findingsIn(triggers).filter((finding) => finding.rule === id);
    expect(found.map(placeOf)).toEqual(triggers.at);
    const { severity = rule.severity } = triggers;
    const severities = typeof severity === "string" ? found.map(() => severity) : severity;
    expect(found.map((finding) => finding.severity)).toEqual(severities);
    expect(found.map(({ fix }) => fix !== undefined).includes(true)).toBe(triggers.fixed !== undefined);
    result.triggered = true;
  });
  test(`${id} ${rule.name} leaves a near miss alone`, () => {
    expect(
      findingsIn(near)
        .filter((finding) => finding.rule === id)
        .map((finding) => `${placeOf(finding)}: ${finding.message}`),
    ).toEqual([]);
    result.near = true;
  });
  const { fixed } = triggers;
  if (fixed)
    test(`${id} ${rule.name} is mended, and nothing else breaks`, () => {
      const { patients, named } = opened(triggers);
      const { plan, after } = planFixes(patients, [rule]);
      const written = plan.files.map(({ path, bytesAfter }) => [named(path), textOf(bytesAfter)]);
      const wanted = Object.entries(fixed).map(([name, text]) => [
        name,
        typeof text === "string" ? text : textOf(text ?? undefined),
      ]);
      expect(plan.notes).toEqual([]);
      expect(Object.fromEntries(written)).toEqual(Object.fromEntries(wanted));
      const before = new Set(examine(patients.open(patients.tree), rules).map((finding) => finding.rule));
      const left = examine(patients.open(after), rules).map((finding) => finding.rule);
      expect(left.filter((each) => each === id || !before.has(each))).toEqual([]);
      result.fixed = true;
    });
  return result;
}

/** Text that shows every byte. */
function textOf(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  const text = Buffer.from(bytes);
  return text.equals(Buffer.from(text.toString("utf8"))) ? text.toString("utf8") : text.toString("latin1");
}

function placeOf({ path, line, column }: Found): string {
  const name = path.replace(/^\/config\//, "").replace(/^\/base\//, "base/");
  return line === null ? name : `${name}:${line}:${column}`;
}

function findingsIn(situation: Situation): readonly Found[] {
  const { subjects } = opened(situation);
  return examine(subjects, rules);
}

/** The files of a situation, as they are examined and mended. */
export function opened({ files, layout = "installed", modes = {}, modified = {}, now, memory }: Situation): {
  readonly patients: Patients;
  readonly subjects: ReturnType<Patients["open"]>;
  readonly named: (path: string) => string;
} {
  const named = (path: string) => path.replace(/^\/config\//, "").replace(/^\/base\//, "base/");
  const pathOf = (name: string) => (name.startsWith("base/") ? join("/", name) : resolve(CONFIG, name));
  const paths = Object.entries(files).map(([name, text]) => [pathOf(name), text]);
  const hasBase = Object.keys(files).some((name) => name.startsWith("base/"));
  // What shows that there are templates, and that they have been copied.
  const setUp = hasBase ? { [`${BASE}/hosts.txt`]: "", [`${CONFIG}/hosts.txt`]: "" } : {};
  const times = new Map(Object.entries(modified).map(([name, time]) => [pathOf(name), time]));
  const still = memoryTree(
    { [CONFIG]: undefined, ...setUp, ...Object.fromEntries(paths) },
    Object.fromEntries(Object.entries(modes).map(([name, mode]) => [pathOf(name), mode])),
  );
  const tree = { ...still, modified: (path: string) => times.get(path) ?? still.modified(path) };
  if (layout === "loose") {
    const patients = looseFiles(
      tree,
      paths.map(([path]) => String(path)),
    );
    return { patients, subjects: patients.open(tree), named };
  }
  const machine = machineOf({ ...(now !== undefined && { now }), ...(memory !== undefined && { memory }) });
  const installation = installationOf(tree, layout, hasBase, machine);
  const patients = fixedIn(installation);
  return { patients, subjects: examinedIn(installation), named };
}

function installationOf(
  tree: FileTree,
  layout: "installed" | "portable" | "docker",
  hasBase: boolean,
  machine: Machine,
): InstallationFiles {
  const described: Layout = {
    name: layout === "installed" ? "given" : layout,
    root: "/",
    places: [{ kind: "config", dir: CONFIG }, ...(hasBase ? [{ kind: "base" as const, dir: BASE }] : [])],
    isService: false,
    inStep: ["config", "base"],
    reasons: [],
  };
  return new InstallationFiles(tree, described, machine);
}
