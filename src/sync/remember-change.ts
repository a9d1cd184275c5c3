import type { InstallationFiles } from "../install/installation-files.js";
import type { Plan } from "../install/plan.js";
import { ConfigError } from "../text/error.js";
import { type Comparison, compareLocations } from "./compare.js";
import { SyncMemory } from "./memory.js";
import { snapshotOf } from "./plan-sync.js";
import type { Snapshot } from "./snapshot.js";
import { locationsInSync } from "./snapshot-path.js";
import { eepsitePaths, loadEepsiteUnits } from "./sync-installation.js";
import { EEPSITE } from "./unit.js";

/**
 * Adds to a plan of other changes what the locations have in common after it, where they were synced before. Else the next sync would take a
 * value that was changed in all of them, and then in one alone, for unchanged there.
 */
export async function rememberChange(
  files: InstallationFiles,
  stateDirectory: string,
  plan: Plan,
): Promise<Plan> {
  if (plan.files.length === 0) return plan;
  try {
    const locations = locationsInSync(files);
    const memory = new SyncMemory(files, stateDirectory, locations);
    const before = memory.snapshot;
    if (!before) return plan;
    const eepsiteUnits = concernsEepsite(plan) ? await loadEepsiteUnits() : undefined;
    const now = compareLocations(locations, eepsitePaths(files), eepsiteUnits);
    const comparison = eepsiteUnits ? now : withEepsite(now, before);
    const state = memory.with(snapshotOf(comparison, before));
    return state ? { ...plan, state } : plan;
  } catch (error) {
    // A file that has nothing to do with the change, and cannot be read: the next sync says so.
    if (ConfigError.is(error)) return plan;
    throw error;
  }
}

/** Whether a plan changes files of the web server, or which they are. */
function concernsEepsite({ files }: Plan): boolean {
  const isXml = (text: string | null) => text?.includes(".xml");
  return files.some(
    ({ path, changes }) =>
      path.endsWith(".xml") || changes.some(({ old, new: now }) => isXml(old) || isXml(now)),
  );
}

/** What was known of the web server's files, where nothing has been done to them, and they need not be read. */
function withEepsite({ agreed, differences }: Comparison, before: Snapshot): Comparison {
  const known = [...before.agreed].filter(([key]) => key.startsWith(EEPSITE));
  return { agreed: new Map([...agreed, ...known]), differences };
}
