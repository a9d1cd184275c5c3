import { resolve } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";
import { dirOf } from "../install/layout.js";
import type { Location } from "../install/location.js";
import { routerPath } from "../install/machine-path.js";
import type { Plan } from "../install/plan.js";
import { ConfigError } from "../text/error.js";
import { type Comparison, compareLocations, type EepsiteUnits } from "./compare.js";
import { EepsitePaths } from "./eepsite-paths.js";
import { SyncMemory } from "./memory.js";
import { planSync } from "./plan-sync.js";
import { locationsInSync } from "./snapshot-path.js";

/** How an installation's locations are to be brought together. */
export interface SyncOptions {
  /** The location that counts: `config`, `base`, or the directory of a further copy. By default the one that has changed. */
  readonly from?: string | undefined;
  /** Globs over addresses, such as `client[*].*` or `i2np.*`; what none of them matches is left alone. */
  readonly only?: readonly string[] | undefined;
  /** Globs over addresses that are left alone. */
  readonly except?: readonly string[] | undefined;
  /** Removes whole clients and tunnels also where `from` may lack them by mistake: its list is empty, or broken. */
  readonly force?: boolean | undefined;
}

/** What differs between the locations of an installation, or between two of them. */
export async function compareInstallation(
  files: InstallationFiles,
  names: readonly string[] = [],
): Promise<Comparison> {
  const locations =
    names.length > 0 ? names.map((name) => locationNamed(files, name)) : locationsInSync(files);
  return compareLocations(locations, eepsitePaths(files), await loadEepsiteUnits());
}

/**
 * Plans what makes an installation's locations agree. What they agree on then is kept in the state directory, so that the next sync can tell
 * which of them has changed since.
 * @throws {ConfigError} `SYNC_CONFLICT`, `USAGE` for a location that is not there, `FILE_UNREADABLE`
 */
export async function planInstallationSync(
  files: InstallationFiles,
  stateDirectory: string,
  { from, only, except, force }: SyncOptions,
): Promise<Plan> {
  if ([...(only ?? []), ...(except ?? [])].includes(""))
    throw new ConfigError("USAGE", "--only and --except take a glob over addresses, which cannot be empty");
  const locations = locationsInSync(files);
  const source = from === undefined ? undefined : locationNamed(files, from);
  if (source && !locations.includes(source))
    throw new ConfigError("USAGE", `${files.workingDir?.reason ?? source.dir}: it has nothing to sync yet`);
  const memory = new SyncMemory(files, stateDirectory, locations);
  const choice = { from: source, only, except, force };
  const { snapshot, ...plan } = planSync(
    locations,
    eepsitePaths(files),
    await loadEepsiteUnits(),
    memory.snapshot,
    choice,
  );
  if (locations.length < 2) return plan;
  const state = memory.with(snapshot);
  return state ? { ...plan, state } : plan;
}

export async function loadEepsiteUnits(): Promise<EepsiteUnits> {
  return (await import("./eepsite-unit.js")).eepsiteUnits;
}

/** @throws {ConfigError} `USAGE` */
export function locationNamed(files: InstallationFiles, name: string): Location {
  const found = files.locations.find(({ kind, dir }) =>
    name === "config" || name === "base" ? kind === name : resolve(dir) === resolve(name),
  );
  if (found) return found;
  const candidates = files.locations.map(({ kind, dir }) => (kind === "also" ? dir : `${kind} (${dir})`));
  throw new ConfigError("USAGE", `this installation has no location ${JSON.stringify(name)}; there are`, {
    candidates,
  });
}

/** The config directory by every name that the router's files may call it. */
export function eepsitePaths({ layout }: InstallationFiles): EepsitePaths {
  const dir = resolve(dirOf(layout, "config") ?? layout.root);
  return new EepsitePaths([routerPath(layout.root, dir), dir], layout.isService);
}
