import type { Plan } from "../install/plan.js";
import type { PlanNote } from "../install/plan-note.js";
import { type RestartClass, type RestartedPart, restartedPartOf } from "../install/restart.js";
import { shownChanges } from "../install/shown-changes.js";
import { changedLine } from "./changed-line.js";
import type { CommandLine } from "./command-line.js";
import { placed, plain, print, tell } from "./output.js";

type Values = CommandLine["values"];

const restartTexts: Readonly<Record<RestartClass, string>> = {
  none: "",
  live: "a running router takes it up within about 30 seconds",
  soft: "takes effect after a soft restart",
  full: "takes effect when the router is restarted",
  wrapper: "takes effect when the service is stopped and started",
};

/** When a change takes effect; `parts` are what can be restarted by itself, one for each file that changes. */
export function restartText(restart: RestartClass, parts: readonly (RestartedPart | undefined)[]): string {
  const known = [...new Set(parts)].filter((part) => part !== undefined).sort();
  if (restart === "live") return slowest(known) ?? restartTexts.live;
  const restarted = known.filter((part) => part === "tunnel" || part === "web server");
  if (restart !== "soft" || restarted.length === 0 || parts.includes(undefined)) return restartTexts[restart];
  const verb = restarted.length > 1 ? "are" : "is";
  return `takes effect when the ${restarted.join(" and the ")} ${verb} restarted`;
}

/** When the last of some parts has taken a change up by itself; router.config is the first. */
function slowest(parts: readonly RestartedPart[]): string | undefined {
  if (parts.includes("address book")) return "the address book takes it up at its next update";
  if (parts.includes("web server")) return "takes effect within about two minutes";
  return parts.includes("logger") ? "a running router takes it up within a minute" : undefined;
}

/** Warnings always, what else is worth knowing unless `--quiet`. */
export function tellNotes(notes: readonly PlanNote[], values: Values): void {
  for (const note of notes) {
    if (note.severity === "info" && values.quiet) continue;
    tell(`${note.severity}: ${placed(note.message, note)}\n`);
  }
}

/** The changed lines and when they take effect, on stderr; the diff, if it was asked for, on stdout. */
export async function tellPlan(plan: Plan, dryRun: boolean, values: Values): Promise<void> {
  if (values.diff) {
    const { printDiff } = await import("./print-diff.js");
    for (const file of plan.files) printDiff(file, values);
  }
  if (values.quiet) return;
  if (plan.files.length === 0) {
    tell("unchanged\n");
    return;
  }
  for (const file of plan.files) {
    for (const change of shownChanges(file, values["show-secrets"]))
      tell(`${plain(file.path)}:${change.line}: ${plain(changedLine(change, file.path))}\n`);
  }
  const count = plan.files.length === 1 ? "1 file" : `${plan.files.length} files`;
  tell(
    `${dryRun ? `would change ${count}` : `changed ${count}`}; ${restartText(
      plan.restart,
      plan.files.map(({ path }) => restartedPartOf(path)),
    )}\n`,
  );
}

/** The result as one JSON object; the shape is a contract (docs/command.md). */
export async function printJson(
  plan: Plan,
  {
    dryRun,
    transaction,
    ...others
  }: { readonly dryRun: boolean; readonly transaction: string | null; readonly [member: string]: unknown },
  values: Values,
): Promise<void> {
  const shownTexts = values.diff ? (await import("../install/unified-diff.js")).shownTexts : undefined;
  const result = {
    changed: plan.files.length > 0,
    dryRun,
    restart: plan.restart,
    transaction,
    files: plan.files.map((file) => ({
      path: file.path,
      location: file.location,
      changed: true,
      edits: shownChanges(file, values["show-secrets"]),
      ...(shownTexts && { diff: shownTexts(file, values["show-secrets"]) }),
    })),
    diagnostics: plan.notes,
    ...others,
  };
  print(`${JSON.stringify(result)}\n`);
}
