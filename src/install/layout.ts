import { join, resolve } from "node:path";
import { ConfigError } from "../text/error.js";
import type { FileTree } from "./tree.js";

/**
 * What a directory is to the router: `config` is the one that it reads, `base` holds the templates that it copies at its first start, and
 * `also` is a further copy that somebody keeps, such as `/rw/config` on Qubes.
 */
export type LocationKind = "config" | "base" | "also";

/** Where the configuration of one installation lies. */
export interface Layout {
  /** `given`: the directories were named, not found. */
  readonly name: "debian" | "portable" | "given";
  readonly places: readonly { readonly kind: LocationKind; readonly dir: string }[];
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

/** The directories of the Debian daemon (facts: formats 3.6). */
const DEBIAN_BASE = "usr/share/i2p";
const DEBIAN_CONFIG = "var/lib/i2p/i2p-config";

/** The file of the router's own keys, in every directory. */
export const ROUTER_CONFIG = "router.config";

/** A portable installation is one directory that holds these. */
const PORTABLE_FILES = [ROUTER_CONFIG, "clients.config"];

/**
 * Finds the directories of an installation.
 * @throws {ConfigError} `INSTALLATION_NOT_FOUND`
 */
export function detectLayout(tree: FileTree, options: InstallationOptions): Layout {
  const { baseDir, configDir, root = "/" } = options;
  const also = (options.also ?? []).map((dir) => ({ kind: "also" as const, dir }));
  for (const dir of [baseDir, configDir, ...(options.also ?? []), ...(baseDir || configDir ? [] : [root])]) {
    if (dir !== undefined && !tree.isDirectory(dir)) throw notFound(`${dir} is not a directory`, dir);
  }
  if (baseDir !== undefined && configDir !== undefined && resolve(baseDir) === resolve(configDir)) {
    return { name: "portable", places: [{ kind: "config", dir: configDir }, ...also] };
  }
  if (baseDir !== undefined || configDir !== undefined) {
    return { name: "given", places: [...place("config", configDir), ...place("base", baseDir), ...also] };
  }
  const base = join(root, DEBIAN_BASE);
  const config = join(root, DEBIAN_CONFIG);
  if (tree.isDirectory(base))
    return { name: "debian", places: [...place("config", config), ...place("base", base), ...also] };
  if (tree.isDirectory(config)) return { name: "debian", places: [...place("config", config), ...also] };
  if (PORTABLE_FILES.every((file) => tree.isFile(join(root, file)))) {
    return { name: "portable", places: [{ kind: "config", dir: root }, ...also] };
  }
  throw notFound(
    `no I2P installation below ${root}: neither ${base} nor ${config} is a directory, and ${root} holds no router.config and clients.config; name the directories with --base-dir and --config-dir`,
    root,
  );
}

function place(kind: LocationKind, dir: string | undefined): Layout["places"] {
  return dir === undefined ? [] : [{ kind, dir }];
}

function notFound(message: string, path: string): ConfigError {
  return new ConfigError("INSTALLATION_NOT_FOUND", message, { path });
}
