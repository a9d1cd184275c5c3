import type { Decision } from "./decide.js";

type Taken = Extract<Decision, { kind: "take" }>;

/**
 * Plans that whole clients and tunnels come and go. Removing an entry of a list moves those behind it, so the last one is removed first,
 * and what was compared before counts no more afterwards.
 */
export function applyWholes(decisions: readonly Taken[]): void {
  const gone = decisions
    .filter(({ side }) => side.value === undefined)
    .flatMap(({ difference }) => [...difference.units.values()]);
  for (const unit of gone.sort((a, b) => b.rank - a.rank)) unit.remove();
  for (const { difference, side } of decisions) {
    const source = difference.units.get(side.location);
    for (const { location, value } of difference.sides) if (value === undefined) source?.copyTo(location);
  }
}

/** Plans the values of fields. */
export function applyFields(decisions: readonly Taken[]): void {
  for (const { difference, side } of decisions) {
    const { field = "", sides, units } = difference;
    for (const { location, value } of sides)
      if (value !== side.value) units.get(location)?.write(field, side.text);
  }
}
