import { join } from "node:path";
import { ArgumentsDocument } from "../../arguments/document.js";
import { TUNNELS_MAIN } from "../../files/client.js";
import { readTunnels } from "../../files/tunnel.js";
import { clientsOf } from "../clients.js";
import { isInside, type Location } from "../location.js";
import { tunnelFilesOf, tunnelNames } from "../tunnels.js";
import { ignored, neverCopied, staleBackup, templateReason } from "./reasons.js";
import type { LocalStatus, Role } from "./status.js";

/** The files of tunnels in one location (facts: formats 4.2). */
export function tunnelFiles(location: Location, role: Role): LocalStatus[] {
  const { single, directory } = tunnelNames(location);
  const entries = location
    .list(directory)
    .map((entry) => `${directory}/${entry}`)
    .sort();
  const backup = location.isFile(`${single}.bak`) ? [staleBackup(location, single)] : [];
  switch (role.kind) {
    case "live": {
      const off = offSentence(location);
      const isStopped = isEmpty(location, single);
      return role.isPortable
        ? [...portable(location, single, off), ...unread(location, entries)]
        : [
            ...singleFile(location, single, directory, off),
            ...entries.map((entry) =>
              isStopped
                ? besideEmpty(location, entry, single)
                : inDirectory(location, entry, `the router reads it at every start${off}`),
            ),
            ...backup,
          ];
    }
    case "seeded": {
      // A single file would be a sign of a directory that is set up.
      const reason = `the router reads it at every start, in place of the ${single} that the next one copies`;
      return [...entries.map((entry) => inDirectory(location, entry, reason)), ...backup];
    }
    case "template": {
      const template = { path: join(location.dir, single), state: "template" as const };
      const isThere = location.isFile(single);
      return [
        ...(isThere ? [{ ...template, reason: templateReason(role) }] : []),
        ...entries.map((entry) => neverCopied(location, entry)),
      ];
    }
    case "ignored": {
      const isHere = isInside(single) && location.isFile(single);
      const names = [...(isHere ? [single] : []), ...entries];
      return [...names.map((name) => ignored(location, name, role.reason)), ...backup];
    }
  }
}

/** What keeps the files from being read whatever they are; nothing where the client app of the tunnels starts, and loads them. */
function offSentence(location: Location): string {
  const groups = clientsOf(location).filter(({ main }) => main === TUNNELS_MAIN);
  const group = groups.find(({ startOnLoad }) => startOnLoad);
  if (group) {
    const isRefused = new ArgumentsDocument(group.args ?? "").values.length > 1;
    return isRefused ? "; TunnelControllerGroup, which does that, fails for it has several arguments" : "";
  }
  return groups.length > 0
    ? "; TunnelControllerGroup, which does that, is turned off"
    : "; there is no client app TunnelControllerGroup, which does that";
}

function unread(location: Location, entries: readonly string[]): LocalStatus[] {
  return entries.map((entry) => ignored(location, entry, "a portable router reads the single file alone"));
}

function portable(location: Location, single: string, off: string): LocalStatus[] {
  const path = join(location.dir, single);
  if (!location.isFile(single))
    return [{ path, state: "missing", reason: "without it the router starts no tunnel" }];
  const reason = `the router reads it where it is, and never takes it apart${off}`;
  return [{ path, state: "portable", reason }];
}

/** The table of formats 4.2: a single file counts as long as nothing is in the directory, and stands in the way where it is empty. */
function singleFile(location: Location, single: string, directory: string, off: string): LocalStatus[] {
  const path = join(location.dir, single);
  const isSplit = tunnelFilesOf(location).some(({ name }) => name !== single);
  if (!location.isFile(single)) {
    const reason = isSplit
      ? `the router has taken it apart into ${directory}/, and would ignore a new one`
      : "there is no tunnel at all";
    return [{ path, state: "missing", reason }];
  }
  if (isEmpty(location, single)) {
    const reason = `it holds no key: the router fails to load it, and starts no tunnel, not even those of ${directory}/${off}`;
    return [{ path, state: "live", reason }];
  }
  if (isSplit) {
    const reason = `${directory}/ is there, so the router reads the files in it alone`;
    return [{ path, state: "ignored", reason }];
  }
  if (location.isDirectory(directory)) {
    const reason = `no file of ${directory}/ is read, so the router reads this one as it is, at every start${off}`;
    return [{ path, state: "live", reason }];
  }
  const reason = `the next start takes its tunnels apart into ${directory}/, and renames it ${single}.bak${off}`;
  return [{ path, state: "pending-import", reason }];
}

/** Whether the single file is there without a single key: then the router fails to load any tunnel (facts: formats 4.2). */
function isEmpty(location: Location, single: string): boolean {
  return location.isFile(single) && [...location.named(single).reader.keys()].length === 0;
}

function besideEmpty(location: Location, name: string, single: string): LocalStatus {
  return ignored(location, name, `${single} holds no key: the router fails to load it, and starts no tunnel`);
}

/** Names that end in `.config`, in any case, are read. */
function inDirectory(location: Location, name: string, reason: string): LocalStatus {
  if (!name.toLowerCase().endsWith(".config"))
    return ignored(location, name, "its name does not end in .config");
  if (!location.isFile(name)) return ignored(location, name, "it is no file");
  if (readTunnels(location.named(name).reader).length === 0)
    return ignored(location, name, "it holds no tunnel with a type, so the router skips it");
  return { path: join(location.dir, name), state: "live", reason };
}
