import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { holdsSame } from "./file-change.js";
import type { FileSystem } from "./file-system.js";
import { changed, isSameFile } from "./same-file.js";
import { awaitRoutersSave } from "./settle.js";
import type { Staged } from "./stage.js";
import type { Target } from "./target.js";

/**
 * Reads a file again.
 * @throws {ConfigError} `FILE_CHANGED` where it is not what the plan was made from
 */
export function checkUnchanged({ change, path, old }: Target, fs: FileSystem): void {
  const { before } = change;
  if (old === undefined && before === undefined) return;
  const isSame =
    before !== undefined &&
    old?.size === BigInt(before.length) &&
    attempt(path, () => holdsText(path, before, fs));
  if (!isSame) throw changed(change.path);
}

const CHUNK = 2 ** 20;

/** Whether a file holds a text; a large one is not read as a whole for it. */
function holdsText(path: string, text: Uint8Array, fs: FileSystem): boolean {
  const file = fs.open(path, "r");
  try {
    const chunk = new Uint8Array(Math.min(text.length + 1, CHUNK));
    for (let at = 0; ; ) {
      const length = fs.fill(file, chunk);
      if (length === 0) return at === text.length;
      if (Buffer.compare(chunk.subarray(0, length), text.subarray(at, at + length)) !== 0) return false;
      at += length;
    }
  } finally {
    succeeds(() => fs.close(file));
  }
}

/**
 * The same at a glance, right before the file is replaced: who writes to it leaves another inode or another time. A router that has saved
 * what was there changes nothing.
 * @throws {ConfigError} `FILE_CHANGED`
 */
export function checkUntouched(target: Target, fs: FileSystem): void {
  const { change, path, old } = target;
  const now = attempt(path, () => fs.lstat(path));
  const isSame = isSameFile(now, old) && now?.ctimeNs === old?.ctimeNs;
  if (isSame) return;
  const hasSameRights = now?.mode === old?.mode && now?.uid === old?.uid && now?.gid === old?.gid;
  if (!now || now.ino === old?.ino || !hasSameRights) throw changed(change.path);
  checkUnchanged(target, fs);
}

/**
 * Looks whether what was just written is still there, once the router does not save the file: it may have begun before that. Gives the error
 * `FILE_CHANGED` where it is not.
 */
export function lossOf(staged: Staged, fs: FileSystem): ConfigError | undefined {
  if (staged.kind !== "replace" && staged.kind !== "inPlace") return undefined;
  const { path, change } = staged.target;
  let isThere = true;
  succeeds(() => {
    awaitRoutersSave(path, fs);
    const isOurs = staged.kind === "replace" && isSameFile(fs.lstat(path), staged.stat);
    isThere = isOurs || holdsSame(fs.read(path), change.after);
  });
  if (isThere) return undefined;
  const message = `${change.path} was written over by another program, such as the router, right after the change, which is lost; run the command again`;
  return new ConfigError("FILE_CHANGED", message, { path: change.path });
}
