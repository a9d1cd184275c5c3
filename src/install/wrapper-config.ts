import { join } from "node:path";
import { DEBIAN_WRAPPER, isDebianPackage } from "./debian-package.js";
import type { Layout } from "./layout.js";
import type { FileTree } from "./tree.js";

/** Where the wrapper's own configuration is: in `/etc/i2p` on Debian, else in the base directory (facts: formats 3.5). */
export function wrapperConfigPath(
  tree: FileTree,
  { root, places }: Pick<Layout, "root" | "places">,
): string | undefined {
  const packaged = join(root, DEBIAN_WRAPPER);
  const dirs = places.map(({ dir }) => dir);
  if (isDebianPackage(root, dirs) && tree.isFile(packaged)) return packaged;
  const base = places.find(({ kind }) => kind === "base")?.dir;
  return base === undefined ? undefined : join(base, "wrapper.config");
}
