import type { Location } from "../install/location.js";
import { finishPlan, type Plan } from "../install/plan.js";
import { ConfigError } from "../text/error.js";
import { matchesGlob } from "../text/glob.js";
import { applyDecisions } from "./apply.js";
import { compareLocations, type Difference } from "./compare.js";
import { type Decision, decideFor, decideSince } from "./decide.js";
import type { EepsitePaths } from "./eepsite-paths.js";
import type { Snapshot } from "./snapshot.js";

export interface SyncChoice {
  /** The location whose values count; by default the one that has changed since the last sync. */
  readonly from?: Location | undefined;
  /** Globs over addresses; what none of them matches is left alone. */
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** A plan that makes locations agree, and what they agree on afterwards. */
export interface SyncPlan extends Plan {
  readonly snapshot: Snapshot;
}

/**
 * Plans what makes all locations mean the same, each in its own form and with its own comments.
 * @throws {ConfigError} `SYNC_CONFLICT` where something changed in several locations since the last sync, or where there was none
 */
export function planSync(
  locations: readonly Location[],
  paths: EepsitePaths,
  before: Snapshot | undefined,
  { from, only, except = [] }: SyncChoice,
): SyncPlan {
  const isMeant = ({ address }: Difference) =>
    (only === undefined || only.some((glob) => matchesGlob(glob, address))) &&
    !except.some((glob) => matchesGlob(glob, address));
  const { differences } = compareLocations(locations, paths);
  const decisions = differences
    .filter(isMeant)
    .map((difference) => (from ? decideFor(from, difference) : decideSince(before, difference)));
  const conflicts = decisions.filter(({ kind }) => kind === "conflict");
  if (conflicts.length > 0) throw conflictOf(conflicts, before !== undefined);
  const taken = decisions.filter((decision) => decision.kind === "take");
  applyDecisions(taken);
  const after = compareLocations(locations, paths);
  checkAgreed(taken, after.differences);
  const open = new Set(after.differences.map(({ address }) => address));
  return { ...finishPlan(locations, []), snapshot: { agreed: after.agreed, open } };
}

/** What was decided must be so afterwards; the comparison is made again over the planned texts. */
function checkAgreed(taken: readonly Decision[], left: readonly Difference[]): void {
  const addresses = new Set(taken.map(({ difference }) => difference.address));
  const failed = left.find(({ address }) => addresses.has(address));
  if (!failed) return;
  throw new ConfigError(
    "VERIFICATION_FAILED",
    `${failed.address} would still differ after the sync; nothing was written`,
  );
}

function conflictOf(conflicts: readonly Decision[], wasSynced: boolean): ConfigError {
  const candidates = conflicts.map(({ difference }) => difference).map(describe);
  const what = wasSynced
    ? "these changed in more than one location since the last sync"
    : "these differ, and were never synced before";
  const message = `${what}: say --from LOCATION for the one that counts, or leave some out with --except`;
  return new ConfigError("SYNC_CONFLICT", message, { candidates });
}

/** `upnp: config has false (…/router.config:3), base has nothing`. */
function describe({ address, sides }: Difference): string {
  const parts = sides.map(({ location, value, place }) => {
    const where = place ? ` (${place.path}:${place.line ?? ""})` : ` (${location.dir})`;
    return `${location.kind} has ${value === undefined ? "nothing" : JSON.stringify(value)}${where}`;
  });
  return `${address}: ${parts.join(", ")}`;
}
