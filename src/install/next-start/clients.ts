import { join } from "node:path";
import { type Client, clientKey, readClients } from "../../files/client.js";
import { CLIENTS_CONFIG, CLIENTS_DIRECTORY, clientFileName } from "../../files/file-names.js";
import { inConfigDir, isPortable, type StartContext } from "./context.js";
import type { Overlay } from "./overlay.js";
import { type StartProblem, startProblem } from "./problem.js";
import { readProperties, whereReadable } from "./readable.js";
import { SECURE_DIRECTORY, saveProps } from "./save-props.js";

const SUFFIX = ".config";

/** A client app as the router has it in memory. */
export interface LoadedClient extends Client {
  /** The file that the router takes it to be in, and writes it to when it is changed in the console. */
  readonly configFile: string;
}

/** The client apps of a start. */
export interface LoadedClients {
  /** In the order of the router's list, in which they are launched. */
  readonly clients: readonly LoadedClient[];
  /** Whether the console takes each client for a file of its own: there is no single file any more. */
  readonly isSplitConfig: boolean;
  readonly problems: readonly StartProblem[];
}

/**
 * What net.i2p.router.startup.ClientAppConfig.getClientApps does at each start (facts: formats 4.1): the single file is imported into
 * `clients.config.d`, then the files there are read. The migration of old eepsites, which the router does on the way, is left out.
 *
 * @param fileName the property `router.clientConfigFile`
 */
export function loadClients(
  tree: Overlay,
  context: StartContext,
  fileName: string = CLIENTS_CONFIG,
): LoadedClients {
  const path = inConfigDir(context, fileName);
  const directory = join(context.configDir, CLIENTS_DIRECTORY);
  const single = readSingle(tree, path);
  const kept = importClients(tree, context, path, single.clients);
  const isSplitConfig = tree.exists(directory) && !tree.exists(path);
  if (!kept) return { clients: [], isSplitConfig, problems: [startProblem("CLIENT_WITHOUT_NAME", path)] };
  const isUnsplit = kept.length > 0 && !isPortable(tree, context);
  const split = readDirectory(tree, directory);
  return {
    clients: [...kept, ...split.clients],
    isSplitConfig,
    problems: [
      ...single.problems,
      ...(isUnsplit ? [startProblem("CLIENTS_NOT_SPLIT", path)] : []),
      ...split.problems,
    ],
  };
}

interface Found {
  readonly clients: readonly LoadedClient[];
  readonly problems: readonly StartProblem[];
}

function readSingle(tree: Overlay, path: string): Found {
  if (!tree.isFile(path)) return { clients: [], problems: [] };
  const clients = readFile(tree, path);
  return clients
    ? { clients, problems: [] }
    : { clients: [], problems: [startProblem("CLIENTS_FILE_UNREADABLE", path)] };
}

/** The regular files whose names end in `.config`, exactly so, hidden ones included. */
function readDirectory(tree: Overlay, directory: string): Found {
  const names = whereReadable(() => tree.list(directory)) ?? [];
  const paths = names
    .filter((name) => name.endsWith(SUFFIX) && tree.isFile(join(directory, name)))
    .sort()
    .map((name) => join(directory, name));
  const files = paths.map((path) => ({ path, clients: readFile(tree, path) }));
  return {
    clients: files.flatMap(({ clients = [] }) => clients),
    problems: files.flatMap(({ path, clients }) => {
      if (!clients) return [startProblem("CLIENTS_FILE_UNREADABLE", path)];
      return clients.length === 0 ? [startProblem("CLIENT_FILE_WITHOUT_CLIENT", path)] : [];
    }),
  };
}

function readFile(tree: Overlay, path: string): LoadedClient[] | undefined {
  const text = readProperties(tree, path);
  return text && readClients(text).map((client) => ({ ...client, configFile: path }));
}

/**
 * Splits the clients of the single file into files of their own, and puts it out of the way. What stays in memory: all of them where that
 * cannot be done. `undefined`: the router threw an exception, and has no client at all.
 */
function importClients(
  tree: Overlay,
  context: StartContext,
  path: string,
  clients: readonly LoadedClient[],
): readonly LoadedClient[] | undefined {
  if (clients.length === 0 || isPortable(tree, context)) return clients;
  const directory = join(context.configDir, CLIENTS_DIRECTORY);
  if (!tree.isDirectory(directory) && !tree.makeDirectories(directory, SECURE_DIRECTORY)) return clients;
  const inMemory: LoadedClient[] = [];
  for (const client of clients) {
    if (client.name === undefined) return undefined;
    const target = `${directory}/${clientFileName(client.number, client.main)}`;
    const isSaved = saveProps(tree, target, entriesOf(client), context.savedAt) === "saved";
    inMemory.push(isSaved ? { ...client, configFile: target } : client);
  }
  if (inMemory.some(({ configFile }) => configFile === path)) return inMemory;
  tree.moveOrRemove(path, `${path}.bak`);
  return [];
}

/** A client as it is written: alone in its file, whole seconds, and what else its lines say is lost (facts: formats 4.1). */
function entriesOf(client: LoadedClient): [string, string][] {
  const { args, main, name = "", startOnLoad } = client;
  return [
    ...(args === undefined ? [] : [[clientKey(0, "args"), args] satisfies [string, string]]),
    [clientKey(0, "delay"), String(Math.trunc(client.delay))],
    [clientKey(0, "main"), main],
    [clientKey(0, "name"), name],
    [clientKey(0, "startOnLoad"), String(startOnLoad)],
  ];
}
