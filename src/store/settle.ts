import { basename } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt } from "./attempt.js";
import type { FileSystem } from "./file-system.js";
import { sleep } from "./sleep.js";

/** How old the router's temporary file may be, in milliseconds, for the router to be at work on it; a save takes a few. */
const FRESH = 5000;
/** How long to wait: until one that was left by a crash is old. */
const LONGEST_WAIT = FRESH + 1000;
const PAUSE = 2;
const LONGEST_SAVED = 255 - ".tmp".length;

/**
 * Waits until the router does not save a file. While it does, its text is in `NAME.tmp`, which it then renames over the file, whatever
 * happened to that meanwhile (facts: formats 2). An old `NAME.tmp` is left from a crash, and nobody's.
 * @throws {ConfigError} `FILE_CHANGED` where the router comes to no end
 */
export function awaitRoutersSave(path: string, fs: FileSystem): void {
  const until = performance.now() + LONGEST_WAIT;
  for (; isBeingSaved(path, fs); sleep(PAUSE)) if (performance.now() > until) throw stillSaved(path);
}

function stillSaved(path: string): ConfigError {
  const message = `${path} is being saved by another program, such as the router, in ${path}.tmp, and that comes to no end; nothing was written`;
  return new ConfigError("FILE_CHANGED", message, { path });
}

function isBeingSaved(path: string, fs: FileSystem): boolean {
  // The router cannot save a file whose name leaves no room for that.
  if (Buffer.byteLength(basename(path)) > LONGEST_SAVED) return false;
  const saved = attempt(path, () => fs.lstat(`${path}.tmp`));
  return saved !== undefined && Math.abs(Date.now() - Number(saved.mtimeMs)) < FRESH;
}
