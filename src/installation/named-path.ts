import { join } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";
import { pathInside } from "../install/machine-path.js";

/** A path from the root as the installation's other paths are told: below its directories, or its root, as those were named. */
export function namedPath({ layout }: InstallationFiles, path: string): string {
  const named = [...layout.places.map(({ dir }) => dir), layout.root];
  for (const dir of named) {
    const inside = pathInside(dir, path);
    if (inside !== undefined) return join(dir, inside);
  }
  return path;
}
