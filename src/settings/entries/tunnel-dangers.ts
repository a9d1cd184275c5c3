import { tunnelKey } from "../../files/tunnel.js";
import { writtenName } from "../../files/written-name.js";
import type { Location } from "../../install/location.js";
import { tunnelsOf } from "../../install/tunnels.js";
import { isLoopback, isWildcard } from "../../schema/hosts.js";
import { isAmbiguous } from "../ambiguous.js";
import { settingOf } from "../registry.js";
import type { EntryDanger } from "./entry.js";
import { listens } from "./tunnel-needs.js";

/** Settings with a port, each with the one that turns its program on. */
const ports = [
  ["console", "console.port"],
  ["console", "console.ssl"],
  ["sam", "sam.port"],
  ["eepsite", "eepsite.port"],
  ["i2cp", "i2cp.port"],
] as const;

/** What may go wrong with a new tunnel: that others can reach it, or that something else has its port. */
export async function tunnelDangers(
  location: Location,
  address: string,
  fields: ReadonlyMap<string, string>,
): Promise<readonly EntryDanger[]> {
  const own = listenerOf((field) => fields.get(field));
  if (!own) return [];
  const found: EntryDanger[] = [];
  if (!isLoopback(own.host)) {
    const message = `${address} listens on ${own.host}, beyond this machine: whoever reaches that address can use it`;
    found.push({ code: "TUNNEL_EXPOSED", message });
  }
  const holders =
    fields.get("startOnLoad") === "false" ? [] : await holdersOf(location, own, fields.get("name"));
  for (const holder of holders)
    found.push({
      code: "PORT_TAKEN",
      message: `${holder} has port ${own.port} too, and only one of them can listen there`,
    });
  return found;
}

interface Listener {
  readonly host: string;
  readonly port: string;
  readonly isUdp: boolean;
}

/** Where a tunnel listens; `undefined` where it does not. */
function listenerOf(read: (field: string) => string | undefined): Listener | undefined {
  const type = read("type") ?? "";
  if (!listens(type)) return undefined;
  const isUdp = type === "streamrserver";
  const port = read(isUdp ? "targetPort" : "listenPort");
  return port === undefined ? undefined : { host: read("interface") ?? "127.0.0.1", port, isUdp };
}

/** What else of a location has the port, and starts. */
async function holdersOf(location: Location, own: Listener, name: string | undefined): Promise<string[]> {
  const tunnels = tunnelsOf(location).filter(({ file, number, startOnLoad, name: other }) => {
    const listener = listenerOf((field) => file.reader.get(tunnelKey(number, field)));
    return startOnLoad && other !== name && listener !== undefined && meet(own, listener);
  });
  const held = tunnels.map(({ name: other }) => `tunnel[${writtenName(other ?? "")}]`);
  if (own.isUdp) return held;
  for (const [program, port] of ports)
    if ((await settingText(location, port)) === own.port && (await settingText(location, program)) === "true")
      held.push(port);
  return held;
}

function meet(a: Listener, b: Listener): boolean {
  if (a.port !== b.port || a.isUdp !== b.isUdp) return false;
  return a.host === b.host || isWildcard(a.host) || isWildcard(b.host);
}

async function settingText(location: Location, name: string): Promise<string | undefined> {
  try {
    return String((await settingOf(name))?.read(location)?.value);
  } catch (error) {
    if (isAmbiguous(error)) return undefined;
    throw error;
  }
}
