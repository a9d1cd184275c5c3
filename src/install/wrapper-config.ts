import { join } from "node:path";
import { DEBIAN_WRAPPER, isDebianPackage } from "./debian-package.js";
import { dirOf, type Layout } from "./layout.js";
import type { FileTree } from "./tree.js";

/** Where the wrapper's own configuration is: in `/etc/i2p` on Debian, else in the base directory (facts: formats 3.5). */
export function wrapperConfigPath(
  tree: FileTree,
  layout: Pick<Layout, "root" | "places">,
): string | undefined {
  const packaged = join(layout.root, DEBIAN_WRAPPER);
  if (isDebianPackage(layout) && tree.isFile(packaged)) return packaged;
  const base = dirOf(layout, "base");
  return base === undefined ? undefined : join(base, "wrapper.config");
}
