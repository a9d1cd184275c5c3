import { join } from "node:path";
import type { Layout } from "../layout.js";
import { homesIn } from "./homes.js";
import { liveLayout } from "./live.js";
import { homeOf } from "./passwd.js";
import { isBase, isVisiblySetUp, type Search } from "./search.js";

const BASES = ["usr/share/i2p", "opt/i2p"];

/**
 * Gentoo's service, which runs as the user `i2p`: `.i2p` or `i2p-config` in its home, by which is set up; of two the one that was modified
 * last, of none `.i2p` (facts: formats 3.2). Or the home itself, which is what the package's own launcher names.
 */
export function gentooLayout(search: Search): Layout | undefined {
  const { root, tree } = search;
  const release = join(root, "etc/gentoo-release");
  if (!tree.isFile(release)) return undefined;
  const home = homeOf(search, "i2p") ?? join(root, "var/lib/i2p");
  const found = [".i2p", "i2p-config"]
    .map((name) => join(home, name))
    .filter((dir) => isVisiblySetUp(search, dir))
    .sort((a, b) => modified(search, b) - modified(search, a));
  if (found.length === 0 && isVisiblySetUp(search, home)) found.push(home);
  const bases = BASES.map((dir) => join(root, dir));
  if (found.length === 0 && (isOwnUsers(search) || !bases.some((dir) => isBase(search, dir))))
    return undefined;
  const [config = join(home, ".i2p"), older] = found;
  const why = older === undefined ? `the home of i2p is ${home}` : `${config} is newer than ${older}`;
  const reasons = [`${release} is there and ${why}, so the router takes ${config}`];
  return liveLayout(search, { name: "gentoo", config, bases, reasons });
}

/** Whether this machine's user has a router of their own, while the service has never been started, or is out of sight. */
function isOwnUsers(search: Search): boolean {
  return homesIn(search).some((home) => isVisiblySetUp(search, join(home, ".i2p")));
}

function modified({ tree }: Search, dir: string): number {
  return tree.modified(dir) ?? 0;
}
