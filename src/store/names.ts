import { basename, dirname, join } from "node:path";

/**
 * The names of what lies beside a file for a moment: `.NAME.i2pconf-lock` and `.NAME.i2pconf-PID`. The router reads neither, and its own
 * `NAME.tmp` is no such name.
 */
export function lockName(path: string): string {
  return beside(path, "lock");
}

/** What guards a lock while it is taken away from a process that left it. */
export function guardName(lock: string): string {
  return `${lock}-taken`;
}

/** Whether a file of this name guards a lock. */
export function isGuardName(name: string): boolean {
  return name.startsWith(".") && name.endsWith(guardName(".i2pconf-lock"));
}

/** Whether a file of this name locks another one. */
export function isLockName(name: string): boolean {
  return name.startsWith(".") && name.endsWith(".i2pconf-lock");
}

/** Where the new text of a file waits, or the old one that is to go. */
export function temporaryName(path: string): string {
  return beside(path, String(process.pid));
}

function beside(path: string, what: string): string {
  return join(dirname(path), `.${basename(path)}.i2pconf-${what}`);
}

/** The file that a lock or a temporary file is about, by its name; `undefined` for every other file. */
export function fileOf(name: string): string | undefined {
  const at = name.lastIndexOf(".i2pconf-");
  const isOurs = at > 1 && name.startsWith(".") && /^(?:\d+|lock)$/.test(name.slice(at + ".i2pconf-".length));
  return isOurs ? name.slice(1, at) : undefined;
}
