import type { InstallationFiles } from "../install/installation-files.js";
import type { Plan } from "../install/plan.js";
import { machine } from "../store/machine.js";
import { stateDirectory } from "../store/state-directory.js";
import { locationsInSync, snapshotPath } from "../sync/snapshot-path.js";

/** The same plan with what a sync has to know of the change. That is worked out only where there was a sync: it left a file. */
export async function remembered(files: InstallationFiles, plan: Plan): Promise<Plan> {
  const directory = stateDirectory(machine);
  if (!files.tree.isFile(snapshotPath(files, directory, locationsInSync(files)))) return plan;
  const { rememberChange } = await import("../sync/remember-change.js");
  return rememberChange(files, directory, plan);
}
