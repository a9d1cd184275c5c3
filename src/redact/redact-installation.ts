import type { InstallationFiles } from "../install/installation-files.js";
import { type Collected, type CollectedFile, collect } from "./collect.js";
import { type RedactedFile, Redactor } from "./redactor.js";

/** An installation's configuration as it can be shown; paths are relative to its root. */
export interface RedactedInstallation extends Collected {
  readonly files: readonly (CollectedFile & RedactedFile)[];
}

/**
 * The configuration of an installation without what it tells of its owner: a tree that i2pconf reads as it reads the original. Keys, profiles
 * of peers, logs and address books are left out; where their being there counts, they are `empty`.
 */
export function redactInstallation(installation: InstallationFiles): RedactedInstallation {
  const { files, directories, empty, leftOut, unread } = collect(installation);
  const redactor = new Redactor([...files, ...empty]);
  const redacted = new Map<string, CollectedFile & RedactedFile>();
  for (const file of files) {
    const safe = redactor.redact(file);
    const path = freePath(safe.path, redacted);
    redacted.set(path, { ...safe, path, mode: file.mode });
  }
  return {
    files: [...redacted.values()],
    directories: directories.map((each) => ({ ...each, path: redactor.path(each.path) })),
    empty: empty.map((file) => ({ ...file, path: redactor.path(file.path) })),
    leftOut,
    unread,
  };
}

/** Two names may have come to the same placeholder. */
function freePath(path: string, taken: ReadonlyMap<string, unknown>): string {
  let free = path;
  for (let number = 2; taken.has(free); number++) free = path.replace(/(\.[^./]*)?$/, `-${number}$1`);
  return free;
}
