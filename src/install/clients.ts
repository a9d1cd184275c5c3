import { join } from "node:path";
import {
  type Client,
  type ClientField,
  type ClientSelector,
  clientKey,
  matchClients,
  readClients,
} from "../files/client.js";
import { CLIENTS_CONFIG, CLIENTS_DIRECTORY, clientFileName } from "../files/file-names.js";
import { ConfigError } from "../text/error.js";
import { checkCount, limits } from "../text/limits.js";
import type { Location, OpenFile } from "./location.js";

/** The key of router.config that gives the list of client apps another name (facts: formats 3.4). */
const FILE_NAME_KEY = "router.clientConfigFile";

/** A client app where it stands in a location. */
export interface LocatedClient extends Client {
  readonly file: OpenFile;
  /**
   * The same client in the `.d` file that the router will overwrite when it imports `file` at its next start. Until then it runs from
   * there, so both are edited.
   */
  readonly overwrites: { readonly file: OpenFile; readonly number: number } | undefined;
}

/** The places of one of a client's keys: where it is read, and where the same client will be overwritten. */
export function clientPlaces(
  client: LocatedClient,
  field: ClientField,
): { readonly file: OpenFile; readonly key: string }[] {
  const { overwrites } = client;
  return [
    { file: client.file, key: clientKey(client.number, field) },
    ...(overwrites ? [{ file: overwrites.file, key: clientKey(overwrites.number, field) }] : []),
  ];
}

/**
 * The client apps of a location in the order of the router's list (facts: formats 4.1).
 *
 * The install directory has the template `clients.config` alone; a `.d` there is never copied. In the config directory a `clients.config`
 * with a client is imported at the next start: it overwrites the `.d` file of the same number and class and joins the others. A portable
 * directory is read as it is, `clients.config` first.
 * @throws {ConfigError} `INPUT_TOO_LARGE`
 */
export function clientsOf(location: Location): LocatedClient[] {
  const clients = everyClient(location);
  checkCount(location.dir, clients.length, limits.programs, "client apps");
  return clients;
}

function everyClient(location: Location): LocatedClient[] {
  const name = clientsFileName(location);
  const single = location.isFile(name) ? located(location.named(name)) : [];
  if (location.isTemplate) return single;
  const names = location
    .list(CLIENTS_DIRECTORY)
    .filter((name) => name.endsWith(".config") && location.isFile(`${CLIENTS_DIRECTORY}/${name}`));
  checkCount(join(location.dir, CLIENTS_DIRECTORY), names.length, limits.programs, "files");
  const split = names
    .sort()
    .map((name) => ({ name, clients: located(location.file(`${CLIENTS_DIRECTORY}/${name}`)) }));
  if (location.isPortable) return [...single, ...split.flatMap(({ clients }) => clients)];
  return afterImport(single, split);
}

/** Whether a location has a list of client apps, in either form, be it an empty one. */
export function holdsClients(location: Location): boolean {
  const isSplit = !location.isTemplate && location.isDirectory(CLIENTS_DIRECTORY);
  return isSplit || location.isFile(clientsFileName(location));
}

/** The name of the list of client apps, which may lie elsewhere; the templates have it under its usual one. */
export function clientsFileName(location: Location): string {
  if (location.isTemplate) return CLIENTS_CONFIG;
  return location.nameOf(location.routerConfig.get(FILE_NAME_KEY) ?? CLIENTS_CONFIG, CLIENTS_CONFIG);
}

/** What the list is once `clients.config` has been imported: by file name, an imported client in place of the `.d` file of its name. */
function afterImport(
  single: LocatedClient[],
  split: { name: string; clients: LocatedClient[] }[],
): LocatedClient[] {
  const byName = new Map(split.map(({ name, clients }) => [name, clients]));
  for (const client of single) {
    const name = clientFileName(client.number, client.main);
    const twin = byName.get(name)?.[0];
    byName.set(name, [{ ...client, overwrites: twin && { file: twin.file, number: twin.number } }]);
  }
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, clients]) => clients);
}

function located(file: OpenFile): LocatedClient[] {
  return readClients(file.reader).map((client) => ({ ...client, file, overwrites: undefined }));
}

/**
 * The one client of a location that a selector means; `undefined` where there is none.
 * @throws {ConfigError} `CLIENT_AMBIGUOUS`
 */
export function findClient(location: Location, selector: ClientSelector): LocatedClient | undefined {
  const found = matchClients(clientsOf(location), selector);
  if (found.length < 2) return found[0];
  const candidates = found.map(
    ({ file, number, main, name }) => `${file.path}: clientApp.${number} ${main} (${name ?? "no name"})`,
  );
  throw new ConfigError("CLIENT_AMBIGUOUS", `several clients match ${JSON.stringify(selector)}`, {
    candidates,
  });
}
