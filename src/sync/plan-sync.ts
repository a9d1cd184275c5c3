import type { Location } from "../install/location.js";
import { finishPlan, type Plan } from "../install/plan.js";
import { ConfigError } from "../text/error.js";
import { matchesGlob } from "../text/glob.js";
import { applyFields, applyWholes, writeOut } from "./apply.js";
import { checkRemovals } from "./check-removals.js";
import { clientNames } from "./client-names.js";
import { type Comparison, compareLocations, type Difference, type EepsiteUnits } from "./compare.js";
import { type Decision, decideFor, decideSince, type Taken } from "./decide.js";
import type { EepsitePaths } from "./eepsite-paths.js";
import { secretNotes } from "./removal-notes.js";
import type { Snapshot } from "./snapshot.js";

export interface SyncChoice {
  /** The location whose values count; by default the one that has changed since the last sync. */
  readonly from?: Location | undefined;
  /** Globs over addresses; what none of them matches is left alone. */
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  /** Removes whole clients and tunnels also where `from` may lack them by mistake. */
  readonly force?: boolean | undefined;
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
  eepsiteUnits: EepsiteUnits,
  before: Snapshot | undefined,
  { from, only, except = [], force = false }: SyncChoice,
): SyncPlan {
  const isMeant = ({ address }: Difference) =>
    (only === undefined || only.some((glob) => matchesGlob(glob, address))) &&
    !except.some((glob) => matchesGlob(glob, address));
  const names = clientNames(locations);
  const compare = () => compareLocations(locations, paths, eepsiteUnits, names);
  const decide = ({ differences }: Comparison) => {
    const decisions = differences
      .filter(isMeant)
      .map((difference) => (from ? decideFor(from, difference) : decideSince(before, difference)));
    const conflicts = decisions.filter(({ kind }) => kind === "conflict");
    if (conflicts.length > 0) throw conflictOf(conflicts, before);
    return decisions.filter((decision) => decision.kind === "take");
  };
  const first = compare();
  const wholes = decide(first).filter(({ difference }) => difference.field === undefined);
  if (!from || !force) checkRemovals(wholes, from);
  applyWholes(wholes);
  // What moved to another number with that still means what it did: the first start turns one of them off.
  if (wholes.length > 0) writeOut(first.agreed, compare().differences);
  const notes = secretNotes(wholes);
  // A client or tunnel that was copied may still have to take a value from a third location.
  const found = compare();
  const fields = decide(found).filter(({ difference }) => difference.field !== undefined);
  applyFields(fields);
  writeOut(valuesAfter(found, fields), compare().differences);
  checkAgreed(first, [...wholes, ...fields], compare().differences.filter(isMeant));
  return {
    ...finishPlan(locations, notes),
    snapshot: snapshotOf(compareLocations(locations, paths, eepsiteUnits), before),
  };
}

/** Values that all locations are to have in the end: those that they had already, and those that were taken over. */
function valuesAfter({ agreed }: Comparison, taken: readonly Taken[]): ReadonlyMap<string, string> {
  const values = new Map(agreed);
  for (const { difference, side } of taken)
    if (side.value !== undefined) values.set(difference.key, side.value);
  return values;
}

/** What was decided must be so afterwards, and nothing may differ that did not before; the comparison is made again over the planned texts. */
function checkAgreed(before: Comparison, taken: readonly Taken[], left: readonly Difference[]): void {
  const decided = new Set(taken.map(({ difference }) => difference.key));
  const allowed = new Set(before.differences.map(({ key }) => key).filter((key) => !decided.has(key)));
  const failed = left.find(({ key }) => !allowed.has(key));
  if (!failed) return;
  throw new ConfigError(
    "VERIFICATION_FAILED",
    `${failed.address} would still differ after the sync; nothing was written`,
  );
}

/** What is left out keeps what is known of it, so that a later sync can tell which location has changed. */
export function snapshotOf({ agreed, differences }: Comparison, before: Snapshot | undefined): Snapshot {
  if (!before) return { agreed, open: new Set(differences.map(({ key }) => key)) };
  const left = differences.filter(({ key }) => !before.open.has(key));
  const kept = [...before.agreed].filter(([key]) =>
    left.some((each) => key === each.key || (each.field === undefined && key.startsWith(`${each.key}.`))),
  );
  const open = differences.filter(({ key }) => before.open.has(key));
  return { agreed: new Map([...kept, ...agreed]), open: new Set(open.map(({ key }) => key)) };
}

function conflictOf(conflicts: readonly Decision[], before: Snapshot | undefined): ConfigError {
  const candidates = conflicts.map(({ difference }) => difference).map(describe);
  const isChange = conflicts.every(({ difference }) => before && !before.open.has(difference.key));
  const what = isChange
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
