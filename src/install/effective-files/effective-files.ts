import { join } from "node:path";
import { CLIENTS_DIRECTORY, TUNNELS_DIRECTORY, WRAPPER_CONFIG } from "../../files/file-names.js";
import type { InstallationFiles } from "../installation-files.js";
import { dirOf, type LocationKind } from "../layout.js";
import type { Location } from "../location.js";
import { readableFiles } from "../readable-tree.js";
import { isSameDirectory } from "../sent-to.js";
import { clientFiles } from "./clients.js";
import { eepsiteFiles } from "./eepsite.js";
import { filesElsewhere } from "./elsewhere.js";
import { otherFile, singleFile, singleFiles } from "./single.js";
import type { FileStatus, LocalStatus, Role } from "./status.js";
import { tunnelFiles } from "./tunnels.js";
import { wrapperFiles } from "./wrapper.js";

/** Every file that may be taken for the one that counts, by kind, with what the router makes of it. */
export function effectiveFiles(installation: InstallationFiles): FileStatus[] {
  const { files, unread } = readableFiles(installation);
  const live = files.source().kind;
  const known = statusesIn(files);
  return [
    ...known.map((status) => (unread.has(status.path) ? unreadable(status, live) : status)),
    ...unlisted(files, unread),
  ];
}

const UNREADABLE = "it cannot be read by this user";

/** A file that holds nothing for this user may hold something for the router. */
function unreadable(status: FileStatus, live: LocationKind): FileStatus {
  const isLive = status.location === live && status.state === "ignored";
  return { ...status, state: isLive ? "live" : status.state, reason: UNREADABLE };
}

/** Directories of files that the router reads, and this user cannot list. */
function unlisted(files: InstallationFiles, unread: ReadonlySet<string>): FileStatus[] {
  const { kind: location, dir } = files.source();
  const directories = [
    { kind: "clients", path: join(dir, CLIENTS_DIRECTORY) },
    { kind: "tunnels", path: join(dir, TUNNELS_DIRECTORY) },
  ] as const;
  return directories
    .filter(({ path }) => unread.has(path))
    .map(({ kind, path }) => ({ kind, location, path, state: "live", reason: UNREADABLE }));
}

function statusesIn(files: InstallationFiles): FileStatus[] {
  const places = distinctLocations(files).map((location) => ({ location, role: roleOf(files, location) }));
  const { layout } = files;
  const { root } = layout;
  // Relative paths start where the JVM does, in the install directory; where there is one directory alone, it is that.
  const base = dirOf(layout, "base") ?? layout.places[0]?.dir ?? root;
  const each = (
    kind: FileStatus["kind"],
    statuses: (location: Location, role: Role) => LocalStatus[],
  ): FileStatus[] =>
    places.flatMap(({ location, role }) =>
      statuses(location, role).map((status) => ({ kind, location: location.kind, ...status })),
    );
  return [
    ...each("clients", clientFiles),
    ...each("tunnels", tunnelFiles),
    ...singleFiles.flatMap((file) => each(file.kind, (location, role) => singleFile(location, file, role))),
    ...eachOnce(each("eepsite", (location, role) => eepsiteFiles(location, role, { root, base }))),
    ...filesElsewhere(files),
  ];
}

/** A live client app may name a file among the templates, which is live by that. */
function eachOnce(statuses: readonly FileStatus[]): FileStatus[] {
  const seen = new Set<string>();
  return statuses.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** A file by a name that {@link effectiveFiles} does not tell of, in each location. */
export function filesNamed(files: InstallationFiles, name: string): FileStatus[] {
  if (name === WRAPPER_CONFIG) return wrapperFiles(files);
  const file = otherFile(name);
  return distinctLocations(files).flatMap((location) =>
    singleFile(location, file, roleOf(files, location)).map((status) => ({
      kind: file.kind,
      location: location.kind,
      ...status,
    })),
  );
}

/** The locations without those whose directory is the live one under another name, whose files would be told of twice. */
function distinctLocations(files: InstallationFiles): Location[] {
  const live = files.source();
  const isOther = ({ dir }: Location) => !isSameDirectory(files.tree, dir, live.dir);
  return files.locations.filter((location) => location === live || isOther(location));
}

/** What a location is to the router now. */
function roleOf(files: InstallationFiles, location: Location): Role {
  const { workingDir, isBeforeFirstStart } = files;
  const live = files.source();
  if (location.kind === "also")
    return { kind: "ignored", reason: "it is a further copy, which the router does not read" };
  if (isBeforeFirstStart) {
    const locationOf = (wanted: "config" | "base") => files.locations.find(({ kind }) => kind === wanted);
    if (location.kind === "base") return { kind: "template", to: locationOf("config")?.dir, isPending: true };
    return { kind: "seeded", from: locationOf("base") };
  }
  const isAlone = dirOf(files.layout, "config") === undefined;
  if (location.kind === "base" && isAlone) return { kind: "template", to: undefined, isPending: true };
  if (location === live) return { kind: "live", isPortable: location.isPortable };
  if (location.kind === "base")
    return { kind: "template", to: dirOf(files.layout, "config") ?? live.dir, isPending: false };
  return { kind: "ignored", reason: workingDir?.reason ?? `the router reads ${live.dir}` };
}
