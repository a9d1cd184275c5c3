import { join } from "node:path";
import { isDebianPackage } from "../debian-package.js";
import type { InstallationFiles } from "../installation-files.js";
import type { Location } from "../location.js";
import { clientFiles } from "./clients.js";
import { eepsiteFiles } from "./eepsite.js";
import { singleFile, singleFiles } from "./single.js";
import type { FileStatus, Role } from "./status.js";
import { tunnelFiles } from "./tunnels.js";

/** Every file that may be taken for the one that counts, by kind, with what the router makes of it. */
export function effectiveFiles(files: InstallationFiles): FileStatus[] {
  const places = files.locations.map((location) => ({ location, role: roleOf(files, location) }));
  const { root } = files.layout;
  const base = files.layout.places.find(({ kind }) => kind === "base")?.dir ?? root;
  const each = (
    kind: FileStatus["kind"],
    statuses: (location: Location, role: Role) => Omit<FileStatus, "kind" | "location">[],
  ): FileStatus[] =>
    places.flatMap(({ location, role }) =>
      statuses(location, role).map((status) => ({ kind, location: location.kind, ...status })),
    );
  return [
    ...each("clients", clientFiles),
    ...each("tunnels", tunnelFiles),
    ...singleFiles.flatMap((file) => each(file.kind, (location, role) => singleFile(location, file, role))),
    ...each("eepsite", (location, role) => eepsiteFiles(location, role, { root, base })),
    ...elsewhere(files),
  ];
}

/** What a location is to the router now. */
export function roleOf(files: InstallationFiles, location: Location): Role {
  const { workingDir, isBeforeFirstStart } = files;
  const live = files.source(undefined);
  if (location.kind === "also")
    return { kind: "ignored", reason: "it is a further copy, which the router does not read" };
  if (isBeforeFirstStart) {
    const config = files.locations.find(({ kind }) => kind === "config");
    if (location.kind === "base") return { kind: "template", to: config?.dir ?? "", isPending: true };
    return {
      kind: "ignored",
      reason: `the directory is not set up: the copy of the templates comes over it`,
    };
  }
  if (location === live) {
    const isBase = location.kind === "base" || workingDir?.rule === 2;
    return { kind: "live", isPortable: location.isPortable || isBase };
  }
  if (location.kind === "base") return { kind: "template", to: live.dir, isPending: false };
  return { kind: "ignored", reason: workingDir?.reason ?? `the router reads ${live.dir}` };
}

/** The Debian package has a directory below /etc, where nothing but the wrapper's settings is ever read. */
function elsewhere({ layout, tree }: InstallationFiles): FileStatus[] {
  const dirs = layout.places.map(({ dir }) => dir);
  if (!isDebianPackage(layout.root, dirs)) return [];
  const etc = join(layout.root, "etc/i2p");
  const kinds = {
    "clients.config": "clients",
    "i2ptunnel.config": "tunnels",
    "router.config": "router",
  } as const;
  return Object.entries(kinds).flatMap(([name, kind]) => {
    const path = join(etc, name);
    const reason =
      "the router reads nothing in this directory; wrapper.config in it is the service wrapper's";
    return tree.isFile(path)
      ? [{ kind, location: "elsewhere", path, state: "ignored", reason } satisfies FileStatus]
      : [];
  });
}
