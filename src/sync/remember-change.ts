import type { InstallationFiles } from "../install/installation-files.js";
import type { Plan } from "../install/plan.js";
import { ConfigError } from "../text/error.js";
import { compareLocations } from "./compare.js";
import { SyncMemory } from "./memory.js";
import { snapshotOf } from "./plan-sync.js";
import { locationsInSync } from "./snapshot-path.js";
import { eepsitePaths } from "./sync-installation.js";

/**
 * Adds to a plan of other changes what the locations have in common after it, where they were synced before. Else the next sync would take a
 * value that was changed in all of them, and then in one alone, for unchanged there.
 */
export function rememberChange(files: InstallationFiles, stateDirectory: string, plan: Plan): Plan {
  if (plan.files.length === 0) return plan;
  try {
    const locations = locationsInSync(files);
    const memory = new SyncMemory(files, stateDirectory, locations);
    const before = memory.snapshot;
    if (!before) return plan;
    const state = memory.with(snapshotOf(compareLocations(locations, eepsitePaths(files)), before));
    return state ? { ...plan, state } : plan;
  } catch (error) {
    // A file that has nothing to do with the change, and cannot be read: the next sync says so.
    if (ConfigError.is(error)) return plan;
    throw error;
  }
}
