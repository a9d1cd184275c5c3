import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { ConfigError, type ErrorCode } from "../text/error.js";
import { errno, reasonOf } from "./disk.js";

/** A file to be written. */
export interface FileChange {
  readonly path: string;
  /** What the plan was made from; `undefined` for a new file. */
  readonly before: Uint8Array | undefined;
  /** `undefined` for a file that goes: it is renamed to a `.bak` beside it, as the router does, unless its text is kept elsewhere. */
  readonly after: Uint8Array | undefined;
  readonly isKeptElsewhere?: boolean;
  /** The mode of a new file, such as 0o600. An old file keeps its own. */
  readonly mode: number;
}

/** A change with what is ready for it: a file to be renamed over the target, or a place for the target to go to. */
interface Staged {
  readonly change: FileChange;
  /** The file itself where the path is a symbolic link, which stays one. */
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes all files, or none.
 *
 * 1. Every link is followed, so that a file is written once whatever paths lead to it, and every file read again: one that differs from
 *    what the plan saw stops everything (`FILE_CHANGED`).
 * 2. Each new text goes into a temporary file beside its target, `.NAME.i2pconf-PID` (never `NAME.tmp`, which the router uses), created
 *    exclusively, with mode and owner of the original, and is synced to the disk.
 * 3. The temporary files are renamed over the targets, files that go to a free name ending in `.bak`, and the directories synced. A reader
 *    sees the old file or the new one. A file that goes and is kept elsewhere gets a temporary name, and is removed at the very end.
 *
 * Limits: a crash between two renames leaves some files new and some old; hard links to a target keep the old text; a failed rename puts
 * the files renamed before it back, and the error names those that could not be.
 *
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE`, `FILE_CHANGED`, `IO_FAILED`
 */
export function commitFiles(changes: readonly FileChange[]): void {
  const targets = new Map(changes.map((change) => [targetOf(change.path), change]));
  for (const target of targets.keys()) checkWritable(target);
  for (const [target, change] of targets) checkUnchanged(change, target);
  const staged: Staged[] = [];
  const done: Staged[] = [];
  try {
    for (const [target, change] of targets) staged.push(stage(change, target));
    for (const file of staged) {
      attempt(file.target, () => renameSync(file.from, file.to));
      done.push(file);
    }
    for (const directory of new Set(staged.map(({ target }) => dirname(target))))
      attempt(directory, () => sync(directory));
    for (const { change, to } of staged) if (change.isKeptElsewhere) succeeds(() => unlinkSync(to));
  } catch (error) {
    throw putBack(done, error);
  } finally {
    for (const { from, to, target } of staged.slice(done.length)) {
      if (to === target) succeeds(() => unlinkSync(from));
    }
  }
}

/** Whether the file at a path, or its directory for a new one, could be replaced. */
export function isWritable(path: string): boolean {
  return succeeds(() => checkWritable(targetOf(path)));
}

/** The file that a path leads to, all links followed: the same for two paths to one file. */
function targetOf(path: string): string {
  const isThere = attempt(path, () => lstatSync(path, { throwIfNoEntry: false })) !== undefined;
  if (isThere) return attempt(path, () => realpathSync.native(path));
  const directory = attempt(path, () => realpathSync.native(dirname(path)), "LOCATION_NOT_WRITABLE");
  return join(directory, basename(path));
}

/** A rename needs the right to write into the directory, and the new file the owner of the old one. */
function checkWritable(target: string): void {
  attempt(
    target,
    () => accessSync(dirname(target), constants.W_OK | constants.X_OK),
    "LOCATION_NOT_WRITABLE",
  );
  const old = attempt(target, () => statSync(target, { throwIfNoEntry: false }));
  if (!old) return;
  const user = process.geteuid?.();
  if (user === undefined || user === 0 || old.uid === user) return;
  throw new ConfigError(
    "LOCATION_NOT_WRITABLE",
    `${target} belongs to user ${old.uid}, and only root can give the new file that owner; use sudo, or another --location`,
    { path: target },
  );
}

function checkUnchanged(change: FileChange, target: string): void {
  const now = attempt(target, () =>
    lstatSync(target, { throwIfNoEntry: false }) ? readFileSync(target) : undefined,
  );
  if (now === undefined && change.before === undefined) return;
  if (now && change.before && now.equals(change.before)) return;
  throw new ConfigError(
    "FILE_CHANGED",
    `${change.path} was changed by another program meanwhile; nothing was written`,
    { path: change.path },
  );
}

function stage(change: FileChange, target: string): Staged {
  const { after } = change;
  if (after === undefined) {
    const to = change.isKeptElsewhere ? temporaryName(target) : freeName(`${target}.bak`);
    return { change, target, from: target, to };
  }
  const from = stageText(target, after, change.mode);
  return { change, target, from, to: target };
}

/** Beside the target, and nothing that the router reads. */
function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.i2pconf-${process.pid}`);
}

/** The name itself, or with a number behind it the first that is free: no older file is lost. */
export function freeName(name: string): string {
  let free = name;
  for (let number = 2; attempt(free, () => lstatSync(free, { throwIfNoEntry: false })); number++)
    free = `${name}.${number}`;
  return free;
}

/** Puts a text into a temporary file beside its target, and gives the temporary file's path. */
function stageText(target: string, text: Uint8Array, newMode: number): string {
  const directory = dirname(target);
  const temporary = temporaryName(target);
  attempt(target, () => {
    const old = statSync(target, { throwIfNoEntry: false });
    const owner: Stats = old ?? statSync(directory);
    const file = openSync(temporary, "wx", 0o600);
    try {
      for (let at = 0; at < text.length; ) at += writeSync(file, text, at);
      if (owner.uid !== process.geteuid?.() || owner.gid !== process.getegid?.())
        fchownSync(file, owner.uid, owner.gid);
      fchmodSync(file, old ? old.mode & 0o7777 : newMode);
      fsyncSync(file);
    } catch (error) {
      succeeds(() => unlinkSync(temporary));
      throw error;
    } finally {
      closeSync(file);
    }
  });
  return temporary;
}

function sync(directory: string): void {
  const handle = openSync(directory, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Undoes renames, the last first. Gives the error to throw: where that fails too, it says where the texts are. */
function putBack(done: readonly Staged[], error: unknown): unknown {
  const stranded = [...done].reverse().filter(({ change, target, to }) => {
    const { before, mode } = change;
    if (to !== target) return !succeeds(() => renameSync(to, target));
    if (before === undefined) return !succeeds(() => unlinkSync(target));
    return !succeeds(() => renameSync(stageText(target, before, mode), target));
  });
  if (stranded.length === 0) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const rest = stranded.map(({ target, to }) => {
    const where = to === target ? "holds the new text" : `lies in ${to}`;
    return `; ${target} could not be put back, and ${where}`;
  });
  return new ConfigError("IO_FAILED", reason + rest.join(""), { path: stranded[0]?.target });
}

/** For steps that nothing more can be done about, such as a temporary file that cannot be removed. */
function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Runs system calls, with their errors as ConfigErrors: refusals to write are `LOCATION_NOT_WRITABLE`, the rest `IO_FAILED`. */
function attempt<T>(path: string, action: () => T, code?: ErrorCode): T {
  try {
    return action();
  } catch (error) {
    const number = errno(error);
    const isRefusal = number === "EACCES" || number === "EPERM" || number === "EROFS";
    throw new ConfigError(
      code ?? (isRefusal ? "LOCATION_NOT_WRITABLE" : "IO_FAILED"),
      `${path} cannot be written: ${reasonOf(number)}`,
      { path },
    );
  }
}
