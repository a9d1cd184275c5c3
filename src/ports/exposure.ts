import { EVERY_ADDRESS } from "./listen.js";
import { type Listener, PRIVATE_ADDRESSES } from "./ports.js";

/** Something that others than this machine can reach. */
export interface Exposure {
  /** Such as `I2NP 18321 udp+tcp (internet)`, or `router console 7657 on 0.0.0.0 WITHOUT PASSWORD`. */
  readonly text: string;
  /** Whether whoever reaches it has the whole router. */
  readonly danger: boolean;
}

/** A list says no more ports than these one by one. */
const MANY = 10;

/** Who can reach what: the enabled listeners beyond loopback, those together that belong together, in their order. */
export function exposuresOf(
  listeners: readonly Listener[],
  consoleHasPassword: boolean,
): readonly Exposure[] {
  const groups = new Map<string, Listener[]>();
  for (const listener of exposedOf(listeners)) {
    const key = JSON.stringify(keyOf(listener));
    const group = groups.get(key);
    if (group) group.push(listener);
    else groups.set(key, [listener]);
  }
  return [...groups.values()].map((group) => {
    const danger = !consoleHasPassword && group.some(({ id }) => /^console-/.test(id));
    return { text: textOf(group, danger), danger };
  });
}

/** The enabled listeners that others than this machine can reach. */
export function exposedOf(listeners: readonly Listener[]): readonly Listener[] {
  return listeners.filter(({ enabled, scope }) => enabled && scope !== "local");
}

/** What listeners have in common that are told together: UDP and TCP of a port for I2NP, else all ports at an address. */
function keyOf(listener: Listener): readonly unknown[] {
  const { bind, scope, port } = listener;
  const subject = subjectOf(listener);
  if (subject === "I2NP") return [subject, bind, port];
  return subject === "UPnP" ? [subject] : [subject, bind, scope];
}

function subjectOf({ id, tunnel, what }: Listener): string {
  if (id.startsWith("i2np-")) return "I2NP";
  if (id.startsWith("upnp-")) return "UPnP";
  return tunnel ? "tunnel" : what;
}

function textOf(group: readonly Listener[], danger: boolean): string {
  const [first] = group;
  if (!first) return "";
  const subject = subjectOf(first);
  const isI2np = subject === "I2NP";
  const name = first.tunnel ? tunnelsText(group) : subject;
  const protocols = isI2np ? ` ${[...new Set(group.map(({ protocol }) => protocol))].join("+")}` : "";
  // Other routers are meant to reach I2NP everywhere, and UPnP's addresses are whichever the machine has.
  const isUsual = isI2np
    ? first.bind === EVERY_ADDRESS
    : group.some(({ bind }) => bind === PRIVATE_ADDRESSES);
  const place = isUsual ? "" : ` on ${first.bind}`;
  const who = danger ? " WITHOUT PASSWORD" : ` (${first.scope})`;
  return `${name} ${portsText(group)}${protocols}${place}${who}`;
}

function tunnelsText(group: readonly Listener[]): string {
  const count = new Set(group.map(({ tunnel }) => tunnel)).size;
  return count === 1 ? (group[0]?.what ?? "tunnel") : `${count} tunnels`;
}

function portsText(group: readonly Listener[]): string {
  const ports = [...new Set(group.map(portText))].sort((a, b) => Number(a) - Number(b));
  const shown = ports.slice(0, MANY).join(", ");
  return ports.length > MANY ? `${shown} and ${ports.length - MANY} more` : shown;
}

/** A port, what it is drawn from, or `any`. */
export function portText({ port, range }: Pick<Listener, "port" | "range">): string {
  if (port !== undefined) return `${port}`;
  return range ? `${range[0]}-${range[1]}` : "any";
}
