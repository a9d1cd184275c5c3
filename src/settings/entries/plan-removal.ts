import { join } from "node:path";
import { CONSOLE_MAIN, TUNNELS_MAIN } from "../../files/client.js";
import { tunnelKey } from "../../files/tunnel.js";
import { selectTunnels } from "../../files/tunnel-selector.js";
import { writtenName } from "../../files/written-name.js";
import { clientsOf, findClient } from "../../install/clients.js";
import type { Location, OpenFile } from "../../install/location.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { removeClient, removeFile, removeTunnel } from "../../install/remove.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import { isSecretKey } from "../../schema/secrets.js";
import { ConfigError } from "../../text/error.js";
import type { Address } from "../address/address.js";
import type { Removal } from "../changes/change.js";
import { counterpart } from "../changes/change-client.js";
import { findTunnels } from "../changes/change-tunnel.js";
import type { ChangeContext } from "../setting.js";

/** What goes with some clients whose absence is more than that of a program. */
const losses: ReadonlyMap<string, string> = new Map([
  [CONSOLE_MAIN, "the router will have no console any more"],
  [TUNNELS_MAIN, "no tunnel of i2ptunnel will start any more: no proxy, no IRC, no eepsite"],
]);

/**
 * Takes a client app or tunnels out of every location. Which are meant is decided where the router reads them, `live`. What is not there is
 * told, and nothing is done.
 * @throws {ConfigError} `CLIENT_AMBIGUOUS`, `TUNNEL_AMBIGUOUS`; `USAGE` for `tunnel[*]` without `force`
 */
export function planRemoval(
  live: Location,
  targets: readonly Location[],
  { address }: Removal,
  context: ChangeContext,
): void {
  const count =
    address.kind === "client"
      ? removeClients(live, targets, address, context)
      : removeTunnels(live, targets, address, context);
  if (count === 0) context.note(absent(address.text, targets));
  for (const location of targets) for (const note of keepRemoved(location)) context.note(note);
}

/** A list without a line goes as a whole: the router takes an empty file for a mistake (facts: formats 4.1, 4.2). */
function removeEmptied(file: OpenFile): void {
  if (file.draft?.finish().text === "") removeFile(file);
}

/** Files that go leave nothing beside their place, so that a removal takes an addition back; what stood in them is kept. */
function keepRemoved(location: Location): PlanNote[] {
  const removed = [...location.opened].filter(({ isRemoved, isKept }) => isRemoved && !isKept);
  return removed.map((file) => {
    file.isKept = true;
    const message = `${file.path} goes; undo brings it back`;
    return { code: "FILE_KEPT", severity: "info", message, ...ofFile(file.path) };
  });
}

function removeClients(
  live: Location,
  targets: readonly Location[],
  { text, selector }: Address & { kind: "client" },
  { note }: ChangeContext,
): number {
  const inLive = findClient(live, selector);
  // All are found before the first one goes: a number means another client then.
  const found = targets.flatMap((location) => {
    const meant = inLive ?? findClient(location, selector);
    const client = meant && location !== live ? counterpart(location, meant) : meant;
    return client ? [{ client, all: clientsOf(location) }] : [];
  });
  for (const { client, all } of found) {
    removeClient(client, all);
    removeEmptied(client.file);
    const loss = losses.get(client.main);
    if (loss === undefined) continue;
    const message = `without ${text} ${loss}`;
    note({ code: "CLIENT_MISSED", severity: "warn", message, ...ofFile(client.file.path) });
  }
  return found.length;
}

function removeTunnels(
  live: Location,
  targets: readonly Location[],
  address: Address & { kind: "tunnel" },
  { force, note }: ChangeContext,
): number {
  const { text, selector } = address;
  if (selector.kind === "all" && !force) {
    const message = `${text} would remove every tunnel; name them, or use --force`;
    throw new ConfigError("USAGE", message);
  }
  const found = targets.flatMap((location) => {
    const tunnels =
      selector.kind === "name"
        ? findTunnels(live, location, address)
        : selectTunnels(tunnelsOf(location), selector);
    return tunnels.map((tunnel) => ({ location, tunnel }));
  });
  // The last first: the numbers behind one that goes become others.
  for (const { location, tunnel } of found.reverse()) {
    for (const each of leavings(location, tunnel)) note(each);
    removeTunnel(tunnel);
    removeEmptied(tunnel.file);
  }
  return found.length;
}

/** What of a tunnel stays, and what is lost with it. */
function leavings(location: Location, { file, number, name = "" }: LocatedTunnel): PlanNote[] {
  const { reader } = file;
  const notes: PlanNote[] = [];
  const keyFile = reader.get(tunnelKey(number, "privKeyFile"));
  const keys = keyFile === undefined ? undefined : location.nameOf(keyFile, keyFile);
  if (keys !== undefined && !location.isTemplate && location.isFile(keys)) {
    const message = `the keys of tunnel[${writtenName(name)}], which are its address in I2P, stay here`;
    notes.push({ code: "KEY_FILE_LEFT", severity: "info", message, ...ofFile(join(location.dir, keys)) });
  }
  const prefix = tunnelKey(number, "");
  const secrets = [...reader.keys()].filter((key) => key.startsWith(prefix) && isSecretKey(key));
  if (secrets.length > 0) {
    const message = `tunnel[${writtenName(name)}] is removed with its secrets: ${secrets.join(", ")}`;
    notes.push({ code: "TUNNEL_SECRETS", severity: "warn", message, ...ofFile(file.path) });
  }
  return notes;
}

function absent(text: string, targets: readonly Location[]): PlanNote {
  const message = `there is no ${text} in ${targets.map(({ dir }) => dir).join(", nor in ")}`;
  return { code: "NOT_THERE", severity: "info", message, ...ofFile(null) };
}
