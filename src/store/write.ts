import { succeeds } from "./attempt.js";
import type { FileSystem } from "./file-system.js";

/** Writes all of a text to an open file. */
export function writeAll(file: number, text: Uint8Array, fs: FileSystem): void {
  for (let at = 0; at < text.length; ) at += fs.write(file, text, at);
}

/** Writes a text over another one, through its inode. */
export function writeThrough(path: string, text: Uint8Array, fs: FileSystem): void {
  const file = fs.open(path, "r+");
  try {
    writeAll(file, text, fs);
    fs.truncate(file, text.length);
    fs.sync(file);
  } finally {
    succeeds(() => fs.close(file));
  }
}

/** Makes names that were given or taken in a directory last. */
export function syncDirectory(directory: string, fs: FileSystem): void {
  const handle = fs.open(directory, "r");
  try {
    fs.sync(handle);
  } finally {
    succeeds(() => fs.close(handle));
  }
}
