import { join, relative, resolve, sep } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";

/** A path from the root as the installation's other paths are told: below its directories, or its root, as those were named. */
export function namedPath({ layout }: InstallationFiles, path: string): string {
  const named = [...layout.places.map(({ dir }) => dir), layout.root];
  const above = named.find((dir) => path.startsWith(resolve(dir) + sep));
  return above === undefined ? path : join(above, relative(resolve(above), path));
}
