import { join } from "node:path";
import { ROUTER_CONFIG } from "../files/file-names.js";
import { contextDirs } from "./context-dirs.js";
import { isDebianPackage } from "./debian-package.js";
import type { InstallationFiles } from "./installation-files.js";
import { dirOf } from "./layout.js";
import { machinePath } from "./machine-path.js";
import type { FileTree } from "./tree.js";

/** The sign of life of a running router. */
export interface RouterPing {
  readonly path: string;
  /** Since it was last written; 0 where its time lies in the future. */
  readonly ageSeconds: number;
}

/** The router writes its file every 55 s; another router takes an older one than this for that of a crashed one (facts: formats 8.2). */
const FRESH_MS = 60_000;

/** The first of some `router.ping` files that a router has written just now. `now` is in milliseconds since 1970. */
export function routerPing(tree: FileTree, paths: readonly string[], now: number): RouterPing | undefined {
  for (const path of paths) {
    const written = modified(tree, path);
    if (written !== undefined && now - written <= FRESH_MS)
      return { path, ageSeconds: Math.max(0, Math.floor((now - written) / 1000)) };
  }
  return undefined;
}

/**
 * Where an installation's `router.ping` may be: in the directory that router.config or the JVM's options name, in `/run/i2p` of the Debian
 * service, which names it on its command line, and in the router directory (facts: formats 8.2).
 */
export function pingPaths(files: InstallationFiles): string[] {
  const { layout, jvmOptions } = files;
  const { root } = layout;
  const config = dirOf(layout, "config") ?? dirOf(layout, "base") ?? root;
  const base = dirOf(layout, "base") ?? config;
  const { document } = files.source().file(ROUTER_CONFIG);
  const dirs = contextDirs(document, jvmOptions, { root, base, config });
  const service = isDebianPackage(layout) ? ["run/i2p", "var/run/i2p"].map((dir) => join(root, dir)) : [];
  const name = document.get("router.pingFile") ?? jvmOptions.get("router.pingFile") ?? "router.ping";
  const paths = [dirs.pid, ...service, dirs.router, config].map((dir) => machinePath(root, dir, name));
  return [...new Set(paths)];
}

/** What a sign of life comes to, in words. */
export function pingSentence({ path, ageSeconds }: RouterPing): string {
  return `the router is running: ${path} was written ${ageSeconds} seconds ago`;
}

/** A directory that this user may not look into says nothing. */
function modified(tree: FileTree, path: string): number | undefined {
  try {
    return tree.modified(path);
  } catch {
    return undefined;
  }
}
