import { ConfigError } from "../text/error.js";
import type { InstallationOptions, Layout } from "./layout.js";
import { debianLayout } from "./layouts/debian.js";
import { givenLayout } from "./layouts/given.js";
import { portableLayout } from "./layouts/portable.js";
import type { Search } from "./layouts/search.js";
import type { Machine } from "./machine.js";
import { isSameDirectory } from "./sent-to.js";
import type { FileTree } from "./tree.js";

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
  return withCopies(tree, found, also);
}

/** Further copies are kept in step too; a directory that is there already, in whatever spelling, is none. */
function withCopies(tree: FileTree, layout: Layout, also: readonly string[]): Layout {
  const places = [...layout.places];
  const reasons = [...layout.reasons];
  for (const dir of also) {
    const same = places.find((place) => isSameDirectory(tree, place.dir, dir));
    if (same) reasons.push(`${dir} is ${same.dir}, and no further copy`);
    else places.push({ kind: "also", dir });
  }
  return { ...layout, places, reasons };
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
