import { join } from "node:path";
import * as z from "zod/mini";
import type { FileOutcome } from "../../src/install/next-start/outcome.js";
import type { Overlay } from "../../src/install/next-start/overlay.js";
import type { FileTree } from "../../src/install/tree.js";
import { type MemoryEntry, memoryTree } from "./memory-tree.js";

/** The directories of the vectors (their `meta`). */
export const CONFIG = "/var/lib/i2p/i2p-config";
export const BASE = "/usr/share/i2p";
export const SAVED_AT = "{{LAST_SAVED}}";

const inputFile = z.object({ path: z.string(), b64: z.optional(z.string()) });

/** A file or, with a slash at its end, a directory as the router leaves it. */
const fileAfter = z.object({
  path: z.string(),
  mode: z.string(),
  b64: z.optional(z.string()),
  /** A key file, whose contents are random. */
  nondeterministic: z.optional(z.boolean()),
});
type FileAfter = z.infer<typeof fileAfter>;

export const installationInput = z.object({
  configDir: z.array(inputFile),
  baseDir: z.optional(z.array(inputFile)),
  baseDirIsConfigDir: z.optional(z.boolean()),
  props: z.optional(z.record(z.string(), z.string())),
  args: z.optional(z.array(z.string())),
});

export const directoriesAfter = {
  configDirAfter: z.array(fileAfter),
  baseDirAfter: z.optional(z.array(fileAfter)),
};

/** The files of a case's input. */
export function treeOf({ configDir, baseDir = [] }: z.infer<typeof installationInput>): FileTree {
  const entriesOf = (dir: string, files: readonly z.infer<typeof inputFile>[]) =>
    files.map(({ path, b64 }): [string, MemoryEntry] => [
      join(dir, path.replace(/\/$/, "")),
      b64 === undefined ? undefined : Buffer.from(b64, "base64"),
    ]);
  return memoryTree({
    [CONFIG]: undefined,
    [BASE]: undefined,
    ...Object.fromEntries([...entriesOf(CONFIG, configDir), ...entriesOf(BASE, baseDir)]),
  });
}

/** A directory as the router leaves it, as the vectors tell it. Input files have mode 644, input directories 755. */
export function filesAfter(tree: Overlay, dir: string): FileAfter[] {
  const modes = new Map(tree.outcomes().map((outcome) => [outcome.path, modeOf(outcome)]));
  const walk = (path: string, name: string): FileAfter[] => {
    const mode = modes.get(path)?.toString(8);
    if (!tree.isDirectory(path)) {
      const b64 = Buffer.from(tree.read(path) ?? []).toString("base64");
      return [
        { path: name, mode: mode ?? "644", ...(isRandom(tree, path) ? { nondeterministic: true } : { b64 }) },
      ];
    }
    const inside = (tree.list(path) ?? []).flatMap((each) => walk(join(path, each), `${name}/${each}`));
    return [{ path: `${name}/`, mode: mode ?? "755" }, ...inside];
  };
  const found = (tree.list(dir) ?? []).flatMap((name) => walk(join(dir, name), name));
  return inOrder(found.filter(({ path }) => !path.startsWith("i2ptunnel-keyBackup/")));
}

export function inOrder(files: readonly FileAfter[]): FileAfter[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function modeOf(outcome: FileOutcome): number | undefined {
  return "mode" in outcome ? outcome.mode : undefined;
}

function isRandom(tree: Overlay, path: string): boolean {
  const outcome = tree.outcomes().find((each) => each.path === path);
  return outcome !== undefined && "contents" in outcome && outcome.contents === undefined;
}
