import { readClients } from "../files/client.js";
import { CLIENTS_DIRECTORY } from "../files/file-names.js";
import { readTunnels } from "../files/tunnel.js";
import { clientsFileName } from "../install/clients.js";
import type { Location, OpenFile } from "../install/location.js";
import { strayKey } from "../install/numbered.js";
import { tunnelFilesOf } from "../install/tunnels.js";
import { ConfigError } from "../text/error.js";
import type { Taken } from "./decide.js";

/**
 * Refuses to remove clients or tunnels everywhere because one location lacks them, where that looks like a mistake: its list is empty, or
 * holds fields that the router does not reach, because a line before them is missing (facts: formats 4.2, 5.1, 7.2).
 * @param from the location that the user named as the one that counts
 * @throws {ConfigError} `SYNC_CONFLICT`
 */
export function checkRemovals(wholes: readonly Taken[], from: Location | undefined): void {
  for (const { difference, side } of wholes) {
    const [unit] = difference.units.values();
    if (side.value !== undefined || !unit) continue;
    const lacking = difference.sides
      .filter(({ value }) => value === undefined)
      .map(({ location }) => location);
    for (const location of from ? [from] : lacking) {
      const mistake = unit.kind === "client" ? clientsMistake(location) : tunnelsMistake(location);
      if (mistake) throw refusal(difference.address, location, mistake);
    }
  }
}

function refusal(address: string, { kind, dir }: Location, mistake: string): ConfigError {
  const name = kind === "also" ? dir : kind;
  return new ConfigError(
    "SYNC_CONFLICT",
    `${address} would be removed, but ${name} may lack it by mistake: ${mistake}. Mend that, or say --from ${name} --force to remove it`,
  );
}

function clientsMistake(location: Location): string | undefined {
  const isTemplate = location.kind === "base" && !location.isPortable;
  const split = isTemplate
    ? []
    : location.list(CLIENTS_DIRECTORY).map((name) => `${CLIENTS_DIRECTORY}/${name}`);
  const files = [clientsFileName(location), ...split.filter((name) => name.endsWith(".config"))]
    .filter((name) => location.isFile(name))
    .map((name) => location.file(name));
  return mistakeIn(files, (file) => {
    const { length } = readClients(file.reader);
    const stray = strayKey(file.reader, "clientApp", (number) => number < length);
    return { count: length, stray };
  });
}

function tunnelsMistake(location: Location): string | undefined {
  return mistakeIn(tunnelFilesOf(location), (file) => {
    const numbers = new Set(readTunnels(file.reader).map(({ number }) => number));
    const [first] = file.reader.keys();
    const stray = numbers.has(undefined)
      ? undefined
      : numbers.size === 0
        ? first
        : strayKey(file.reader, "tunnel", (number) => numbers.has(number));
    return { count: numbers.size, stray };
  });
}

/** @param read how many entries the router takes from a file, and the first key of another one that it does not reach */
function mistakeIn(
  files: readonly OpenFile[],
  read: (file: OpenFile) => { readonly count: number; readonly stray: string | undefined },
): string | undefined {
  let total = 0;
  for (const file of files) {
    const { count, stray } = read(file);
    if (stray !== undefined)
      return `the router does not reach ${stray} (${file.path}:${file.document.lineOf(stray) ?? ""})`;
    total += count;
  }
  if (total > 0) return undefined;
  return files.length === 0
    ? "its list is empty"
    : `its list is empty (${files.map(({ path }) => path).join(", ")})`;
}
