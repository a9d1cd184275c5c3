import { join, resolve } from "node:path";
import type { Layout } from "./layout.js";

/** What the Debian package installs, what its daemon reads, and what starts it, below the root (facts: formats 3.6). */
export const DEBIAN_BASE = "usr/share/i2p";
export const DEBIAN_CONFIG = "var/lib/i2p/i2p-config";
export const DEBIAN_WRAPPER = "etc/i2p/wrapper.config";

/** Whether one of a layout's directories belongs to the Debian package, however it was found. */
export function isDebianPackage({ root, places }: Pick<Layout, "root" | "places">): boolean {
  const usual = [join(root, DEBIAN_BASE), join(root, DEBIAN_CONFIG)].map((dir) => resolve(dir));
  return places.some(({ dir }) => usual.includes(resolve(dir)));
}
