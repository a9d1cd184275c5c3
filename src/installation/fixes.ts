import { planFixes } from "../doctor/fixing/plan-fixes.js";
import { fixedIn } from "../doctor/installation-patients.js";
import type { Rule } from "../doctor/rule.js";
import { besideRouter } from "../install/beside-router.js";
import { InstallationFiles, type Scope } from "../install/installation-files.js";
import type { Plan } from "../install/plan.js";
import type { FileTree } from "../install/tree.js";
import { machine } from "../store/machine.js";
import { stateDirectory } from "../store/state-directory.js";
import { rememberChange } from "../sync/remember-change.js";
import type { Severity } from "../text/diagnostic.js";

export interface FixOptions {
  /** Where the fixes are made; by default in every location that the layout keeps in step. */
  readonly location?: Scope | undefined;
  /** Takes keys of router.config away although the router runs. */
  readonly force?: boolean | undefined;
  /** Leaves alone what matters less. */
  readonly severity?: Severity | undefined;
}

/**
 * The fixes of some rules in an installation as one plan, and the installation as it will be.
 * @throws {ConfigError} `ROUTER_RUNNING`, and what reading an installation throws
 */
export async function planInstallationFixes(
  files: InstallationFiles,
  rules: readonly Rule[],
  { location, force = false, severity }: FixOptions,
): Promise<{ readonly plan: Plan; readonly after: FileTree }> {
  const { plan, after } = planFixes(fixedIn(files, location), rules, severity);
  const planned = new InstallationFiles(after, files.layout, files.machine);
  const remembered = await rememberChange(planned, stateDirectory(machine), plan);
  return { plan: besideRouter(files, remembered, force), after };
}
