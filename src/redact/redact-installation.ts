import type { InstallationFiles } from "../install/installation-files.js";
import { type Collected, collect } from "./collect.js";
import { type RedactedFile, Redactor } from "./redactor.js";

/** An installation's configuration as it can be shown; paths are relative to its root. */
export interface RedactedInstallation extends Omit<Collected, "files"> {
  readonly files: readonly RedactedFile[];
}

/**
 * The configuration of an installation without what it tells of its owner: a tree that the router's programs and i2pconf read as they read
 * the original. Keys, profiles of peers, logs and address books are left out; where their being there counts, they are `empty`.
 */
export function redactInstallation(installation: InstallationFiles): RedactedInstallation {
  const { files, empty, leftOut, unread } = collect(installation);
  const redactor = new Redactor(files);
  const redacted = new Map<string, RedactedFile>();
  for (const file of files) {
    const safe = redactor.redact(file);
    redacted.set(freePath(safe.path, redacted), { ...safe, path: freePath(safe.path, redacted) });
  }
  const places = empty.map((path) => redactor.path(path)).filter((path) => !redacted.has(path));
  return { files: [...redacted.values()], empty: [...new Set(places)], leftOut, unread };
}

/** Two names may have come to the same placeholder. */
function freePath(path: string, taken: ReadonlyMap<string, unknown>): string {
  let free = path;
  for (let number = 2; taken.has(free); number++) free = path.replace(/(\.[^./]*)?$/, `-${number}$1`);
  return free;
}
