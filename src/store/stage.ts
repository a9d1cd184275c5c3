import type { BigIntStats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ConfigError } from "../text/error.js";
import { attempt, succeeds } from "./attempt.js";
import { copyAttributes, mayHaveAttributes } from "./attributes.js";
import { errno } from "./disk.js";
import type { Content } from "./file-change.js";
import type { FileSystem } from "./file-system.js";
import { temporaryName } from "./names.js";
import { changed, isSameFile } from "./same-file.js";
import type { Target } from "./target.js";
import { syncDirectory, writeAll } from "./write.js";

/** A change with what is ready for it. */
export type Staged =
  /** The new text waits beside the file. */
  | {
      readonly kind: "replace";
      readonly target: Target;
      readonly from: string;
      readonly to: string;
      /** What it is, by which it is known again in its place. */
      readonly stat: BigIntStats | undefined;
    }
  /** A new directory, with its files in it, waits beside its place. */
  | {
      readonly kind: "directory";
      readonly targets: readonly Target[];
      readonly from: string;
      readonly to: string;
    }
  /** The file goes: to a `.bak`, or out of the way until it can be removed. */
  | { readonly kind: "remove"; readonly target: Target; readonly from: string; readonly to: string }
  /** The new text will be written through the same inode. */
  | { readonly kind: "inPlace"; readonly target: Target; readonly text: Content };

/** Stages all changes, in their order, or none. */
export function stageAll(targets: readonly Target[], fs: FileSystem): readonly Staged[] {
  const staged: Staged[] = [];
  try {
    const old = targets.filter(({ change, old }) => old && change.after);
    const hasAttributes = mayHaveAttributes(old.map(({ path }) => path));
    for (const target of targets.filter(({ newDirectory }) => newDirectory === undefined))
      staged.push(stage(target, hasAttributes, fs));
    const directories = new Set(targets.flatMap(({ newDirectory }) => newDirectory ?? []));
    for (const directory of directories) {
      const inside = targets.filter(({ newDirectory }) => newDirectory === directory);
      staged.push(stageDirectory(directory, inside, fs));
    }
    return staged;
  } catch (error) {
    discard(staged, fs);
    throw error;
  }
}

function stage(target: Target, hasAttributes: boolean, fs: FileSystem): Staged {
  const { change, path, old } = target;
  const { after, mode, inPlace } = change;
  if (after === undefined) {
    const to = change.leavesNoBackup ? temporaryName(path) : freeName(`${path}.bak`, fs);
    return { kind: "remove", target, from: path, to };
  }
  if (inPlace && old) return { kind: "inPlace", target, text: after };
  const from = temporaryName(path);
  stageText(from, { of: path, text: after, old, hasAttributes, mode }, fs);
  return { kind: "replace", target, from, to: path, stat: attempt(path, () => fs.lstat(from)) };
}

/** The name itself, or with a number behind it the first that is free: no older file is lost. */
function freeName(name: string, fs: FileSystem): string {
  let free = name;
  for (let number = 2; attempt(free, () => fs.lstat(free)); number++) free = `${name}.${number}`;
  return free;
}

/** What is to be a file's text. */
export interface NewText {
  /** The file. */
  readonly of: string;
  readonly text: Content;
  /** What is there; it has the mode, the owner and the attributes. */
  readonly old: BigIntStats | undefined;
  /** Whether that may have extended attributes. */
  readonly hasAttributes: boolean;
  /** The mode where there is nothing. */
  readonly mode: number;
}

/** Puts a text into a temporary file, which gets what the old one has, or else its directory's owner. */
export function stageText(
  temporary: string,
  { of, text, old, hasAttributes, mode }: NewText,
  fs: FileSystem,
): void {
  const owner = old ?? attempt(of, () => fs.lstat(fs.realpath(dirname(temporary))));
  attempt(of, () => {
    const file = fs.open(temporary, "wx", 0o600);
    try {
      writeAll(file, text, fs);
      if (owner) own(file, of, owner, fs);
      if (old && hasAttributes) keepAttributes(of, old, temporary, fs);
      fs.chmod(file, old ? Number(old.mode) & 0o7777 : mode);
      fs.sync(file);
    } catch (error) {
      succeeds(() => fs.unlink(temporary));
      throw error;
    } finally {
      succeeds(() => fs.close(file));
    }
  });
}

/** Somebody who replaces the file meanwhile is no reason why its attributes could not be kept. */
function keepAttributes(path: string, old: BigIntStats, temporary: string, fs: FileSystem): void {
  try {
    copyAttributes(path, temporary);
  } catch (error) {
    if (!isSameFile(fs.lstat(path), old)) throw changed(path);
    throw error;
  }
}

function own(file: number, path: string, { uid, gid }: BigIntStats, fs: FileSystem): void {
  const isOwn = Number(uid) === process.geteuid?.() && Number(gid) === process.getegid?.();
  if (isOwn || process.geteuid === undefined) return;
  try {
    fs.chown(file, Number(uid), Number(gid));
  } catch (error) {
    if (errno(error) !== "EPERM") throw error;
    const message = `${path} belongs to user ${uid} and group ${gid}, which the new file cannot be given; use sudo, or another --location`;
    throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path });
  }
}

/** A new directory has the owner of the one above it. */
function stageDirectory(directory: string, targets: readonly Target[], fs: FileSystem): Staged {
  const from = temporaryName(directory);
  const staged: Staged = { kind: "directory", targets, from, to: directory };
  attempt(directory, () => {
    fs.mkdir(from, targets[0]?.change.directoryMode ?? 0o700);
    try {
      const above = fs.lstat(fs.realpath(dirname(from)));
      const handle = fs.open(from, "r");
      try {
        if (above) own(handle, directory, above, fs);
      } finally {
        succeeds(() => fs.close(handle));
      }
      for (const { path, change } of targets) {
        const text = change.after ?? [];
        stageText(
          join(from, basename(path)),
          { of: path, text, old: undefined, hasAttributes: false, mode: change.mode },
          fs,
        );
      }
      syncDirectory(from, fs);
    } catch (error) {
      discard([staged], fs);
      throw error;
    }
  });
  return staged;
}

/** Takes away what was staged and not used. */
export function discard(staged: readonly Staged[], fs: FileSystem): void {
  for (const each of staged) {
    if (each.kind === "replace") succeeds(() => fs.unlink(each.from));
    if (each.kind !== "directory") continue;
    for (const { path } of each.targets) succeeds(() => fs.unlink(join(each.from, basename(path))));
    succeeds(() => fs.rmdir(each.from));
  }
}
