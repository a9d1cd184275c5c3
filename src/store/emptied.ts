import { succeeds } from "./attempt.js";
import type { FileChange } from "./file-change.js";
import type { FileSystem } from "./file-system.js";

/** Removes the directories that go with their last files. Their locks must be gone by then: they lie in them. */
export function removeEmptied(changes: readonly FileChange[], fs: FileSystem): void {
  for (const { emptiedDirectory } of changes)
    if (emptiedDirectory !== undefined) succeeds(() => fs.rmdir(emptiedDirectory));
}
