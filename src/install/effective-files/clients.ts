import { join } from "node:path";
import { type Client, readClients } from "../../files/client.js";
import { CLIENTS_DIRECTORY, clientFileName } from "../../files/file-names.js";
import { clientsFileName, clientsOf } from "../clients.js";
import { isInside, type Location } from "../location.js";
import { ignored, neverCopied, staleBackup, templateReason } from "./reasons.js";
import type { LocalStatus, Role } from "./status.js";

/** The files of client apps in one location (facts: formats 4.1). */
export function clientFiles(location: Location, role: Role): LocalStatus[] {
  const name = clientsFileName(location);
  const entries = location
    .list(CLIENTS_DIRECTORY)
    .map((entry) => `${CLIENTS_DIRECTORY}/${entry}`)
    .sort();
  const backup = location.isFile(`${name}.bak`) ? [staleBackup(location, name)] : [];
  switch (role.kind) {
    case "live": {
      const clients = clientsIn(location, name);
      return [
        ...singleFile(location, name, clients, role.isPortable),
        ...entries.map(entryStatus(location, role.isPortable, role.isPortable ? [] : clients)),
        ...backup,
      ];
    }
    case "template":
      return [...template(location, name, role), ...entries.map((entry) => neverCopied(location, entry))];
    case "seeded":
      return [...seeded(location, role.from, name, entries), ...backup];
    case "ignored": {
      const isHere = isInside(name) && location.isFile(name);
      const names = [...(isHere ? [name] : []), ...entries];
      return [...names.map((each) => ignored(location, each, role.reason)), ...backup];
    }
  }
}

/** A client without a name makes the import fail, and with it the whole list (facts: formats 4.1). */
function namelessIn(clients: readonly Client[]): Client | undefined {
  return clients.find((client) => client.name === undefined);
}

function clientsIn(location: Location, name: string): readonly Client[] {
  return location.isFile(name) ? readClients(location.named(name).reader) : [];
}

function singleFile(
  location: Location,
  name: string,
  clients: readonly Client[],
  isPortable: boolean,
): LocalStatus[] {
  const path = join(location.dir, name);
  if (!location.isFile(name)) {
    return [{ path, state: "missing", reason: missingReason(location, isPortable) }];
  }
  if (isPortable) {
    return [{ path, state: "portable", reason: "the router reads it where it is, and never takes it apart" }];
  }
  if (clients.length === 0)
    return [
      {
        path,
        state: "ignored",
        reason: "it holds no clientApp.0.main, so it is neither imported nor renamed",
      },
    ];
  return [{ path, state: "pending-import", reason: importReason(name, clients) }];
}

function missingReason(location: Location, isPortable: boolean): string {
  if (clientsOf(location).length === 0)
    return "there is no client app at all: the router starts without console and tunnels";
  return isPortable
    ? `the router reads the files of ${CLIENTS_DIRECTORY}/ alone`
    : `the router has taken it apart into ${CLIENTS_DIRECTORY}/, and would import a new one`;
}

function importReason(name: string, clients: readonly Client[]): string {
  const nameless = namelessIn(clients);
  if (nameless) {
    return `the next start fails to take it apart, as clientApp.${nameless.number} has no name, and starts no client app at all`;
  }
  const count = clients.length === 1 ? "1 client app" : `${clients.length} client apps`;
  return `the next start takes its ${count} apart into ${CLIENTS_DIRECTORY}/, over files of the same name, and renames it ${name}.bak`;
}

/** A directory that is not set up: the template comes over the single file, and is taken apart beside what is in the directory. */
function seeded(
  location: Location,
  from: Location | undefined,
  name: string,
  entries: readonly string[],
): LocalStatus[] {
  const written = new Map(
    (from ? clientsOf(from) : []).map((client) => [
      `${CLIENTS_DIRECTORY}/${clientFileName(client.number, client.main)}`,
      client,
    ]),
  );
  const isCopied = from?.isFile(name) === true;
  const clients = clientsIn(isCopied ? from : location, name);
  const statusOf = entryStatus(location, false, clients);
  const split = entries.map((entry) => {
    const client = written.get(entry);
    if (!client) return statusOf(entry);
    const reason = `the next start overwrites it with clientApp.${client.number} of ${client.file.path}`;
    return ignored(location, entry, reason);
  });
  if (!location.isFile(name)) return split;
  return isCopied
    ? [ignored(location, name, `the next start copies ${join(from.dir, name)} over it`), ...split]
    : [...singleFile(location, name, clients, false), ...split];
}

/**
 * What a file of the directory is, beside a list of clients that is imported. Only names that end in `.config`, exactly so, are read; hidden
 * ones too.
 */
function entryStatus(
  location: Location,
  isPortable: boolean,
  imported: readonly Client[],
): (name: string) => LocalStatus {
  const nameless = namelessIn(imported);
  const importing = new Map(clientsOf(location).map((client) => [client.overwrites?.file, client]));
  return (name) => {
    const path = join(location.dir, name);
    if (!name.endsWith(".config")) return ignored(location, name, "its name does not end in .config");
    if (!location.isFile(name)) return ignored(location, name, "it is no file");
    const file = location.named(name);
    if (readClients(file.reader).length === 0)
      return ignored(location, name, "it holds no clientApp.0.main: the router logs an error and skips it");
    if (nameless) {
      const reason = `the next start fails at clientApp.${nameless.number} of the list that it imports, which has no name, and starts no client app at all`;
      return ignored(location, name, reason);
    }
    const client = importing.get(file);
    if (client) {
      const reason = `the router runs from it now; the next start overwrites it with clientApp.${client.number} of ${client.file.name}`;
      return { path, state: "live", reason };
    }
    return { path, state: isPortable ? "portable" : "live", reason: "the router reads it at every start" };
  };
}

function template(location: Location, name: string, role: Role & { kind: "template" }): LocalStatus[] {
  if (!location.isFile(name)) return [];
  return [{ path: join(location.dir, name), state: "template", reason: templateReason(role) }];
}
