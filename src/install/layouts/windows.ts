import { join } from "node:path";
import { type Layout, placesOf } from "../layout.js";
import { environmentBelow } from "../machine.js";
import { isOwnRoot, machinePath } from "../machine-path.js";
import { homesIn, onlyConfig } from "./homes.js";
import { isBase, LIVE_ONLY, type Search, visibleNames, wrappedConfig } from "./search.js";

/**
 * Windows: a user's router in `%LOCALAPPDATA%\I2P`, an old one in `%APPDATA%\I2P`; the service wherever the installer's wrapper.config says
 * (facts: formats 3.2 and 3.7).
 */
export function windowsLayout(search: Search): Layout | undefined {
  const { root, machine } = search;
  if (isOwnRoot(root) && machine.platform !== "win32") return undefined;
  const base = programDirs(search).find((dir) => isBase(search, dir));
  const wrapper = base === undefined ? undefined : join(base, "wrapper.config");
  const service =
    base === undefined || wrapper === undefined ? undefined : wrappedConfig(search, wrapper, base);
  const config = service ?? userConfig(search);
  if (config === undefined) return undefined;
  const reasons = [
    service === undefined
      ? `${config} is where a user's router keeps its configuration on Windows`
      : `${wrapper} says -Di2p.dir.config, as for the service, so the router takes ${service}`,
  ];
  return {
    name: "windows",
    root,
    places: placesOf(config, base),
    isService: false,
    inStep: LIVE_ONLY,
    reasons,
  };
}

/** Where programs are installed: for this machine as its environment says. */
function programDirs(search: Search): string[] {
  const variables = environmentBelow(search.root, search.machine);
  const named = [variables["ProgramFiles"], variables["ProgramFiles(x86)"]];
  const usual = ["C:\\Program Files", "C:\\Program Files (x86)"];
  return usual.map((dir, at) => join(machinePath(search.root, search.root, named[at] ?? dir), "i2p"));
}

/** A user's config directory: the one of this user, or of the only one below another root that has one. */
function userConfig(search: Search): string | undefined {
  const { LOCALAPPDATA, APPDATA } = environmentBelow(search.root, search.machine);
  const homes = homesIn(search, "Users").map((home) => ({
    local: join(LOCALAPPDATA ?? join(home, "AppData/Local"), "I2P"),
    roaming: join(APPDATA ?? join(home, "AppData/Roaming"), "I2P"),
  }));
  return onlyConfig(
    search,
    homes.map(({ local, roaming }) => (isLegacy(search, roaming) ? roaming : local)),
  );
}

/** The router stays with an old directory that it has been using. */
function isLegacy(search: Search, dir: string): boolean {
  const names = visibleNames(search, dir) ?? [];
  return (
    names.includes("router.config") &&
    (names.includes("clients.config.d") || names.includes("clients.config"))
  );
}
