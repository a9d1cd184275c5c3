import type { Location } from "../install/location.js";
import type { Difference, Side } from "./compare.js";
import type { Snapshot } from "./snapshot.js";
import { snapshotKey } from "./unit.js";

/** All locations get what one of them has. */
export interface Taken {
  readonly kind: "take";
  readonly difference: Difference;
  readonly side: Side;
}

/** What becomes of a difference. */
export type Decision =
  | Taken
  /** The location that counts has nothing to say about it. */
  | { readonly kind: "leave"; readonly difference: Difference }
  /** Changed to different values in several locations, or never seen in agreement. */
  | { readonly kind: "conflict"; readonly difference: Difference };

/** The value of one location counts, whatever the others have. */
export function decideFor(from: Location, difference: Difference): Decision {
  const side = difference.sides.find(({ location }) => location === from);
  return side ? { kind: "take", difference, side } : { kind: "leave", difference };
}

/** The value counts that is not what it was at the last sync, if there is one such value. */
export function decideSince(snapshot: Snapshot | undefined, difference: Difference): Decision {
  const { key, field, sides, units } = difference;
  if (!snapshot || snapshot.open.has(key)) return { kind: "conflict", difference };
  const before = snapshot.agreed.get(key);
  // What no location held then had its default everywhere, and has changed where it stands now.
  const news = sides.filter(({ location }) => !(field !== undefined && units.get(location)?.yields(field)));
  const changed = news.filter(({ value, text }) =>
    before === undefined ? text !== undefined : value !== before,
  );
  const unchanged = news.length < sides.length ? news[0] : undefined;
  const side = changed.find(({ text }) => text !== undefined) ?? changed[0] ?? unchanged;
  if (!side || changed.some(({ value }) => value !== side.value)) return { kind: "conflict", difference };
  if (side.value === undefined && hasChanged(snapshot, difference)) return { kind: "conflict", difference };
  return { kind: "take", difference, side };
}

/** Whether a client or tunnel that was removed in one location has changed where it still is. */
function hasChanged({ agreed, open }: Snapshot, { field, units }: Difference): boolean {
  if (field !== undefined) return false;
  return [...units.values()].some((unit) =>
    unit.fields.some((each) => {
      const key = snapshotKey(unit, each);
      if (unit.isOpen(each) || unit.yields(each) || open.has(key)) return false;
      return agreed.has(key) ? unit.value(each) !== agreed.get(key) : unit.text(each) !== undefined;
    }),
  );
}
