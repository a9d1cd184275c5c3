import type { PropertiesText } from "../properties/text.js";
import { contextDirs } from "./context-dirs.js";
import { dirOf, type Layout } from "./layout.js";
import type { FileTree } from "./tree.js";

/** Where router.config sends the router for every other file (facts: formats 3.2, end). */
export interface SentTo {
  readonly dir: string;
  /** Whether that is the install directory too, so that nothing in it is ever taken apart; `undefined` where that is not known. */
  readonly isPortable: boolean | undefined;
  /** The directory that it names and that is not here; then `dir` is the one beside router.config. */
  readonly missing: string | undefined;
}

/**
 * What `i2p.dir.config` and `i2p.dir.base` in the router.config of a directory mean for it; `undefined` where it has none of these keys. A
 * volume that was mounted elsewhere names directories of its own container, which are not here.
 */
export function sentTo(
  tree: FileTree,
  layout: Layout,
  dir: string,
  routerConfig: PropertiesText,
): SentTo | undefined {
  const [ownConfig, ownBase] = [routerConfig.get("i2p.dir.config"), routerConfig.get("i2p.dir.base")];
  if (ownConfig === undefined && ownBase === undefined) return undefined;
  const known = dirOf(layout, "base") ?? (layout.name === "portable" ? dir : undefined);
  const start = { root: layout.root, base: known ?? dir, config: dir };
  const named = contextDirs(routerConfig, new Map(), start);
  const isHere = tree.isDirectory(named.config);
  const config = isHere ? named.config : dir;
  const namedBase = ownBase === undefined ? undefined : named.base;
  const base = namedBase !== undefined && tree.isDirectory(namedBase) ? namedBase : known;
  return {
    dir: config,
    isPortable: base === undefined ? undefined : isSameDirectory(tree, config, base),
    missing: isHere || ownConfig === undefined ? undefined : named.config,
  };
}

/** Whether two names lead to one directory. */
export function isSameDirectory(tree: FileTree, a: string, b: string): boolean {
  const real = tree.realPath(a);
  return real !== undefined && real === tree.realPath(b);
}

/** What is to be said where router.config names a directory that is not here. */
export function missingReason(routerConfig: string, missing: string, dir: string): string {
  return `${routerConfig} sends the router to ${missing}, which is not here, so its files are looked for in ${dir}`;
}
