import { dirname } from "node:path";
import { attempt, succeeds } from "./attempt.js";
import { mayHaveAttributes } from "./attributes.js";
import type { FileSystem } from "./file-system.js";
import { temporaryName } from "./names.js";
import { discard, type Staged, stageText } from "./stage.js";
import { syncDirectory, writeThrough } from "./write.js";

/** Why not everything could be put in its place. */
export interface Failure {
  readonly error: unknown;
  /** What was put there already, and could not be put back. */
  readonly stranded: readonly string[];
}

/**
 * Puts everything that is staged in its place, and makes that last. Where something fails, what was done is undone, and what was staged goes;
 * else what was only moved out of the way goes.
 */
export function putInPlace(staged: readonly Staged[], fs: FileSystem): Failure | undefined {
  const failure = replaceAll(staged, fs);
  if (failure) discard(staged, fs);
  else
    for (const each of staged)
      if (each.kind === "remove" && each.target.change.leavesNoBackup) succeeds(() => fs.unlink(each.to));
  return failure;
}

function replaceAll(staged: readonly Staged[], fs: FileSystem): Failure | undefined {
  const begun: Staged[] = [];
  try {
    for (const each of staged) {
      // A text that is written over another one may break off in the middle.
      if (each.kind === "inPlace") begun.push(each);
      attempt(placeOf(each), () => put(each, fs));
      if (each.kind !== "inPlace") begun.push(each);
    }
    for (const directory of directoriesOf(staged)) attempt(directory, () => syncDirectory(directory, fs));
    return undefined;
  } catch (error) {
    const stranded = begun.reverse().filter((each) => !succeeds(() => putBack(each, fs)));
    for (const directory of directoriesOf(begun)) succeeds(() => syncDirectory(directory, fs));
    return { error, stranded: stranded.map(placeOf) };
  }
}

function directoriesOf(staged: readonly Staged[]): ReadonlySet<string> {
  return new Set(staged.map((each) => dirname(placeOf(each))));
}

/** What the change is about. */
function placeOf(staged: Staged): string {
  return staged.kind === "directory" ? staged.to : staged.target.path;
}

function put(staged: Staged, fs: FileSystem): void {
  if (staged.kind === "inPlace") writeThrough(staged.target.path, staged.text, fs);
  else fs.rename(staged.from, staged.to);
}

function putBack(staged: Staged, fs: FileSystem): void {
  if (staged.kind === "remove" || staged.kind === "directory") {
    fs.rename(staged.to, staged.from);
    return;
  }
  const { path, change, old } = staged.target;
  const text = change.before && [change.before];
  if (text === undefined) fs.unlink(path);
  else if (staged.kind === "inPlace") writeThrough(path, text, fs);
  else {
    const temporary = temporaryName(path);
    stageText(
      temporary,
      { of: path, text, old, hasAttributes: mayHaveAttributes([path]), mode: change.mode },
      fs,
    );
    try {
      fs.rename(temporary, path);
    } catch (error) {
      succeeds(() => fs.unlink(temporary));
      throw error;
    }
  }
}
