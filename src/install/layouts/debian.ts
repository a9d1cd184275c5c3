import { join } from "node:path";
import { decodeText } from "../../text/bytes.js";
import { DEBIAN_BASE, DEBIAN_CONFIG, DEBIAN_WRAPPER } from "../debian-package.js";
import { type Layout, placesOf } from "../layout.js";
import { isOwnRoot, machinePath } from "../machine-path.js";
import { homeOf } from "./passwd.js";
import { EVERYWHERE, isVisiblySetUp, LIVE_ONLY, type Search, wrappedConfig } from "./search.js";

/** Users for whom the router takes `~/i2p-config`; everybody else has `~/.i2p` (facts: formats 3.2). */
const services = ["i2psvc", "i2p"];

/** The Debian package: its daemon's directories, or those of the user who has a router of their own beside it. */
export async function debianLayout(search: Search): Promise<Layout | undefined> {
  const { tree, root } = search;
  const base = join(root, DEBIAN_BASE);
  const hasBase = tree.isDirectory(base);
  if (!hasBase && !tree.isDirectory(join(root, DEBIAN_CONFIG))) return undefined;
  // Gentoo's package has the same install directory.
  if (tree.isFile(join(root, "etc/gentoo-release"))) return undefined;
  const daemon = daemonOf(search, base);
  const own = await ownLayout(search, daemon);
  if (own) return own;
  const places = placesOf(daemon.config, hasBase ? base : undefined);
  const { isService, reasons } = daemon;
  const inStep = isService ? EVERYWHERE : LIVE_ONLY;
  return { name: isService ? "debian" : "user", root, places, isService, inStep, reasons };
}

interface Daemon {
  readonly user: string;
  readonly isService: boolean;
  readonly config: string;
  readonly reasons: readonly string[];
}

function daemonOf(search: Search, base: string): Daemon {
  const defaults = join(search.root, "etc/default/i2p");
  const said = i2pUser(search, defaults);
  const user = said ?? "i2psvc";
  const isService = services.includes(user.toLowerCase());
  const home =
    homeOf(search, user) ??
    machinePath(search.root, search.root, isService ? "/var/lib/i2p" : `/home/${user}`);
  const usual = join(home, isService ? "i2p-config" : ".i2p");
  const wrapper = join(search.root, DEBIAN_WRAPPER);
  const wrapped = wrappedConfig(search, wrapper, base);
  const reasons = [
    said === undefined
      ? `the daemon runs as ${user}, as nothing else is said in ${defaults}, and takes ${usual}`
      : `${defaults} says I2PUSER=${user}, so the daemon takes ${usual}`,
  ];
  if (wrapped !== undefined) reasons.push(`${wrapper} says -Di2p.dir.config, so it takes ${wrapped} instead`);
  return { user, isService, config: wrapped ?? usual, reasons };
}

/** The last `I2PUSER=` of a shell file. */
function i2pUser({ tree }: Search, path: string): string | undefined {
  const bytes = tree.read(path);
  const text = bytes ? decodeText(bytes) : "";
  const lines = [...text.matchAll(/^[ \t]*I2PUSER=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#;]*))/gm)];
  const [, double, single, bare] = lines[lines.length - 1] ?? [];
  return (double ?? single ?? bare) || undefined;
}

/** On this machine an ordinary user's own router, where the daemon's is out of sight, or has never been started. */
async function ownLayout(search: Search, daemon: Daemon): Promise<Layout | undefined> {
  if (!isOwnRoot(search.root)) return undefined;
  const user = search.machine.user();
  const home = search.machine.home();
  if (home === undefined || user === "root" || user === daemon.user) return undefined;
  if (!isVisiblySetUp(search, join(home, ".i2p")) || isVisiblySetUp(search, daemon.config)) return undefined;
  const { homeLayout } = await import("./user.js");
  return homeLayout(search, join(home, ".i2p"), [
    `${daemon.config} is not set up, or not to be seen by ${user}`,
  ]);
}
