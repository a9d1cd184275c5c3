import { dirname, join, resolve } from "node:path";
import { Location } from "../install/location.js";
import type { FileTree } from "../install/tree.js";
import { ConfigError } from "../text/error.js";
import type { Patients } from "./fixing/plan-fixes.js";
import { looseName } from "./loose-names.js";
import { Subject } from "./subject.js";

/** Files that are taken for those of one router, by the names that it would know them by. */
interface LooseGroup {
  readonly dir: string;
  readonly paths: Map<string, string>;
}

/**
 * Files without an installation around them. Those of one directory are taken for those of one router, as far as their names allow.
 * @throws {ConfigError} `FILE_MISSING`, `FILE_UNREADABLE`
 */
export function looseFiles(tree: FileTree, paths: readonly string[]): Patients {
  const groups: LooseGroup[] = [];
  for (const path of paths) {
    const bytes = tree.read(path);
    if (!bytes) throw new ConfigError("FILE_MISSING", `${path} is not there`, { path });
    const { dir, name } = looseName(path, bytes);
    const group = groups.find((each) => each.dir === dir && !each.paths.has(name)) ?? {
      dir,
      paths: new Map(),
    };
    if (!groups.includes(group)) groups.push(group);
    group.paths.set(name, path);
  }
  return { tree, open: (now) => groups.map((group) => new Subject(new LooseLocation(now, group))) };
}

/** A directory in which nothing is but the files that were given. */
class LooseLocation extends Location {
  readonly #paths: ReadonlyMap<string, string>;

  constructor(tree: FileTree, { dir, paths }: LooseGroup) {
    super(new LooseTree(tree, dir, paths), "config", dir, false);
    this.#paths = paths;
    for (const name of paths.keys()) if (!name.endsWith(".xml")) this.named(name);
  }

  override pathOf(name: string): string {
    return this.#paths.get(name) ?? super.pathOf(name);
  }
}

/** A tree of some files of another one, under the names that a router would know them by. */
class LooseTree implements FileTree {
  readonly #below: FileTree;
  /** The real paths, by those that the names stand for. */
  readonly #real = new Map<string, string>();

  constructor(below: FileTree, dir: string, paths: ReadonlyMap<string, string>) {
    this.#below = below;
    for (const [name, path] of paths) {
      this.#real.set(resolve(dir, name), path);
      this.#real.set(resolve(path), path);
    }
  }

  #at(path: string): string | undefined {
    return this.#real.get(resolve(path));
  }

  read(path: string): Uint8Array | undefined {
    const real = this.#at(path);
    return real === undefined ? undefined : this.#below.read(real);
  }

  list(path: string): readonly string[] | undefined {
    const start = join(resolve(path), "/");
    const names = [...this.#real.keys()].filter((each) => dirname(each) === resolve(path));
    return names.length > 0 ? names.map((each) => each.slice(start.length)) : undefined;
  }

  isDirectory(path: string): boolean {
    return this.list(path) !== undefined;
  }

  isFile(path: string): boolean {
    const real = this.#at(path);
    return real !== undefined && this.#below.isFile(real);
  }

  modified(path: string): number | undefined {
    const real = this.#at(path);
    return real === undefined ? undefined : this.#below.modified(real);
  }

  mode(path: string): number | undefined {
    const real = this.#at(path);
    return real === undefined ? undefined : this.#below.mode(real);
  }

  realPath(path: string): string | undefined {
    const real = this.#at(path);
    return real === undefined ? undefined : this.#below.realPath(real);
  }
}
