import { nameOrder } from "../properties/hash-order.js";
import type { PropertiesReader } from "../properties/text.js";

/** The types whose tunnels listen for programs on this machine. */
const clientTypes = [
  "client",
  "httpclient",
  "ircclient",
  "sockstunnel",
  "socksirctunnel",
  "connectclient",
  "streamrclient",
] as const;

/** The types of tunnels that i2ptunnel knows, spelt exactly so (facts: formats 7.1). */
export const tunnelTypes = [
  ...clientTypes,
  "server",
  "httpserver",
  "httpbidirserver",
  "ircserver",
  "streamrserver",
] as const;

export type TunnelType = (typeof tunnelTypes)[number];

/** A tunnel as net.i2p.i2ptunnel.TunnelControllerGroup reads it from one file. */
export interface Tunnel {
  /** The number in its keys, `tunnel.N.`; `undefined` in a file that holds one tunnel, without prefix. */
  readonly number: number | undefined;
  /** As it stands; a type that the router does not know is loaded, and fails to start. */
  readonly type: string;
  readonly name: string | undefined;
  /** `true` in any case, or nothing; all else keeps the tunnel from starting. */
  readonly startOnLoad: boolean;
}

/** The key of a tunnel's field, such as `tunnel.3.listenPort`, or `listenPort` in a file of its own. */
export function tunnelKey(number: number | undefined, field: string): string {
  return number === undefined ? field : `tunnel.${number}.${field}`;
}

/** Everything that stands for a tunnel in its file, by keys without prefix. */
export function tunnelEntries(reader: PropertiesReader, number: number | undefined): Map<string, string> {
  const prefix = tunnelKey(number, "");
  const keys = [...reader.keys()].filter((key) => key.startsWith(prefix));
  return new Map(keys.map((key) => [key.slice(prefix.length), reader.get(key) ?? ""]));
}

/** The same of every tunnel of a file at once, in the time that one takes: a file may hold thousands. */
export function tunnelEntriesByNumber(
  reader: PropertiesReader,
): (number: number | undefined) => Map<string, string> {
  const byNumber = new Map<string, Map<string, string>>();
  for (const key of reader.keys()) {
    const [prefix = "", number = ""] = /^tunnel\.([^.]*)\./.exec(key) ?? [];
    if (prefix === "") continue;
    const entries = byNumber.get(number) ?? new Map<string, string>();
    byNumber.set(number, entries.set(key.slice(prefix.length), reader.get(key) ?? ""));
  }
  return (number) =>
    number === undefined ? tunnelEntries(reader, number) : (byNumber.get(`${number}`) ?? new Map());
}

/** The tunnels of one file that the router loads: those with a type. */
export function readTunnels(reader: PropertiesReader): Tunnel[] {
  return tunnelNumbers(reader).flatMap((number) => {
    const type = reader.get(tunnelKey(number, "type"));
    if (type === undefined) return [];
    const startOnLoad = reader.get(tunnelKey(number, "startOnLoad")) ?? "true";
    const name = reader.get(tunnelKey(number, "name"));
    return [{ number, type, name, startOnLoad: startOnLoad.toLowerCase() === "true" }];
  });
}

/**
 * What stands before a file's keys: `[undefined]` for one tunnel without prefix; else the numbers from 0 to the first one that no key has.
 * A number whose tunnel has no type counts too (facts: formats 7.2). None where the file has no key at all.
 */
export function tunnelNumbers(reader: PropertiesReader): (number | undefined)[] {
  const keys = [...reader.keys()];
  if (keys.length === 0) return [];
  if (!isNumbered(keys)) return [undefined];
  const held = new Set(keys.map((key) => /^tunnel\.(0|[1-9]\d*)\./.exec(key)?.[1]));
  const numbers: number[] = [];
  while (held.has(String(numbers.length))) numbers.push(numbers.length);
  return numbers;
}

/** Whether a file's keys begin with `tunnel.N.`. The router looks at one key alone, the first of its property names (facts: formats 4.2). */
function isNumbered(keys: readonly string[]): boolean {
  const numbered = keys.filter((key) => key.startsWith("tunnel.")).length;
  if (numbered === 0 || numbered === keys.length) return numbered > 0;
  return nameOrder(keys)[0]?.startsWith("tunnel.") ?? false;
}

/** Whether the router has a type of tunnels; a tunnel of another one does not start. */
export function isTunnelType(type: string): type is TunnelType {
  return tunnelTypes.some((known) => known === type);
}

/** Whether the router takes a tunnel for a client; every other type, known or not, is a server to it. */
export function isClientTunnel(type: string): boolean {
  return clientTypes.some((known) => known === type);
}

/** The tunnels of exactly this name, else of this name in any case. */
export function matchTunnels<T extends Pick<Tunnel, "name">>(tunnels: readonly T[], name: string): T[] {
  const exact = tunnels.filter((tunnel) => tunnel.name === name);
  if (exact.length > 0) return exact;
  return tunnels.filter((tunnel) => tunnel.name?.toLowerCase() === name.toLowerCase());
}
