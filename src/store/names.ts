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
  return join(dirname(path), `.${shortened(basename(path))}.i2pconf-${what}`);
}

/** How many bytes of a name leave room, of the 255 that file systems take, for the dot and the longest of what comes behind. */
const LONGEST = 255 - ".".length - ".i2pconf-lock-taken".length;

/** A name that is too long keeps its beginning, with a hash of the whole. What is short enough, as such a name is then, stays as it is. */
function shortened(name: string): string {
  const bytes = Buffer.from(name);
  if (bytes.length <= LONGEST) return name;
  const hash = process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");
  const end = `~${hash.slice(0, 32)}`;
  let at = LONGEST - end.length;
  // Not in the middle of a character.
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return bytes.toString("utf8", 0, at) + end;
}

/**
 * The file that a lock or a temporary file is about, by its name, which may have been shortened; `undefined` for every other file, and for what
 * leads out of the directory.
 */
export function fileOf(name: string): string | undefined {
  const at = name.lastIndexOf(".i2pconf-");
  const isOurs = at > 1 && name.startsWith(".") && /^(?:\d+|lock)$/.test(name.slice(at + ".i2pconf-".length));
  const file = name.slice(1, at);
  return isOurs && file !== "." && file !== ".." ? file : undefined;
}
