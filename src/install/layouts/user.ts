import { dirname, join } from "node:path";
import type { Layout } from "../layout.js";
import { isOwnRoot } from "../machine-path.js";
import { homesIn, onlyConfig } from "./homes.js";
import { liveLayout } from "./live.js";
import { isBase, type Search } from "./search.js";

/** Install directories that all users share; a user's own is `~/i2p`, which the installer proposes. */
const SHARED_BASES = ["opt/i2p", "usr/local/share/i2p", "usr/share/i2p"];

/** A router that a user runs from `~/.i2p`, whatever its install directory is (facts: formats 3.7). */
export function userLayout(search: Search): Layout | undefined {
  const { root } = search;
  const homes = homesIn(search, "home");
  if (!isOwnRoot(root)) homes.push(join(root, "root"));
  const dirs = homes.map((home) => join(home, ".i2p"));
  const config = onlyConfig(search, dirs) ?? dirs.find((dir) => isBase(search, ownBase(dir)));
  return config === undefined ? undefined : homeLayout(search, config, []);
}

/** The layout of one user's config directory. */
export function homeLayout(search: Search, config: string, seen: readonly string[]): Layout {
  const bases = [ownBase(config), ...SHARED_BASES.map((dir) => join(search.root, dir))];
  const reasons = [...seen, `${config} is where a user's router keeps its configuration`];
  return liveLayout(search, { name: "user", config, bases, reasons });
}

function ownBase(config: string): string {
  return join(dirname(config), "i2p");
}
