import { isClientTunnel, type TunnelType, tunnelKey } from "../../files/tunnel.js";
import type { Location } from "../../install/location.js";
import { tunnelsOf } from "../../install/tunnels.js";

/** What a tunnel of each type cannot do without (facts: formats 7.1). */
const needs: Readonly<Record<TunnelType, readonly string[]>> = {
  client: ["listenPort", "targetDestination"],
  httpclient: ["listenPort"],
  ircclient: ["listenPort", "targetDestination"],
  sockstunnel: ["listenPort"],
  socksirctunnel: ["listenPort"],
  connectclient: ["listenPort"],
  // Its listenPort is the UDP port of the target.
  streamrclient: ["targetHost", "listenPort", "targetDestination"],
  server: ["targetHost", "targetPort"],
  httpserver: ["targetHost", "targetPort"],
  httpbidirserver: ["targetHost", "targetPort", "listenPort"],
  ircserver: ["targetHost", "targetPort"],
  // Its targetPort is the UDP port that it listens on.
  streamrserver: ["targetPort"],
};

/** The fields that somebody has to give who adds a tunnel of a type. */
export function neededFields(type: TunnelType): readonly string[] {
  return needs[type];
}

/** Whether tunnels of a type listen on an address of this machine. */
export function listens(type: string): boolean {
  return (
    (isClientTunnel(type) && type !== "streamrclient") ||
    type === "httpbidirserver" ||
    type === "streamrserver"
  );
}

/**
 * What the console writes for a new tunnel beside what was given. What the router adds by itself when it loads the tunnel is left to it
 * (facts: formats 7.3, 7.4). A client gets a destination of its own, which nobody can link with others.
 */
export function newTunnelDefaults(
  type: TunnelType,
  given: ReadonlyMap<string, string>,
  locations: readonly Location[],
): ReadonlyMap<string, string> {
  const isClient = isClientTunnel(type);
  const nickname =
    isClient && given.get("sharedClient") === "true" ? "shared clients" : (given.get("name") ?? "");
  const defaults = new Map([
    ["option.inbound.nickname", nickname],
    ["option.outbound.nickname", nickname],
    ["startOnLoad", "true"],
  ]);
  if (listens(type)) defaults.set("interface", "127.0.0.1");
  if (isClient) defaults.set("sharedClient", "false");
  const isPersistent = given.get("option.persistentClientKey")?.toLowerCase() === "true";
  if (!isClient || isPersistent) defaults.set("privKeyFile", keyFileName(given.get("name"), locations));
  return defaults;
}

/**
 * The name of the key file, as the console chooses it: one that no tunnel has and that is not there, for what is left of a removed tunnel is
 * another destination. Where a location has the tunnel already, it is that one's.
 */
function keyFileName(name: string | undefined, locations: readonly Location[]): string {
  const tunnels = locations.flatMap((location) =>
    tunnelsOf(location).map(({ file, number, name: own }) => ({
      name: own,
      keyFile: file.reader.get(tunnelKey(number, "privKeyFile")),
    })),
  );
  const known = tunnels.find((tunnel) => tunnel.name === name)?.keyFile;
  if (known !== undefined) return known;
  const used = new Set(tunnels.map(({ keyFile }) => keyFile));
  const isFree = (file: string) => !used.has(file) && !locations.some((location) => location.isFile(file));
  const nameOf = (number: number) => `i2ptunnel${number}-privKeys.dat`;
  let number = Math.max(0, ...locations.map((location) => tunnelsOf(location).length));
  while (!isFree(nameOf(number))) number++;
  return nameOf(number);
}
