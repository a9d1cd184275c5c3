import { join } from "node:path";
import { ROUTER_CONFIG } from "../../files/file-names.js";
import { PropertiesText } from "../../properties/text.js";
import { type Layout, placesOf } from "../layout.js";
import { machinePath } from "../machine-path.js";
import { wrapperConfigPath } from "../wrapper-config.js";
import { isBase, LIVE_ONLY, type Search, wrappedConfig } from "./search.js";

/** A config directory that was found, and where its install directory may be. */
export interface LiveDirs {
  readonly name: "user" | "macos" | "gentoo";
  readonly config: string;
  readonly bases: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * The layout of a config directory whose templates are left alone. The install directory is the one that router.config names, else the first
 * usual one that is there; it may be missing. Its wrapper.config can send the router to another config directory.
 */
export function liveLayout(search: Search, { name, config, bases, reasons }: LiveDirs): Layout {
  const { root, tree } = search;
  const base = [...namedBase(search, config), ...bases].find((dir) => isBase(search, dir));
  const layout = (dir: string, ...seen: string[]): Layout => ({
    name,
    root,
    places: placesOf(dir, base),
    // On Gentoo the service runs as a user of that name; the others run as whoever started them.
    isService: name === "gentoo",
    inStep: LIVE_ONLY,
    reasons: [...reasons, ...seen],
  });
  if (base === undefined) return layout(config, "no install directory was found, and none is needed");
  const seen = `the templates in ${base} are left alone, as the router does not read them again`;
  const wrapper = wrapperConfigPath(tree, { root, places: [{ kind: "base", dir: base }] });
  const wrapped = wrapper === undefined ? undefined : wrappedConfig(search, wrapper, base);
  if (wrapped === undefined) return layout(config, seen);
  return layout(wrapped, seen, `${wrapper} says -Di2p.dir.config, so the router takes ${wrapped}`);
}

function namedBase({ tree, root }: Search, config: string): string[] {
  const bytes = tree.read(join(config, ROUTER_CONFIG));
  const path = bytes && PropertiesText.ofBytes(bytes).get("i2p.dir.base");
  return path === undefined ? [] : [machinePath(root, config, path)];
}
