import { dirname } from "node:path";
import type { FilePlan } from "../../install/file-plan.js";
import type { OpenFile } from "../../install/location.js";
import { Overlay } from "../../install/next-start/overlay.js";
import { finishPlan, type Plan } from "../../install/plan.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { type RestartClass, restartOf, stronger } from "../../install/restart.js";
import type { FileTree } from "../../install/tree.js";
import { configLines, type Dialect } from "../../properties/dialect.js";
import type { Severity } from "../../text/diagnostic.js";
import { ConfigError } from "../../text/error.js";
import { examine, isAtLeast } from "../examine.js";
import { type Fix, FixEditor } from "../fix.js";
import type { Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { changedLines } from "./changed-lines.js";
import { editedLines } from "./edited-lines.js";

/** What is examined, as it is in a tree; it is opened again after each fix. */
export interface Patients {
  readonly tree: FileTree;
  open(tree: FileTree): readonly Subject[];
}

/** What a file gets that was not there. */
const NEW_FILE_MODE = 0o600;

/** So often a rule is asked again after its fixes, and all rules after those of the others; one may bring the next to light. */
const ROUNDS = 8;

/**
 * The fixes of some rules as one plan. Rules come one after the other, and each sees what those before it have done; then all are asked again,
 * until none has anything left to mend. A fix that cannot be made is told and left out, as is what matters less than `least`.
 */
export function planFixes(
  patients: Patients,
  rules: readonly Rule[],
  least: Severity = "info",
): { readonly plan: Plan; readonly after: FileTree } {
  const fixing = new Fixing(patients, least);
  const notes = rules.flatMap((rule) => fixing.fix(rule));
  for (let round = 1; round < ROUNDS && fixing.isUnderWay; round++) {
    fixing.isUnderWay = false;
    for (const rule of rules) fixing.fix(rule);
  }
  const { changed, restart, after } = fixing;
  return { plan: { files: [...changed.values()], restart, notes }, after };
}

/** What has been mended so far. */
class Fixing {
  readonly after: Overlay;
  readonly changed = new Map<string, FilePlan>();
  restart: RestartClass = "none";
  /** Whether something was mended since this was last set back. */
  isUnderWay = false;
  readonly #patients: Patients;
  readonly #least: Severity;
  /** Rules that were never content with what they did. */
  readonly #endless = new Set<Rule>();
  #subjects: readonly Subject[];

  constructor(patients: Patients, least: Severity) {
    this.after = new Overlay(patients.tree);
    this.#patients = patients;
    this.#least = least;
    this.#subjects = patients.open(this.after);
  }

  /** Mends what a rule finds; tells what of it cannot be mended. */
  fix(rule: Rule): readonly PlanNote[] {
    if (this.#endless.has(rule)) return [];
    let notes: readonly PlanNote[] | undefined;
    for (let round = 0; round < ROUNDS; round++) {
      const step = fixOnce(this.#subjects, rule, this.#least);
      notes ??= step.notes;
      this.#take(step);
      // What could not be mended may have begun a draft.
      if (step.files.length > 0 || step.notes.length > 0) this.#subjects = this.#patients.open(this.after);
      if (step.files.length === 0) return notes;
      this.isUnderWay = true;
    }
    this.#endless.add(rule);
    return notes ?? [];
  }

  #take({ files, restart, dialectOf }: Step): void {
    this.restart = stronger(this.restart, restart);
    for (const file of files) {
      const { path, bytesAfter } = file;
      const before = this.changed.get(path);
      this.changed.set(path, before ? joined(before, file, dialectOf(path)) : file);
      if (bytesAfter) this.#write(path, bytesAfter);
      else this.after.remove(path);
    }
  }

  /** A file may be the first of its directory. */
  #write(path: string, bytes: Uint8Array): void {
    this.after.makeDirectories(dirname(path));
    this.after.write(path, bytes, this.after.mode(path) ?? NEW_FILE_MODE);
  }
}

/** What the fixes of one rule come to. */
interface Step extends Plan {
  readonly dialectOf: (path: string) => Dialect;
}

function fixOnce(subjects: readonly Subject[], rule: Rule, least: Severity): Step {
  const editor = new FixEditor();
  const notes: PlanNote[] = [];
  const made = new Set<Fix>();
  for (const { fix, path, severity } of examine(subjects, [rule])) {
    if (!isAtLeast(severity, least) || !fix || made.has(fix)) continue;
    made.add(fix);
    try {
      fix.apply(editor);
    } catch (error) {
      if (!ConfigError.is(error)) throw error;
      notes.push({ code: error.code, severity: "warn", ...ofFile(path), message: error.message });
    }
  }
  const { files, restart } = finishPlan(
    subjects.map(({ location }) => location),
    [],
  );
  // Lines of a file whose keys are changed wait for the next time.
  const planned = new Set(files.map(({ path }) => path));
  const edited = editedLines(editor.lineEdits.filter(({ file }) => !planned.has(file.path)));
  const opened = new Map<string, OpenFile>();
  for (const { location } of subjects) for (const file of location.opened) opened.set(file.path, file);
  const restarts = edited.flatMap(({ path, changes }) =>
    changes.filter(({ key }) => key !== "").map(({ key }) => restartOf(opened.get(path)?.name ?? path, key)),
  );
  return {
    files: [...files, ...edited],
    restart: restarts.reduce<RestartClass>(stronger, restart),
    notes,
    dialectOf: (path) => opened.get(path)?.document.dialect ?? configLines,
  };
}

/** Two changes of one file after the other as one. */
function joined(first: FilePlan, second: FilePlan, dialect: Dialect): FilePlan {
  const { before, bytesBefore } = first;
  const { path, location, after, bytesAfter, piecesAfter, shown } = second;
  return {
    location,
    path,
    isNew: first.isNew,
    edits: [{ start: 0, end: before.length, text: after }],
    changes: path.endsWith(".xml")
      ? [...first.changes, ...second.changes]
      : changedLines(before, after, dialect),
    before,
    after,
    bytesBefore,
    bytesAfter,
    piecesAfter,
    ...(first.shown && shown && { shown: { before: first.shown.before, after: shown.after } }),
  };
}
