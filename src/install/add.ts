import { type ClientField, clientKey, readClients } from "../files/client.js";
import { CLIENTS_DIRECTORY, clientFileName, tunnelFileName } from "../files/file-names.js";
import { tunnelKey, tunnelNumbers } from "../files/tunnel.js";
import type { PropertiesDraft } from "../properties/draft.js";
import { clientsFileName } from "./clients.js";
import type { Location, OpenFile } from "./location.js";
import { freeNumbers } from "./numbered.js";
import { draftOf } from "./plan.js";
import { tunnelNames, tunnelsOf } from "./tunnels.js";

/**
 * Adds client apps to a location, in their order: each as a file of its own where the location has `clients.config.d`, else as the next
 * number of its list. A file's name is the one that the console would choose (facts: formats 4.1).
 */
export function addClients(location: Location, clients: readonly ReadonlyMap<ClientField, string>[]): void {
  if (location.mayBeSplit && location.isDirectory(CLIENTS_DIRECTORY)) {
    let first = location.list(CLIENTS_DIRECTORY).length;
    for (const fields of clients) {
      const nameOf = (number: number) => clientFileName(number, fields.get("main") ?? "");
      const file = freeFile(location, CLIENTS_DIRECTORY, first++, nameOf);
      setAll(draftOf(file), (field) => clientKey(0, field), fields);
    }
    return;
  }
  const draft = draftOf(location.file(clientsFileName(location)));
  const first = readClients(draft).length;
  freeNumbers(draft, "clientApp", first, clients.length);
  for (const [i, fields] of clients.entries()) setAll(draft, (field) => clientKey(first + i, field), fields);
}

/**
 * Adds tunnels to a location, in their order: each as a file of its own where the location has a directory of them, else as the next number
 * of its list. The number in a file's name is the console's, how many tunnels there are then, or the next one that is free (facts:
 * formats 4.2).
 */
export function addTunnels(location: Location, added: readonly ReadonlyMap<string, string>[]): void {
  const { single, directory } = tunnelNames(location);
  const tunnels = tunnelsOf(location);
  const isSplit = location.mayBeSplit && location.isDirectory(directory);
  if (isSplit && !tunnels.some(({ file }) => file.name === single)) {
    let count = tunnels.length;
    for (const fields of added) {
      const nameOf = (number: number) => tunnelFileName(number, fields.get("name"));
      const file = freeFile(location, directory, ++count, nameOf);
      setAll(draftOf(file), (field) => field, fields);
    }
    return;
  }
  const draft = draftOf(location.file(single));
  const first = tunnelNumbers(draft).length;
  freeNumbers(draft, "tunnel", first, added.length);
  for (const [i, fields] of added.entries()) setAll(draft, (field) => tunnelKey(first + i, field), fields);
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
