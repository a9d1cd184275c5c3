import { dirname } from "node:path";
import type { FileSystem } from "./file-system.js";

/**
 * Whether what lies in a directory is from root or from this user: both alone own it and every directory above. A lock names a directory of
 * journals, and whoever may write beside a file can make a lock; what a journal says is written with the rights of who recovers.
 */
export function isTrusted(directory: string, fs: FileSystem): boolean {
  const user = process.geteuid?.();
  if (user === undefined) return true;
  for (let each = fs.realpath(directory); ; each = dirname(each)) {
    const owner = fs.lstat(each)?.uid;
    if (owner !== 0n && owner !== BigInt(user)) return false;
    if (each === dirname(each)) return true;
  }
}
