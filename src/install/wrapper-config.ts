import { join } from "node:path";
import { WRAPPER_CONFIG } from "../files/file-names.js";
import { DEBIAN_WRAPPER, isDebianPackage } from "./debian-package.js";
import { dirOf, type Layout } from "./layout.js";
import type { FileTree } from "./tree.js";

/**
 * Where the wrapper's own configuration is: in `/etc/i2p` on Debian, else in the base directory, which is the only one of a portable
 * installation (facts: formats 3.5).
 */
export function wrapperConfigPath(
  tree: FileTree,
  layout: Pick<Layout, "root" | "places"> & Partial<Pick<Layout, "name">>,
): string | undefined {
  const packaged = join(layout.root, DEBIAN_WRAPPER);
  if (isDebianPackage(layout) && tree.isFile(packaged)) return packaged;
  const base = dirOf(layout, "base") ?? (layout.name === "portable" ? dirOf(layout, "config") : undefined);
  return base === undefined ? undefined : join(base, WRAPPER_CONFIG);
}
