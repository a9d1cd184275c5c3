import { join } from "node:path";
import type { Layout } from "../layout.js";
import { isOwnRoot } from "../machine-path.js";
import { homesIn, onlyConfig } from "./homes.js";
import { liveLayout } from "./live.js";
import { type Search, visibleNames } from "./search.js";

/** A user's router on macOS: `~/.i2p` where that is a directory, else the usual place for applications (facts: formats 3.2). */
export function macosLayout(search: Search): Layout | undefined {
  const { root, machine } = search;
  if (isOwnRoot(root) && machine.platform !== "darwin") return undefined;
  const homes = homesIn(search, "Users").filter((home) => visibleNames(search, join(home, "Library")));
  const config = onlyConfig(
    search,
    homes.map((home) => configOf(search, home)),
  );
  if (config === undefined) return undefined;
  const reasons = [`${config} is where a user's router keeps its configuration on macOS`];
  return liveLayout(search, { name: "macos", config, bases: [join(root, "Applications/i2p")], reasons });
}

function configOf(search: Search, home: string): string {
  const old = join(home, ".i2p");
  return visibleNames(search, old) ? old : join(home, "Library/Application Support/i2p");
}
