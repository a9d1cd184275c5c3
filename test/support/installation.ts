import { detectLayout } from "../../src/install/detect-layout.js";
import { effectiveFiles } from "../../src/install/effective-files/effective-files.js";
import type { FileKind, FileState } from "../../src/install/effective-files/status.js";
import { InstallationFiles } from "../../src/install/installation-files.js";
import type { InstallationOptions } from "../../src/install/layout.js";
import type { FileTree } from "../../src/install/tree.js";
import { machineOf } from "./machine.js";
import { type MemoryEntry, memoryTree } from "./memory-tree.js";

export type Entries = Readonly<Record<string, MemoryEntry>>;

/** The directories of a Debian installation at `/`. */
export const BASE_DIR = "/usr/share/i2p";
export const CONFIG_DIR = "/var/lib/i2p/i2p-config";

/** Enough of a clients.config for the router to load tunnels. */
export const TUNNELS_CLIENT =
  "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.0.name=Application tunnels\n";

/** The installation that some files are. */
export async function installationOf(
  entries: Entries,
  options: InstallationOptions = { root: "/" },
): Promise<InstallationFiles> {
  return await installationIn(memoryTree(entries), options);
}

export async function installationIn(
  tree: FileTree,
  options: InstallationOptions,
): Promise<InstallationFiles> {
  return new InstallationFiles(tree, await detectLayout(tree, options, machineOf()), machineOf());
}

/** A Debian installation: files of the config directory and of the base directory, which has its `hosts.txt`. */
export function debian(config: Entries, base: Entries = {}): Entries {
  return {
    [CONFIG_DIR]: undefined,
    ...below(CONFIG_DIR, config),
    ...below(BASE_DIR, { "hosts.txt": "", ...base }),
  };
}

/** The same after the first start. */
export function startedDebian(config: Entries, base: Entries = {}): Entries {
  return debian({ "hosts.txt": "", ...config }, base);
}

function below(dir: string, entries: Entries): Record<string, MemoryEntry> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`${dir}/${name}`, entry]));
}

/** What one file of an installation is to the router; `undefined` where it is not told of. */
export async function statusOf(
  entries: Entries,
  kind: FileKind,
  path: string,
  options?: InstallationOptions,
): Promise<{ readonly state: FileState; readonly reason: string } | undefined> {
  const all = effectiveFiles(await installationOf(entries, options));
  const found = all.filter((status) => status.kind === kind && status.path === path);
  if (found.length > 1) throw new Error(`${path} is told of ${found.length} times`);
  return found[0] && { state: found[0].state, reason: found[0].reason };
}
