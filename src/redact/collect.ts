import { join } from "node:path";
import { CLIENTS_DIRECTORY, TUNNELS_DIRECTORY } from "../files/file-names.js";
import { effectiveFiles } from "../install/effective-files/effective-files.js";
import type { InstallationFiles } from "../install/installation-files.js";
import { pathInside } from "../install/machine-path.js";
import { readableFiles } from "../install/readable-tree.js";
import type { FileTree } from "../install/tree.js";
import { copiedNames } from "../install/working-dir.js";
import type { RedactableFile } from "./redactor.js";

/** A file of an installation, or a directory, whose path ends with `/`. Paths are relative to the root, with `/`. */
export interface CollectedFile extends RedactableFile {
  /** The permission bits; `undefined` where files have none. */
  readonly mode: number | undefined;
}

/** What of an installation can be shown. */
export interface Collected {
  readonly files: readonly CollectedFile[];
  /** The directories that all of this lies in, from the root on. */
  readonly directories: readonly CollectedFile[];
  /** What is left out, though it counts that it is there: files without what they hold, and directories. */
  readonly empty: readonly CollectedFile[];
  /** What holds keys, or the names of others, or is a link out of the installation that the router does not read, and is left out. */
  readonly leftOut: readonly string[];
  /** What this user cannot read. */
  readonly unread: readonly string[];
}

/** Files of the configuration, by the directory that they lie in: one of a location, or one below it. */
const wanted: readonly (readonly [directory: RegExp, name: RegExp])[] = [
  [/^$/, /\.(?:config|conf|xml)(?:\.bak(?:\.\d+)?)?$/],
  [new RegExp(`^(?:${CLIENTS_DIRECTORY}|${TUNNELS_DIRECTORY})$`), /./],
  [/^i2psnark\.config\.d$/, /^i2psnark\.config$/],
  [/^addressbook$/, /^(?:config|subscriptions)\.txt(?:\.bak(?:\.\d+)?)?$/],
  [/^eepsite[^/]*(?:\/(?:contexts|etc))?$/, /\.xml(?:\.bak(?:\.\d+)?)?$/],
  [/^plugins\/[^/]+$/, /\.(?:config|conf)$/],
];

/** Directories that are looked into for others. */
const passed = /^(?:eepsite[^/]*|plugins)$/;

/** What the router and i2pconf go by where it is, whatever is in it. */
const signs: readonly string[] = [...copiedNames, "router.keys", "router.keys.dat", "logs", "docs"];

/** Keys, what other routers and people are called, and what was done. */
const hidden =
  /^(?:router\.(?:keys|info)|.*\.(?:dat|keys|ks|jks|crt)|key.*|netDb|peerProfiles|logs|.*hosts\.txt|prngseed\.rnd)$/i;

/** Everything that belongs to the configuration of an installation, in all its locations. Nothing is written. */
export function collect(installation: InstallationFiles): Collected {
  const { files, unread } = readableFiles(installation);
  const { tree, layout } = files;
  const paths = new Set(effectiveFiles(installation).map(({ path }) => path));
  const empty: string[] = [];
  const leftOut: string[] = [];
  const outside: string[] = [];
  const dirs = [...new Set([...layout.places, ...files.locations].map((place) => place.dir))];
  for (const dir of dirs) {
    for (const path of configurationIn(tree, dir, ""))
      if (paths.has(path) || liesIn(tree, dirs, path)) paths.add(path);
      else outside.push(path);
    for (const name of tree.list(dir) ?? []) {
      const path = join(dir, name);
      if (signs.includes(name) && !paths.has(path)) empty.push(tree.isDirectory(path) ? `${path}/` : path);
      if (hidden.test(name)) leftOut.push(path);
    }
  }
  const release = join(layout.root, "etc/gentoo-release");
  if (layout.name === "gentoo" && tree.isFile(release)) empty.push(release);
  const inRoot = (path: string) => relativeTo(layout.root, path);
  const found = [...paths].sort().flatMap((path) => {
    const bytes = tree.isFile(path) ? tree.read(path) : undefined;
    return bytes ? [{ path: inRoot(path), bytes, mode: tree.mode(path) }] : [];
  });
  const signsFound = empty.map((path) => emptyAt(inRoot(path), tree.mode(path)));
  const above = new Set([...found, ...signsFound].flatMap(({ path }) => directoriesAbove(path)));
  return {
    files: found,
    directories: [...above].sort().map((path) => emptyAt(path, tree.mode(join(layout.root, path)))),
    empty: signsFound,
    leftOut: [...leftOut, ...outside].map(inRoot),
    unread: [...unread],
  };
}

function emptyAt(path: string, mode: number | undefined): CollectedFile {
  return { path, bytes: new Uint8Array(), mode };
}

/** `a/` and `a/b/` of `a/b/c`. */
function directoriesAbove(path: string): string[] {
  const parts = path.replace(/\/$/, "").split("/").slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join("/")}/`);
}

/** Whether a file is one of the installation, and no link to another file of the machine: nobody would look for that here. */
function liesIn(tree: FileTree, dirs: readonly string[], path: string): boolean {
  const real = tree.realPath(path);
  return real === undefined || dirs.some((dir) => pathInside(tree.realPath(dir) ?? dir, real) !== undefined);
}

function configurationIn(tree: FileTree, dir: string, inside: string): string[] {
  const names = tree.list(join(dir, inside)) ?? [];
  const patterns = wanted.filter(([directory]) => directory.test(inside)).map(([, name]) => name);
  return names.flatMap((name) => {
    const below = inside === "" ? name : `${inside}/${name}`;
    const path = join(dir, below);
    if (tree.isFile(path)) return patterns.some((pattern) => pattern.test(name)) ? [path] : [];
    const isWanted = wanted.some(([directory]) => directory.test(below)) || passed.test(below);
    return isWanted && tree.isDirectory(path) ? configurationIn(tree, dir, below) : [];
  });
}

/** Below the root where it lies there, else below that of the machine; no drive, and no way up. */
function relativeTo(root: string, path: string): string {
  const inside = pathInside(root, path) ?? path;
  const end = path.endsWith("/") ? "/" : "";
  const parts = inside.replaceAll("\\", "/").split("/");
  return (
    parts
      .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part))
      .join("/") + end
  );
}
