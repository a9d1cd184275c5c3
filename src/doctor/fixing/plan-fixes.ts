import type { FilePlan } from "../../install/file-plan.js";
import { Overlay } from "../../install/next-start/overlay.js";
import { finishPlan, type Plan } from "../../install/plan.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { type RestartClass, restartOf, stronger } from "../../install/restart.js";
import type { FileTree } from "../../install/tree.js";
import type { Severity } from "../../text/diagnostic.js";
import { ConfigError } from "../../text/error.js";
import { examine, isAtLeast } from "../examine.js";
import { FixEditor } from "../fix.js";
import type { Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { editedLines } from "./edited-lines.js";
import { changedLines } from "./rewritten-file.js";

/** What is examined, as it is in a tree; it is opened again after each fix. */
export interface Patients {
  readonly tree: FileTree;
  open(tree: FileTree): readonly Subject[];
}

/** What a file gets that was not there. */
const NEW_FILE_MODE = 0o600;

/** So often a rule is asked again after its fixes; one may bring the next to light. */
const ROUNDS = 8;

/**
 * The fixes of some rules as one plan. Rules come one after the other, and each sees what those before it have done. A fix that cannot be made
 * is told and left out, as is what matters less than `least`.
 */
export function planFixes(
  patients: Patients,
  rules: readonly Rule[],
  least: Severity = "info",
): { readonly plan: Plan; readonly after: FileTree } {
  const after = new Overlay(patients.tree);
  const changed = new Map<string, FilePlan>();
  const notes: PlanNote[] = [];
  let restart: RestartClass = "none";
  for (const rule of rules) {
    for (let round = 0; round < ROUNDS; round++) {
      const step = fixOnce(patients.open(after), rule, least);
      if (round === 0) notes.push(...step.notes);
      if (step.files.length === 0) break;
      restart = stronger(restart, step.restart);
      for (const file of step.files) {
        const before = changed.get(file.path);
        changed.set(file.path, before ? joined(before, file) : file);
        if (file.bytesAfter) after.write(file.path, file.bytesAfter, after.mode(file.path) ?? NEW_FILE_MODE);
        else after.remove(file.path);
      }
    }
  }
  return { plan: { files: [...changed.values()], restart, notes }, after };
}

/** What the fixes of one rule come to. */
function fixOnce(subjects: readonly Subject[], rule: Rule, least: Severity): Plan {
  const editor = new FixEditor();
  const notes: PlanNote[] = [];
  for (const { fix, path, severity } of examine(subjects, [rule])) {
    if (!isAtLeast(severity, least)) continue;
    try {
      fix?.apply(editor);
    } catch (error) {
      if (!ConfigError.is(error)) throw error;
      notes.push({ code: error.code, severity: "warn", ...ofFile(path), message: error.message });
    }
  }
  const { files, restart } = finishPlan(
    subjects.map(({ location }) => location),
    [],
  );
  const edited = editedLines(editor.lineEdits);
  const names = new Map(editor.lineEdits.map(({ file }) => [file.path, file.name]));
  const restarts = edited.flatMap(({ path, changes }) =>
    changes.filter(({ key }) => key !== "").map(({ key }) => restartOf(names.get(path) ?? path, key)),
  );
  return { files: [...files, ...edited], restart: restarts.reduce<RestartClass>(stronger, restart), notes };
}

/** Two changes of one file after the other as one. */
function joined(first: FilePlan, second: FilePlan): FilePlan {
  const { before, bytesBefore } = first;
  const { path, location, after, bytesAfter, piecesAfter, shown } = second;
  return {
    location,
    path,
    isNew: first.isNew,
    edits: [{ start: 0, end: before.length, text: after }],
    changes: path.endsWith(".xml")
      ? [...first.changes, ...second.changes]
      : changedLines(before, after, path),
    before,
    after,
    bytesBefore,
    bytesAfter,
    piecesAfter,
    ...(first.shown && shown && { shown: { before: first.shown.before, after: shown.after } }),
  };
}
