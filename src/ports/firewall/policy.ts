import { addressBytes } from "../../schema/addresses.js";
import type { Listener, Outbound, PortRange, Ports, Protocol } from "../ports.js";
import { scopeOf } from "../scope.js";
import { remark, remarkOn } from "./remark.js";

export type Family = "ipv4" | "ipv6";

/** An address that a packet filter can compare with. */
interface Address {
  readonly family: Family;
  readonly text: string;
}

/** Who is at the other side: anybody, private networks, or those and the groups that a UPnP search is sent to. */
export type Others = "any" | "private" | "upnp";

/** Packets of new connections that may pass. */
export interface Allowed {
  readonly protocol: Protocol;
  readonly ports: readonly PortRange[];
  readonly others: Others;
  /** The address that they go to; `undefined` for all. */
  readonly to: Address | undefined;
  /** What it is for, harmless in a comment. */
  readonly what: string;
}

/** What a firewall lets through, and what its reader has to know. */
export interface Policy {
  readonly inbound: readonly Allowed[];
  /** `undefined` where everything may leave the machine. */
  readonly outbound: readonly Allowed[] | undefined;
  /** Sentences on listeners that could not be let through. */
  readonly missing: readonly string[];
}

/**
 * What the listeners and, if wanted, the outbound needs come to. I2NP is open to everybody, since it lives from that, and so is what is bound to
 * a public address by name. Everything else that is not on loopback is open to private networks: a wildcard does not say for whom it is.
 */
export function policyOf({ listeners, outbound }: Ports, withOutbound: boolean): Policy {
  const reachable = listeners.filter(({ enabled, scope }) => enabled && scope !== "local");
  return {
    inbound: distinct(reachable.flatMap(allowedIn)),
    outbound: withOutbound ? distinct(outbound.flatMap(allowedOut)) : undefined,
    missing: [...new Set(reachable.flatMap(missingOf))],
  };
}

function allowedIn(listener: Listener): readonly Allowed[] {
  const { port, protocol, bind, scope } = listener;
  if (port === undefined) return [];
  const to = addressOf(bind);
  const isOpen = isI2np(listener) || (to !== undefined && scope === "internet");
  const what = remarkOn(listener);
  return [{ protocol, ports: [[port, port]], others: isOpen ? "any" : "private", to, what }];
}

/** Where home routers let themselves be controlled; a port below would open the servers of the whole network. */
const ANNOUNCED: readonly PortRange[] = [[1024, 65_535]];

function allowedOut({ id, protocol, ports, to, what, enabled }: Outbound): readonly Allowed[] {
  if (!enabled || scopeOf(to) === "local") return [];
  const rule = { protocol, ports, to: addressOf(to), what: `${remark(what)}: ${remark(to)}` };
  if (id === "upnp-search-out") return [{ ...rule, others: "upnp" }];
  if (id === "upnp-control-out") return [{ ...rule, ports: ANNOUNCED, others: "private" }];
  if (ports.length === 0) return [];
  // The name of a target cannot be compared with; it is a server of one's own.
  const isOwn = id === "server-target-out" && rule.to === undefined;
  return [{ ...rule, others: isOwn ? "private" : "any" }];
}

function missingOf(listener: Listener): readonly string[] {
  if (listener.port !== undefined) return [];
  return isI2np(listener)
    ? ["The I2NP port is not drawn yet, so it is not let in: set i2np.port first, then export again."]
    : [`${remark(listener.what)}: its port is drawn when it starts, so it is not let in.`];
}

function isI2np({ id }: Listener): boolean {
  return id.startsWith("i2np-");
}

/** What a packet can be compared with: an address in the form that Java takes it for; none for names, and for wildcards however written. */
function addressOf(host: string): Address | undefined {
  const bytes = addressBytes(host);
  if (!bytes || bytes.every((byte) => byte === 0)) return undefined;
  if (bytes.length === 4) return { family: "ipv4", text: bytes.join(".") };
  // A zone is a matter of this machine and no part of a packet.
  return { family: "ipv6", text: host.replace(/^\[|\]$/g, "").replace(/%.*$/s, "") };
}

function distinct(rules: readonly Allowed[]): readonly Allowed[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}
