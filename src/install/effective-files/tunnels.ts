import { join } from "node:path";
import { readTunnels } from "../../files/tunnel.js";
import type { Location } from "../location.js";
import { tunnelFilesOf, tunnelNames } from "../tunnels.js";
import { ignored, staleBackup, templateReason } from "./clients.js";
import type { FileStatus, Role } from "./status.js";

type Status = Omit<FileStatus, "kind" | "location">;

/** The files of tunnels in one location (facts: formats 4.2). */
export function tunnelFiles(location: Location, role: Role): Status[] {
  const { single, directory } = tunnelNames(location);
  const entries = location
    .list(directory)
    .map((entry) => `${directory}/${entry}`)
    .sort();
  const backup = location.isFile(`${single}.bak`) ? [staleBackup(location, single)] : [];
  switch (role.kind) {
    case "live":
      if (role.isPortable) {
        return [
          ...portable(location, single),
          ...entries.map((entry) =>
            ignored(location, entry, "a portable router reads the single file alone"),
          ),
        ];
      }
      return [
        ...singleFile(location, single, directory),
        ...entries.map((entry) => inDirectory(location, entry)),
        ...backup,
      ];
    case "template": {
      const reason = templateReason(role);
      const template = location.isFile(single)
        ? [{ path: join(location.dir, single), state: "template" as const, reason }]
        : [];
      return [
        ...template,
        ...entries.map((entry) =>
          ignored(location, entry, "the router copies no .d directory from the templates"),
        ),
      ];
    }
    case "ignored": {
      const names = [...(location.isFile(single) ? [single] : []), ...entries];
      return [...names.map((name) => ignored(location, name, role.reason)), ...backup];
    }
  }
}

function portable(location: Location, single: string): Status[] {
  const path = join(location.dir, single);
  if (!location.isFile(single))
    return [{ path, state: "missing", reason: "without it the router starts no tunnel" }];
  return [{ path, state: "portable", reason: "the router reads it where it is, and never takes it apart" }];
}

/** The table of formats 4.2: a single file counts as long as nothing is in the directory, and stands in the way where it is empty. */
function singleFile(location: Location, single: string, directory: string): Status[] {
  const path = join(location.dir, single);
  const split = tunnelFilesOf(location).filter(({ name }) => name !== single);
  if (!location.isFile(single)) {
    const reason =
      split.length > 0
        ? `the router has taken it apart into ${directory}/, and would ignore a new one`
        : "there is no tunnel at all";
    return [{ path, state: "missing", reason }];
  }
  const isEmpty = [...location.file(single).reader.keys()].length === 0;
  if (isEmpty) {
    const reason = `it holds no key: the router fails to load it, and starts no tunnel, not even those of ${directory}/`;
    return [{ path, state: "live", reason }];
  }
  if (split.length > 0) {
    const reason = `${directory}/ is there, so the router reads the files in it alone`;
    return [{ path, state: "ignored", reason }];
  }
  if (location.isDirectory(directory)) {
    return [
      {
        path,
        state: "live",
        reason: `${directory}/ is empty, so the router reads it as it is, at every start`,
      },
    ];
  }
  const reason = `the next start takes its tunnels apart into ${directory}/, and renames it ${single}.bak`;
  return [{ path, state: "pending-import", reason }];
}

/** Names that end in `.config`, in any case, are read. */
function inDirectory(location: Location, name: string): Status {
  const path = join(location.dir, name);
  if (!name.toLowerCase().endsWith(".config"))
    return { path, state: "ignored", reason: "its name does not end in .config" };
  if (!location.isFile(name)) return { path, state: "ignored", reason: "it is no file" };
  if (readTunnels(location.file(name).reader).length === 0)
    return { path, state: "ignored", reason: "it holds no tunnel with a type, so the router skips it" };
  return { path, state: "live", reason: "the router reads it at every start" };
}
