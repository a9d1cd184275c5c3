import { join } from "node:path";
import { isDebianPackage } from "../install/debian-package.js";
import type { InstallationFiles } from "../install/installation-files.js";
import { dirOf } from "../install/layout.js";
import { machinePath } from "../install/machine-path.js";
import { pingPaths, type RouterPing, routerPing } from "../install/router-ping.js";

/** The sign of life of an installation's router; `undefined` where there is no fresh one. */
export function runningRouter(files: InstallationFiles): RouterPing | undefined {
  return routerPing(files.tree, pingPaths(files), files.machine.now());
}

/**
 * When the wrapper of a router was started, in milliseconds since 1970, by the file with its process number: it writes that once, whereas
 * that of its JVM changes at each restart (facts: formats 3.6, 8.2). `undefined` where there is no such file.
 */
export function wrapperStart({ tree, layout, wrapperConfig }: InstallationFiles): number | undefined {
  const { root } = layout;
  const base = dirOf(layout, "base") ?? root;
  const config = dirOf(layout, "config") ?? base;
  const named = wrapperConfig?.reader.get("wrapper.pidfile");
  const paths = [
    ...(named === undefined ? [] : [machinePath(root, base, named.replaceAll('"', ""))]),
    ...(isDebianPackage(layout) ? ["run/i2p", "var/run/i2p"].map((dir) => join(root, dir, "i2p.pid")) : []),
    join(config, "i2p.pid"),
  ];
  const found = paths.find((path) => tree.isFile(path));
  return found === undefined ? undefined : tree.modified(found);
}
