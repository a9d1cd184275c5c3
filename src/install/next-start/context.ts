import { resolve } from "node:path";
import { machinePath } from "../machine-path.js";
import type { FileTree } from "../tree.js";

/** Where a start takes place, as the router's context has it. Paths are absolute, and lie below the root. */
export interface StartContext {
  /** The directory that is `/` to the router, such as that of an image. */
  readonly root: string;
  readonly configDir: string;
  readonly baseDir: string;
  /** The date in the header of the files that are saved, as the router writes it. */
  readonly savedAt: string;
}

/** Whether install and live directory are one: then nothing is ever split (facts: formats 4.1, 4.2). */
export function isPortable(tree: FileTree, { configDir, baseDir }: StartContext): boolean {
  const canonical = (path: string) => tree.realPath(path) ?? resolve(path);
  return canonical(configDir) === canonical(baseDir);
}

/** A file that a setting names: an absolute path, or one below the config directory. */
export function inConfigDir({ root, configDir }: StartContext, name: string): string {
  return machinePath(root, configDir, name);
}
