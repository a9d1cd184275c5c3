import { ConfigError } from "../../text/error.js";
import { jvmOptions } from "../jvm-options.js";
import type { LocationKind } from "../layout.js";
import { environmentBelow, type Machine } from "../machine.js";
import { machinePath } from "../machine-path.js";
import type { FileTree } from "../tree.js";
import { isSetUp } from "../working-dir.js";

/** Where an installation is looked for. */
export interface Search {
  readonly tree: FileTree;
  readonly root: string;
  readonly machine: Machine;
}

/** Layouts in which templates and live files are kept in step, and those in which the templates are left alone. */
export const EVERYWHERE: readonly LocationKind[] = ["config", "base", "also"];
export const LIVE_ONLY: readonly LocationKind[] = ["config", "also"];

/** The names in a directory; `undefined` where it is none, or this user may not look into it. */
export function visibleNames({ tree }: Search, dir: string): readonly string[] | undefined {
  try {
    return tree.list(dir);
  } catch (error) {
    if (ConfigError.is(error)) return undefined;
    throw error;
  }
}

/** Whether a directory is an install directory: each has one of these templates. */
export function isBase(search: Search, dir: string): boolean {
  const names = visibleNames(search, dir) ?? [];
  return names.includes("hosts.txt") || names.includes("clients.config");
}

/** Whether a config directory is set up, as far as this user may look. */
export function isVisiblySetUp(search: Search, dir: string): boolean {
  return isSetUp(visibleNames(search, dir) ?? []);
}

/** The config directory that a wrapper.config names with `-Di2p.dir.config`; it beats every rule of a layout (facts: formats 3.2). */
export function wrappedConfig(search: Search, wrapperConfig: string, base: string): string | undefined {
  const { tree, root, machine } = search;
  const path = jvmOptions(tree.read(wrapperConfig), environmentBelow(root, machine)).get("i2p.dir.config");
  return path === undefined ? undefined : machinePath(root, base, path);
}
