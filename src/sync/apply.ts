import type { Decision } from "./decide.js";

type Taken = Decision & { readonly kind: "take" };

/**
 * Plans decisions in the drafts of their locations. Values come first, for removing an entry of a list moves those behind it; of those the
 * last is removed first.
 */
export function applyDecisions(decisions: readonly Taken[]): void {
  for (const decision of decisions) if (decision.difference.field !== undefined) writeField(decision);
  const whole = decisions.filter(({ difference }) => difference.field === undefined);
  const gone = whole
    .filter(({ side }) => side.value === undefined)
    .flatMap(({ difference }) => [...difference.units.values()]);
  for (const unit of gone.sort((a, b) => b.rank - a.rank)) unit.remove();
  for (const decision of whole) if (decision.side.value !== undefined) copyToOthers(decision);
}

function writeField({ difference: { field = "", sides, units }, side: { value, text } }: Taken): void {
  for (const side of sides) if (side.value !== value) units.get(side.location)?.write(field, text);
}

function copyToOthers({ difference: { sides, units }, side }: Taken): void {
  const source = units.get(side.location);
  for (const { location, value } of sides) if (value === undefined) source?.copyTo(location);
}
