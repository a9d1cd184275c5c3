import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileTree } from "../../src/install/tree.js";
import { ConfigError } from "../../src/text/error.js";

/** What a path of a {@link memoryTree} holds: a file's text or bytes, `null` for a file that cannot be read, nothing for a directory. */
export type MemoryEntry = string | Uint8Array | null | undefined;

/** A tree of files in memory. Directories above the paths are there too; there are no links, and no modes but those that are given. */
export function memoryTree(
  entries: Readonly<Record<string, MemoryEntry>>,
  modes: Readonly<Record<string, number>> = {},
): FileTree {
  const files = new Map(Object.entries(entries));
  for (const path of [...files.keys()]) {
    for (let above = dirname(path); !files.has(above); above = dirname(above)) files.set(above, undefined);
  }
  const isDirectory = (path: string) => files.has(path) && files.get(path) === undefined;
  return {
    read: (path) => {
      const entry = files.get(path);
      if (typeof entry === "string") return new TextEncoder().encode(entry);
      if (entry instanceof Uint8Array) return entry;
      if (!files.has(path)) return undefined;
      throw new ConfigError("FILE_UNREADABLE", `${path} cannot be read`, { path });
    },
    list: (path) => {
      const inside = [...files.keys()].filter((each) => each !== path && dirname(each) === path);
      return isDirectory(path) ? inside.map((each) => each.slice(path.length).replace(/^\//, "")) : undefined;
    },
    isDirectory,
    isFile: (path) => files.has(path) && !isDirectory(path),
    modified: (path) => (files.has(path) ? 0 : undefined),
    mode: (path) => (files.has(path) ? modes[path] : undefined),
    realPath: (path) => (files.has(path) ? path : undefined),
  };
}

/** The files below a directory of `fixtures/`, as if they lay below another directory. */
export function fixtureEntries(fixture: string, at: string): Record<string, Uint8Array> {
  const root = fileURLToPath(new URL(`../../fixtures/${fixture}`, import.meta.url));
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [join(at, relative(root, path)), readFileSync(path)];
    }),
  );
}
