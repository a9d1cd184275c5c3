import { ConfigError } from "../text/error.js";
import { Additions } from "./additions.js";
import type { Difference, Side } from "./compare.js";
import type { Taken } from "./decide.js";
import type { Unit } from "./unit.js";

/**
 * Plans that whole clients and tunnels come and go. Removing an entry of a list moves those behind it, so the last number is removed first,
 * and what was compared before counts no more afterwards.
 */
export function applyWholes(decisions: readonly Taken[]): void {
  const gone = decisions
    .filter(({ side }) => side.value === undefined)
    .flatMap(({ difference }) => [...difference.units.values()]);
  for (const unit of gone.sort((a, b) => b.rank - a.rank)) unit.remove();
  const additions = new Additions();
  for (const { difference, side } of decisions) {
    const source = difference.units.get(side.location);
    for (const { location, value } of difference.sides)
      if (value === undefined) source?.copyTo(location, additions);
  }
  additions.plan();
}

/** Plans the values of fields. */
export function applyFields(decisions: readonly Taken[]): void {
  for (const { difference, side } of decisions) {
    const { field = "", sides, units } = difference;
    for (const { location, value } of sides)
      if (value !== side.value) write(units.get(location), field, side);
  }
}

/** What cannot be written, such as a key with a blank at its end, is told by where it stands. */
function write(unit: Unit | undefined, field: string, { text, place }: Side): void {
  try {
    unit?.write(field, text);
  } catch (error) {
    throw ConfigError.is(error) ? error.at({ path: place?.path, line: place?.line ?? undefined }) : error;
  }
}

/** Writes values out that a location would else lack: defaults that came or went with what was planned before. */
export function writeOut(values: ReadonlyMap<string, string>, differences: readonly Difference[]): void {
  for (const { key, field, sides, units } of differences) {
    const value = values.get(key);
    if (field === undefined || value === undefined) continue;
    for (const side of sides) if (side.value !== value) units.get(side.location)?.write(field, value);
  }
}
