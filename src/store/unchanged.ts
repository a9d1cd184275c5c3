import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { sameBytes } from "./file-change.js";
import type { FileSystem } from "./file-system.js";
import { awaitRoutersSave } from "./settle.js";
import type { Target } from "./target.js";

/**
 * Reads a file again.
 * @throws {ConfigError} `FILE_CHANGED` where it is not what the plan was made from
 */
export function checkUnchanged({ change, path, old }: Target, fs: FileSystem): void {
  const now = old && attempt(path, () => fs.read(path));
  if (!sameBytes(now, change.before)) throw changed(change.path);
}

/**
 * The same at a glance, right before the file is replaced: who writes to it leaves another inode or another time.
 * @throws {ConfigError} `FILE_CHANGED`
 */
export function checkUntouched({ change, path, old }: Target, fs: FileSystem): void {
  const now = attempt(path, () => fs.lstat(path));
  const isSame =
    now?.ino === old?.ino &&
    now?.mtimeNs === old?.mtimeNs &&
    now?.ctimeNs === old?.ctimeNs &&
    now?.size === old?.size;
  if (!isSame) throw changed(change.path);
}

/**
 * Makes sure that what was just written is still there, once the router does not save the file.
 * @throws {ConfigError} `FILE_CHANGED`
 */
export function checkStillThere({ path, change }: Target, inode: bigint | undefined, fs: FileSystem): void {
  let isThere = true;
  succeeds(() => {
    awaitRoutersSave(path, fs);
    isThere = inode === undefined || fs.lstat(path)?.ino === inode;
  });
  if (isThere) return;
  const message = `${change.path} was written over by another program, such as the router, right after the change, which is lost; run the command again`;
  throw new ConfigError("FILE_CHANGED", message, { path: change.path });
}

function changed(path: string): ConfigError {
  const message = `${path} was changed by another program meanwhile; nothing was written`;
  return new ConfigError("FILE_CHANGED", message, { path });
}
