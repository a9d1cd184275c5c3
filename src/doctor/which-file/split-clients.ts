import { type Client, clientKey, readClients, shortName } from "../../files/client.js";
import { CLIENTS_DIRECTORY } from "../../files/file-names.js";
import { writtenName } from "../../files/written-name.js";
import { clientsFileName } from "../../install/clients.js";
import { isInside, type Location, type OpenFile } from "../../install/location.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";

/** A client app of the list, and what the directory has of the same kind. */
interface Twin {
  readonly client: Client;
  /** Where it stands in the directory; `undefined` where that has none of its class. */
  readonly other: { readonly file: OpenFile; readonly client: Client } | undefined;
}

/** A list of client apps beside the directory that it was taken apart into, and one that cannot be taken apart. */
const clientsSplit: Rule = {
  id: "S02",
  name: "clients-split",
  severity: "error",
  detects:
    "clients.config beside clients.config.d/, which the next start imports once more, or cannot import",
  *check(subject: Subject): Iterable<Problem> {
    const single = importedAtStart(subject);
    if (!single) return;
    yield* nameless(single);
    const { location } = subject;
    const twins = twinsOf(location, single);
    if (twins.length === 0 || splitFiles(location).length === 0) return;
    const isLeftover = twins.every(({ client, other }) => other && isSame(client, other.client));
    yield {
      at: wholeOf(single),
      message: `the next start takes ${single.name} apart once more, ${effectOf(twins)}, and renames it ${single.name}.bak; edit the files in ${CLIENTS_DIRECTORY}/ and remove this one`,
      ...(isLeftover && isInside(single.name) && { fix: removing(single) }),
    };
  },
};

/** The list that the router imports at its next start; nothing where it does not take lists apart, or nobody knows. */
function importedAtStart({ location, installation }: Subject): OpenFile | undefined {
  if (!installation) return undefined;
  const isCopied = location.isTemplate && installation.isBeforeFirstStart;
  const name = clientsFileName(location);
  return (location.mayBeSplit || isCopied) && location.isFile(name) ? location.named(name) : undefined;
}

/** A client app must have a name to be saved. */
function* nameless(single: OpenFile): Iterable<Problem> {
  for (const { number, name, main } of readClients(single.reader)) {
    if (name !== undefined) continue;
    const key = clientKey(number, "name");
    yield {
      at: keySpot(single, clientKey(number, "main")),
      message: `${key} is missing: the router fails with a NullPointerException when it takes this file apart at its start, and starts no client app at all, not even the console`,
      fix: setting(single, key, shortName(main)),
    };
  }
}

function splitFiles(location: Location): readonly OpenFile[] {
  if (!location.mayBeSplit) return [];
  return location
    .list(CLIENTS_DIRECTORY)
    .filter((name) => name.endsWith(".config"))
    .sort()
    .map((name) => `${CLIENTS_DIRECTORY}/${name}`)
    .filter((name) => location.isFile(name))
    .map((name) => location.named(name));
}

/** The client apps of a list, each with one of the directory: the same one, else one of its class that no other is compared with. */
function twinsOf(location: Location, single: OpenFile): readonly Twin[] {
  const byMain = new Map<string, { readonly file: OpenFile; readonly client: Client }[]>();
  for (const file of splitFiles(location))
    for (const client of readClients(file.reader))
      byMain.set(client.main, [...(byMain.get(client.main) ?? []), { file, client }]);
  const take = (client: Client, isWanted: (other: Client) => boolean) => {
    const others = byMain.get(client.main) ?? [];
    const at = others.findIndex((other) => isWanted(other.client));
    return at < 0 ? undefined : others.splice(at, 1)[0];
  };
  const clients = readClients(single.reader);
  const same = new Map(clients.map((client) => [client, take(client, (other) => isSame(client, other))]));
  return clients.map((client) => ({ client, other: same.get(client) ?? take(client, () => true) }));
}

function isSame(a: Client, b: Client): boolean {
  return comparedFields.every((field) => a[field] === b[field]);
}

/** What the router makes of a client app, besides its class. */
const comparedFields = ["name", "args", "delay", "startOnLoad"] as const;

function effectOf(twins: readonly Twin[]): string {
  const count = (some: readonly Twin[]) => `${some.length} client app${some.length === 1 ? "" : "s"}`;
  const changed = twins.filter(({ client, other }) => other && !isSame(client, other.client));
  const added = twins.filter(({ other }) => !other);
  if (changed.length + added.length === 0)
    return `over what was changed in ${CLIENTS_DIRECTORY}/ in the meantime, which has the same now`;
  const parts = [
    ...(changed.length > 0 ? [`brings back other values of ${count(changed)}`] : []),
    ...(added.length > 0 ? [`adds ${count(added)} that ${CLIENTS_DIRECTORY}/ lacks`] : []),
  ];
  return parts.join(" and ");
}

function removing(file: OpenFile): Fix {
  return {
    does: `removes ${file.name}, as ${CLIENTS_DIRECTORY}/ has all that is in it; it stays as ${file.name}.bak`,
    apply: (editor) => editor.remove(file),
  };
}

/** The same client app with other values in the list and in the directory. */
export function* clientDisagreements(subject: Subject): Iterable<Problem> {
  const single = importedAtStart(subject);
  if (!single) return;
  for (const { client, other } of twinsOf(subject.location, single)) {
    if (!other) continue;
    const address = `client[${writtenName(shortName(client.main))}]`;
    for (const field of comparedFields) {
      if (client[field] === other.client[field]) continue;
      const key = clientKey(client.number, field);
      const isWritten = single.reader.get(key) !== undefined;
      yield {
        at: keySpot(single, isWritten ? key : clientKey(client.number, "main"), isWritten ? "value" : "key"),
        message: `${address}.${field} is ${shown(client[field])} here and ${shown(other.client[field])} in ${other.file.path}, from which the router runs until it imports this file; set it to what you want with i2pconf, and both have it`,
      };
    }
  }
}

function shown(value: string | number | boolean | undefined): string {
  return value === undefined ? "not set" : String(value);
}

export const splitClientRules: readonly Rule[] = [clientsSplit];
