import { join } from "node:path";
import { ConfigError } from "../../text/error.js";
import { isOwnRoot } from "../machine-path.js";
import { isVisiblySetUp, type Search, visibleNames } from "./search.js";

/** The home of this machine's user; below another root the directories in some, such as `home`. */
export function homesIn(search: Search, ...parents: readonly string[]): string[] {
  if (isOwnRoot(search.root)) {
    const home = search.machine.home();
    return home === undefined ? [] : [home];
  }
  return parents
    .map((parent) => join(search.root, parent))
    .flatMap((parent) => (visibleNames(search, parent) ?? []).map((name) => join(parent, name)));
}

/**
 * The config directory among those of several users: the one that is set up, else the one that is there.
 * @throws {ConfigError} `INSTALLATION_AMBIGUOUS`
 */
export function onlyConfig(search: Search, dirs: readonly string[]): string | undefined {
  const there = dirs.filter((dir) => visibleNames(search, dir) !== undefined);
  const setUp = there.filter((dir) => isVisiblySetUp(search, dir));
  const candidates = setUp.length > 0 ? setUp : there;
  if (candidates.length < 2) return candidates[0];
  const message = `several users below ${search.root} have a router of their own; name one with --config-dir`;
  throw new ConfigError("INSTALLATION_AMBIGUOUS", message, { path: search.root, candidates });
}
