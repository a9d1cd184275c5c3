import { dirname, resolve, sep } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import type { FileChange } from "./file-change.js";
import type { FileSystem } from "./file-system.js";

/** What may be written to. */
export interface Boundary {
  /** What the machine's own paths lie below: `/`, or that of an image, which no link may lead out of. */
  readonly root: string;
  /** The directories of the installation, and the state directory. */
  readonly directories: readonly string[];
}

/**
 * Makes sure that a path leads where it seems to. A symbolic link may lead out of the directories only where it is the file itself, one that
 * I2P knows by its name; and then it must belong to root, to the user, or to the owner of the file: who may write into the directory
 * cannot have root change another file.
 * @throws {ConfigError} `LINK_OUTSIDE`
 */
export function checkLink(change: FileChange, target: string, boundary: Boundary, fs: FileSystem): void {
  const path = resolve(change.path);
  if (path === target) return;
  const real = boundary.directories.map((directory) => realOf(directory, fs));
  if (isBelow(target, real)) return;
  if (!isBelow(target, [realOf(boundary.root, fs)])) throw outside(path, target, `out of ${boundary.root}`);
  const named = boundary.directories.map((directory) => resolve(directory));
  const isNamed = isBelow(path, named);
  const directory = realOf(dirname(path), fs);
  const isFileItself = isBelow(directory, real) || !isNamed;
  if (!isFileItself || !change.mayLeadOut) throw outside(path, target, "out of the installation");
  checkOwner(path, target, fs);
}

function checkOwner(path: string, target: string, fs: FileSystem): void {
  const link = attempt(path, () => fs.lstat(path));
  const user = process.geteuid?.();
  if (!link?.isSymbolicLink() || user === undefined) return;
  const owner = attempt(target, () => fs.lstat(target))?.uid;
  if (link.uid === 0n || link.uid === BigInt(user) || link.uid === owner) return;
  throw outside(path, target, `of user ${link.uid} to a file of user ${owner}`);
}

function outside(path: string, target: string, where: string): ConfigError {
  const message = `${path} is, or lies behind, a symbolic link ${where}, to ${target}; nothing was written. Edit that file itself, by its own path`;
  return new ConfigError("LINK_OUTSIDE", message, { path });
}

/** A directory that is not there is its own real path. */
function realOf(directory: string, fs: FileSystem): string {
  let real = resolve(directory);
  succeeds(() => {
    real = fs.realpath(directory);
  });
  return real;
}

function isBelow(path: string, directories: readonly string[]): boolean {
  return directories.some((each) => path === each || path.startsWith(each.endsWith(sep) ? each : each + sep));
}
