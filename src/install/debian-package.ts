import { join, resolve } from "node:path";

/** What the Debian package installs, what its daemon reads, and what starts it, below the root (facts: formats 3.6). */
export const DEBIAN_BASE = "usr/share/i2p";
export const DEBIAN_CONFIG = "var/lib/i2p/i2p-config";
export const DEBIAN_WRAPPER = "etc/i2p/wrapper.config";

/** Whether some directories belong to the Debian package, however they were found. */
export function isDebianPackage(root: string, dirs: readonly string[]): boolean {
  const usual = [join(root, DEBIAN_BASE), join(root, DEBIAN_CONFIG)].map((dir) => resolve(dir));
  return dirs.some((dir) => usual.includes(resolve(dir)));
}
