import type { LocationKind } from "../../src/install/layout.js";
import { Location } from "../../src/install/location.js";
import { finishPlan } from "../../src/install/plan.js";
import { memoryTree } from "./memory-tree.js";

/** A location `/KIND` that holds some files. */
export function locationOf(kind: LocationKind, files: Readonly<Record<string, string>>): Location {
  const dir = `/${kind}`;
  const entries = Object.entries(files).map(([name, text]) => [`${dir}/${name}`, text]);
  return new Location(memoryTree({ [dir]: undefined, ...Object.fromEntries(entries) }), kind, dir, false);
}

/** What is planned in some locations: the new texts by path, `null` for a file that goes. */
export function plannedIn(...locations: readonly Location[]): Record<string, string | null> {
  const { files } = finishPlan(locations, []);
  return Object.fromEntries(files.map(({ path, after, bytesAfter }) => [path, bytesAfter ? after : null]));
}
