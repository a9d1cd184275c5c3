import { join, resolve } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";
import type { Location } from "../install/location.js";

/** The locations that a sync brings together: a config directory that is not set up has nothing to say, and nothing to be told. */
export function locationsInSync(files: InstallationFiles): readonly Location[] {
  return files.locations.filter((location) => files.takesPart(location));
}

/** Where it is kept what some locations had in common: one file for a config and a base directory, whatever further copies take part. */
export function snapshotPath(
  files: InstallationFiles,
  stateDirectory: string,
  locations: readonly Location[],
): string {
  const own = locations.filter(({ kind }) => kind !== "also");
  const directories = (own.length > 0 ? own : locations).map((location) => realDir(files, location));
  return join(stateDirectory, snapshotName(directories));
}

/** A location's directory by its one real path. */
export function realDir({ tree }: InstallationFiles, { dir }: Location): string {
  return tree.realPath(dir) ?? resolve(dir);
}

/**
 * The name of the file of snapshots, from the directories that it is about. It says in the file which those are, so that two that come to the
 * same name only share it; a digest from Node's library would take `set` a tenth of its time.
 */
export function snapshotName(directories: readonly string[]): string {
  const text = [...directories].sort().join("\0");
  return `sync-${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}.json`;
}

/** The hash FNV-1a over UTF-16 code units, as 8 hexadecimal digits. */
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
