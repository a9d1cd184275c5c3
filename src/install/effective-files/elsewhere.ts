import { join } from "node:path";
import { CLIENTS_CONFIG, ROUTER_CONFIG, TUNNELS_CONFIG } from "../../files/file-names.js";
import { isDebianPackage } from "../debian-package.js";
import type { InstallationFiles } from "../installation-files.js";
import { dirOf } from "../layout.js";
import { Location } from "../location.js";
import { clientFiles } from "./clients.js";
import { eepsiteFiles } from "./eepsite.js";
import { singleFile, singleFiles } from "./single.js";
import type { FileKind, FileStatus, LocalStatus, Role } from "./status.js";
import { tunnelFiles } from "./tunnels.js";

/** Files of the usual names in directories where people look for them, and the router does not. */
export function filesElsewhere(files: InstallationFiles): FileStatus[] {
  return [...besideWrapperConfig(files), ...besideAnother(files), ...whereItWasSentFrom(files)];
}

/** `-Drouter.configLocation` names another router.config than the one of the directory (facts: formats 3.2, end). */
function besideAnother(files: InstallationFiles): FileStatus[] {
  const live = files.source();
  const { path } = live.file(ROUTER_CONFIG);
  const usual = join(dirOf(files.layout, live.kind) ?? live.dir, ROUTER_CONFIG);
  if (path === usual || !files.tree.isFile(usual)) return [];
  const reason = `the JVM is started with -Drouter.configLocation, so the router reads ${path}`;
  return [{ kind: "router", location: "elsewhere", path: usual, state: "ignored", reason }];
}

/** The Debian package has a directory below /etc, where nothing but the wrapper's settings is ever read. */
function besideWrapperConfig({ layout, tree }: InstallationFiles): FileStatus[] {
  if (!isDebianPackage(layout)) return [];
  const kinds = {
    [CLIENTS_CONFIG]: "clients",
    [TUNNELS_CONFIG]: "tunnels",
    [ROUTER_CONFIG]: "router",
  } as const satisfies Readonly<Record<string, FileKind>>;
  const reason = "the router reads nothing in this directory; wrapper.config in it is the service wrapper's";
  return Object.entries(kinds)
    .map(([name, kind]) => ({ kind, path: join(layout.root, "etc/i2p", name) }))
    .filter(({ path }) => tree.isFile(path))
    .map(({ kind, path }) => ({ kind, location: "elsewhere", path, state: "ignored", reason }));
}

/** `i2p.dir.config` in router.config moves every file but router.config itself (facts: formats 3.2, end). */
function whereItWasSentFrom(files: InstallationFiles): FileStatus[] {
  const { layout, tree } = files;
  const { kind, dir: to } = files.source();
  const from = dirOf(layout, kind);
  if (from === undefined || from === to) return [];
  const left = new Location(tree, "config", from, false, { root: layout.root });
  const role: Role = {
    kind: "ignored",
    reason: `router.config beside it sends the router to ${to} for every other file`,
  };
  const each = (about: FileKind, statuses: readonly LocalStatus[]): FileStatus[] =>
    statuses.map((status) => ({ kind: about, location: "elsewhere", ...status }));
  const decoy = join(to, ROUTER_CONFIG);
  const reason = `the router reads the one in ${from}`;
  return [
    ...each("clients", clientFiles(left, role)),
    ...each("tunnels", tunnelFiles(left, role)),
    ...each("router", tree.isFile(decoy) ? [{ path: decoy, state: "ignored", reason }] : []),
    ...singleFiles
      .filter(({ name }) => name !== ROUTER_CONFIG)
      .flatMap((file) => each(file.kind, singleFile(left, file, role))),
    ...each("eepsite", eepsiteFiles(left, role, { root: layout.root, base: from })),
  ];
}
