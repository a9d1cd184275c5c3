import { join } from "node:path";
import { TUNNELS_CONFIG, TUNNELS_DIRECTORY } from "../../files/file-names.js";
import { tunnelEntriesByNumber, tunnelNumbers } from "../../files/tunnel.js";
import { hashOrder } from "../../properties/hash-order.js";
import type { PropertiesText } from "../../properties/text.js";
import { routerPath } from "../machine-path.js";
import type { FileTree } from "../tree.js";
import { inConfigDir, type StartContext } from "./context.js";
import { type StartProblem, startProblem } from "./problem.js";
import { readProperties, whereReadable } from "./readable.js";

const SUFFIX = ".config";

/** A tunnel's entries without prefix, in the order in which the router has them, and would save them. */
export type TunnelEntries = ReadonlyMap<string, string>;

/** A file with the tunnels in it, those without a type included, which are not loaded. */
export interface TunnelFile {
  readonly path: string;
  readonly tunnels: readonly TunnelEntries[];
  /** Why there are none, where the router fails to read the file. */
  readonly problem: StartProblem | undefined;
}

/** Where the tunnels are. All paths are absolute, and lie below the root. */
export interface TunnelPlaces {
  readonly root: string;
  readonly single: string;
  /** The directory whose files are read. */
  readonly directory: string;
  /** The directory into which the single file is split, and that decides whether it is: never another one. */
  readonly splitDirectory: string;
}

/** What the argument of the tunnels' client app means: a file, a directory, or nothing (facts: formats 6.3). */
export function tunnelPlaces(
  tree: FileTree,
  context: StartContext,
  argument: string | undefined,
): TunnelPlaces {
  const named = inConfigDir(context, argument ?? TUNNELS_CONFIG);
  const splitDirectory = join(context.configDir, TUNNELS_DIRECTORY);
  return {
    root: context.root,
    single: tree.isFile(named) ? named : join(context.configDir, TUNNELS_CONFIG),
    directory: tree.isDirectory(named) && argument !== undefined ? named : splitDirectory,
    splitDirectory,
  };
}

/**
 * The files that the router lists: the regular ones of the directory whose names end in `.config`, in any case; else the single one, whether
 * or not it is there (facts: formats 4.1, 4.2).
 */
export function listTunnelFiles(tree: FileTree, { root, directory, single }: TunnelPlaces): TunnelFile[] {
  const paths = (whereReadable(() => tree.list(directory)) ?? [])
    .filter((name) => name.toLowerCase().endsWith(SUFFIX) && tree.isFile(join(directory, name)))
    .sort()
    .map((name) => join(directory, name));
  return (paths.length > 0 ? paths : [single]).map((path) => readTunnelFile(tree, root, path));
}

/** TunnelControllerGroup.loadConfig: a file of one tunnel gets to know its own path, a file of numbered ones does not. */
export function readTunnelFile(tree: FileTree, root: string, path: string): TunnelFile {
  const nothing = (problem: StartProblem) => ({ path, tunnels: [], problem });
  const text = readProperties(tree, path);
  if (!text) {
    return nothing(
      startProblem(tree.realPath(path) === undefined ? "NO_TUNNELS" : "TUNNEL_FILE_UNREADABLE", path),
    );
  }
  if (text.keys().next().done) return nothing(startProblem("TUNNEL_FILE_EMPTY", path));
  const entriesOf = tunnelEntriesByNumber(text);
  const tunnels = tunnelNumbers(text).map((number) =>
    number === undefined ? entriesOfOne(text, routerPath(root, path)) : sorted(entriesOf(number)),
  );
  return { path, tunnels, problem: undefined };
}

/** The whole file in a plain Properties, which is saved in the order of its hash table (tunnels vectors 27, 64). */
function entriesOfOne(text: PropertiesText, configFile: string): TunnelEntries {
  const entries = new Map([...text.entries()]).set("configFile", configFile);
  return new Map(hashOrder(entries.keys()).map((key) => [key, entries.get(key) ?? ""]));
}

/** The part of the file with one number, in an OrderedProperties. */
function sorted(entries: TunnelEntries): TunnelEntries {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
