import { type BigIntStats, constants } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { type Content, type FileChange, holdsSame } from "./file-change.js";
import { type FileSystem, fileSystem } from "./file-system.js";
import { type Boundary, checkLink } from "./links.js";

/** A file to be written, where it really lies. */
export interface Target {
  readonly change: FileChange;
  /** The file itself where the path of the change is a symbolic link, which stays one. */
  readonly path: string;
  /** What is there now. */
  readonly old: BigIntStats | undefined;
  /** The directory to be made for it, where that is missing. */
  readonly newDirectory: string | undefined;
}

/**
 * What is locked for a target: itself, or the directory that comes with it; nothing where it is written in place in a directory in which no
 * lock can be made.
 */
export function lockedPath({ path, change, old, newDirectory }: Target, fs: FileSystem): string | undefined {
  return change.inPlace && old && !takesLocks(path, fs) ? undefined : (newDirectory ?? path);
}

/** Whether a lock could be made beside a file, or in a read-only directory none can. */
export function takesLocks(path: string, fs: FileSystem = fileSystem): boolean {
  return succeeds(() => fs.access(fs.realpath(dirname(path)), constants.W_OK | constants.X_OK));
}

/**
 * Follows every link, so that a file is written once whatever paths lead to it, and makes sure that each of them could be replaced.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`, `LINK_OUTSIDE`, `FILE_HARD_LINKED`; `VERIFICATION_FAILED` for two texts of one file
 */
export function targetsOf(
  changes: readonly FileChange[],
  boundary: Boundary,
  fs: FileSystem,
): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const change of changes) {
    const target = targetOf(change, boundary, fs);
    const other = targets.get(target.path)?.change;
    if (other && !sameContent(other.after, change.after)) throw twoTexts(other, change);
    targets.set(target.path, target);
  }
  return [...targets.values()];
}

function targetOf(change: FileChange, boundary: Boundary, fs: FileSystem): Target {
  const { path } = change;
  const found = attempt(path, () => fs.lstat(path));
  if (!found) {
    const directory = dirname(resolve(path));
    const isThere = attempt(path, () => fs.lstat(directory)) !== undefined;
    const above = realpath(isThere ? directory : dirname(directory), fs);
    const parent = isThere ? above : join(above, basename(directory));
    const target = join(parent, basename(path));
    checkLink(change, target, boundary, fs);
    checkDirectory(target, above, fs);
    return { change, path: target, old: undefined, newDirectory: isThere ? undefined : parent };
  }
  const target = attempt(path, () => fs.realpath(path));
  checkLink(change, target, boundary, fs);
  const old = attempt(target, () => fs.lstat(target));
  if (old && change.inPlace) attempt(target, () => fs.access(target, constants.W_OK));
  else if (old) checkReplaceable(target, old, fs);
  return { change, path: target, old, newDirectory: undefined };
}

/** Whether the file at a path, or its directory for a new one, could be replaced. */
export function isWritable(path: string, fs: FileSystem = fileSystem): boolean {
  const info = { location: "", changes: [] };
  const change = { path, before: undefined, after: undefined, mode: 0o600, info, mayLeadOut: true };
  return succeeds(() => targetOf(change, { root: "/", directories: [] }, fs));
}

function realpath(directory: string, fs: FileSystem): string {
  return attempt(directory, () => fs.realpath(directory), "LOCATION_NOT_WRITABLE");
}

/** A rename needs the right to write into the directory. */
function checkDirectory(target: string, directory: string, fs: FileSystem): void {
  attempt(target, () => fs.access(directory, constants.W_OK | constants.X_OK), "LOCATION_NOT_WRITABLE");
}

/** It also needs the new file to get the owner of the old one, and leaves every other name of the old file with the old text. */
function checkReplaceable(target: string, old: BigIntStats, fs: FileSystem): void {
  checkDirectory(target, dirname(target), fs);
  const user = process.geteuid?.();
  if (user !== undefined && user !== 0 && old.uid !== BigInt(user)) {
    const message = `${target} belongs to user ${old.uid}, and only root can give the new file that owner; use sudo, or another --location`;
    throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path: target });
  }
  if (!old.isFile() || old.nlink === 1n) return;
  const message = `${target} has ${old.nlink} hard links: a new file in its place would leave the others with the old text; write through all of them with --in-place`;
  throw new ConfigError("FILE_HARD_LINKED", message, { path: target });
}

function sameContent(one: Content | undefined, other: Content | undefined): boolean {
  return holdsSame(one && Buffer.concat(one), other);
}

function twoTexts(one: FileChange, other: FileChange): ConfigError {
  const message = `${one.path} and ${other.path} are one file, which cannot hold what both should; use --location`;
  return new ConfigError("VERIFICATION_FAILED", message, { path: one.path });
}
