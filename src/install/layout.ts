import { ConfigError } from "../text/error.js";
import { debianLayout } from "./layouts/debian.js";
import { givenLayout } from "./layouts/given.js";
import { portableLayout } from "./layouts/portable.js";
import type { Search } from "./layouts/search.js";
import type { Machine } from "./machine.js";
import type { FileTree } from "./tree.js";

/**
 * What a directory is to the router: `config` is the one that it reads, `base` holds the templates that it copies at its first start, and
 * `also` is a further copy that somebody keeps, such as `/rw/config` on Qubes.
 */
export type LocationKind = "config" | "base" | "also";

/** A directory of an installation. */
export interface Place {
  readonly kind: LocationKind;
  readonly dir: string;
}

/** Where the configuration of one installation lies. */
export interface Layout {
  /** `given`: the directories were named, not found. */
  readonly name: "debian" | "user" | "portable" | "docker" | "windows" | "macos" | "gentoo" | "given";
  /** What the machine's own absolute paths lie below. */
  readonly root: string;
  readonly places: readonly Place[];
  /** Where a change goes to if nobody says otherwise. */
  readonly inStep: readonly LocationKind[];
  /** A sentence for each thing that was seen and decided something. */
  readonly reasons: readonly string[];
}

/** Which installation is meant. */
export interface InstallationOptions {
  /** Prefix of the usual directories, for images, chroots and unpacked archives. Default `/`. */
  readonly root?: string | undefined;
  /** The install directory; as it is, not below `root`. */
  readonly baseDir?: string | undefined;
  /** The live directory; as it is, not below `root`. */
  readonly configDir?: string | undefined;
  /** Further copies to keep in step. */
  readonly also?: readonly string[] | undefined;
}

/** The file of the router's own keys, in every directory. */
export const ROUTER_CONFIG = "router.config";

/**
 * Finds the directories of an installation.
 * @throws {ConfigError} `INSTALLATION_NOT_FOUND`; `INSTALLATION_AMBIGUOUS` where several users below a root have one
 */
export async function detectLayout(
  tree: FileTree,
  options: InstallationOptions,
  machine: Machine,
): Promise<Layout> {
  const { baseDir, configDir, also = [], root = "/" } = options;
  const isGiven = baseDir !== undefined || configDir !== undefined;
  for (const dir of [baseDir, configDir, ...also, ...(isGiven ? [] : [root])]) {
    if (dir !== undefined && !tree.isDirectory(dir)) throw notFound(`${dir} is not a directory`, dir);
  }
  const search: Search = { tree, root, machine };
  const found = isGiven ? givenLayout(search, baseDir, configDir) : await findLayout(search);
  return { ...found, places: [...found.places, ...also.map((dir) => ({ kind: "also" as const, dir }))] };
}

/** The usual layouts are looked for first; the code of the others is loaded where there is none of them. */
async function findLayout(search: Search): Promise<Layout> {
  const usual = (await debianLayout(search)) ?? portableLayout(search);
  const found = usual ?? (await import("./layouts/other.js")).otherLayout(search);
  if (found) return found;
  const { root } = search;
  const message = `no I2P installation below ${root}: none of the usual directories is there, and ${root} holds no router.config and clients.config; name the directories with --base-dir and --config-dir`;
  throw notFound(message, root);
}

function notFound(message: string, path: string): ConfigError {
  return new ConfigError("INSTALLATION_NOT_FOUND", message, { path });
}
