import { type ClientField, clientKey, readClients } from "../files/client.js";
import { CLIENTS_DIRECTORY, clientFileName, tunnelFileName } from "../files/file-names.js";
import { tunnelKey, tunnelNumbers } from "../files/tunnel.js";
import type { PropertiesDraft } from "../properties/draft.js";
import { clientsFileName } from "./clients.js";
import type { Location, OpenFile } from "./location.js";
import { freeNumber } from "./numbered.js";
import { draftOf } from "./plan.js";
import { tunnelNames, tunnelsOf } from "./tunnels.js";

/**
 * Adds a client app to a location: a file of its own where the location has `clients.config.d`, else the next number of its list. The
 * file's name is the one that the console would choose (facts: formats 4.1).
 */
export function addClient(location: Location, fields: ReadonlyMap<ClientField, string>): void {
  const main = fields.get("main") ?? "";
  if (location.mayBeSplit && location.isDirectory(CLIENTS_DIRECTORY)) {
    const first = location.list(CLIENTS_DIRECTORY).length;
    const file = freeFile(location, CLIENTS_DIRECTORY, first, (number) => clientFileName(number, main));
    setAll(draftOf(file), (field) => clientKey(0, field), fields);
    return;
  }
  const draft = draftOf(location.file(clientsFileName(location)));
  const number = readClients(draft).length;
  freeNumber(draft, "clientApp", number);
  setAll(draft, (field) => clientKey(number, field), fields);
}

/**
 * Adds a tunnel to a location: a file of its own where the location has a directory of them, else the next number of its list. The number
 * in the file's name is the console's, how many tunnels there are then, or the next one that is free (facts: formats 4.2).
 */
export function addTunnel(location: Location, fields: ReadonlyMap<string, string>): void {
  const { single, directory } = tunnelNames(location);
  const tunnels = tunnelsOf(location);
  const isSplit = location.mayBeSplit && location.isDirectory(directory);
  if (isSplit && !tunnels.some(({ file }) => file.name === single)) {
    const nameOf = (number: number) => tunnelFileName(number, fields.get("name"));
    const file = freeFile(location, directory, tunnels.length + 1, nameOf);
    setAll(draftOf(file), (field) => field, fields);
    return;
  }
  const draft = draftOf(location.file(single));
  const number = tunnelNumbers(draft).length;
  freeNumber(draft, "tunnel", number);
  setAll(draft, (field) => tunnelKey(number, field), fields);
}

/** Sorted, as the router writes them. */
function setAll<Field extends string>(
  draft: PropertiesDraft,
  keyOf: (field: Field) => string,
  fields: ReadonlyMap<Field, string>,
): void {
  for (const field of [...fields.keys()].sort()) draft.set(keyOf(field), fields.get(field) ?? "");
}

/** The file of the first number, from one on, that no file of the directory has. */
function freeFile(
  location: Location,
  directory: string,
  first: number,
  nameOf: (number: number) => string,
): OpenFile {
  for (let number = first; ; number++) {
    const file = location.file(`${directory}/${nameOf(number)}`);
    if (!file.exists && !file.draft) return file;
  }
}
