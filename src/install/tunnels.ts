import { join } from "node:path";
import { TUNNELS_MAIN } from "../files/client.js";
import { TUNNELS_CONFIG, TUNNELS_DIRECTORY } from "../files/file-names.js";
import { readTunnels, type Tunnel, tunnelEntriesByNumber } from "../files/tunnel.js";
import { checkCount, limits } from "../text/limits.js";
import { clientsOf } from "./clients.js";
import type { Location, OpenFile } from "./location.js";

/** A tunnel where it stands in a location. */
export interface LocatedTunnel extends Tunnel {
  readonly file: OpenFile;
}

/**
 * The tunnels of a location in the order in which the router loads them (facts: formats 4.2).
 *
 * The install directory has the template `i2ptunnel.config` alone, and a portable directory is read as it is. In the config directory the
 * files of `i2ptunnel.config.d` count as soon as there is one, and a single file beside them is ignored.
 * @throws {ConfigError} `INPUT_TOO_LARGE`
 */
export function tunnelsOf(location: Location): LocatedTunnel[] {
  const tunnels = tunnelFilesOf(location).flatMap((file) =>
    readTunnels(file.reader).map((tunnel) => ({ ...tunnel, file })),
  );
  checkCount(location.dir, tunnels.length, limits.programs, "tunnels");
  return tunnels;
}

/** The files that the router reads tunnels from. */
export function tunnelFilesOf(location: Location): OpenFile[] {
  const { single, directory } = tunnelNames(location);
  const split = location.mayBeSplit ? filesIn(location, directory) : [];
  checkCount(join(location.dir, directory), split.length, limits.programs, "files");
  if (split.length > 0) return split.map((name) => location.named(name));
  return location.isFile(single) ? [location.named(single)] : [];
}

/** Gives what stands for one tunnel after the other, by keys without prefix, in the time that each of their files takes once. */
export function tunnelEntriesReader(): (
  tunnel: Pick<LocatedTunnel, "file" | "number">,
) => Map<string, string> {
  const byFile = new Map<OpenFile, ReturnType<typeof tunnelEntriesByNumber>>();
  return ({ file, number }) => {
    const entriesOf = byFile.get(file) ?? tunnelEntriesByNumber(file.reader);
    byFile.set(file, entriesOf);
    return entriesOf(number);
  };
}

/** Whether a location has tunnels, in either form, be it none. */
export function holdsTunnels(location: Location): boolean {
  const { single, directory } = tunnelNames(location);
  return location.isFile(single) || (location.mayBeSplit && location.isDirectory(directory));
}

/** Names that end in `.config`, in any case (facts: formats 4.1), by code unit as the router sorts them. */
function filesIn(location: Location, directory: string): string[] {
  return location
    .list(directory)
    .filter((name) => name.toLowerCase().endsWith(".config") && location.isFile(`${directory}/${name}`))
    .sort()
    .map((name) => `${directory}/${name}`);
}

/**
 * Where the tunnels of a location are, relative to it. The argument of the tunnels' client names the file if there is a file of that name, and the directory
 * if there is a directory (facts: formats 6.3).
 */
export function tunnelNames(location: Location): { readonly single: string; readonly directory: string } {
  const args = clientsOf(location).find(({ main }) => main === TUNNELS_MAIN)?.args;
  const argument = args?.replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, "") || TUNNELS_CONFIG;
  const name = location.nameOf(argument, TUNNELS_CONFIG);
  if (name === TUNNELS_CONFIG) return { single: TUNNELS_CONFIG, directory: TUNNELS_DIRECTORY };
  if (location.isFile(name)) return { single: name, directory: TUNNELS_DIRECTORY };
  return { single: TUNNELS_CONFIG, directory: location.isDirectory(name) ? name : TUNNELS_DIRECTORY };
}
