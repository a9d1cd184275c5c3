import { succeeds } from "./attempt.js";
import { errno } from "./disk.js";
import { type Content, lengthOf } from "./file-change.js";
import type { FileSystem } from "./file-system.js";

/** Writes all of a text to an open file. */
export function writeAll(file: number, text: Content, fs: FileSystem): void {
  for (const piece of text) for (let at = 0; at < piece.length; ) at += fs.write(file, piece, at);
}

/** Writes a text over another one, through its inode. */
export function writeThrough(path: string, text: Content, fs: FileSystem): void {
  const file = fs.open(path, "r+");
  try {
    writeAll(file, text, fs);
    fs.truncate(file, lengthOf(text));
    fs.sync(file);
  } finally {
    succeeds(() => fs.close(file));
  }
}

/** What a file system says that cannot do this for a directory, as some of shared folders and containers cannot. */
const unsupported: ReadonlySet<string | undefined> = new Set(["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** Makes names that were given or taken in a directory last, where the file system can. */
export function syncDirectory(directory: string, fs: FileSystem): void {
  const handle = fs.open(directory, "r");
  try {
    fs.sync(handle);
  } catch (error) {
    if (!unsupported.has(errno(error))) throw error;
  } finally {
    succeeds(() => fs.close(handle));
  }
}
