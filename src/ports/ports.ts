import type { LocatedClient } from "../install/clients.js";
import type { Origin } from "../install/origin.js";
import type { LocatedTunnel } from "../install/tunnels.js";

export type Protocol = "tcp" | "udp";

/**
 * Who can reach an address: `local` this machine alone, `lan` a private network, `internet` anybody to whom a route leads. A wildcard address is
 * `internet`: only a firewall outside the router's configuration can make it less.
 */
export type PortScope = "internet" | "lan" | "local";

/** Some ports side by side, both ends included. */
export type PortRange = readonly [first: number, last: number];

/** A socket that the router, or a program in it, waits at. One for each address that it binds. */
export interface Listener {
  /** Its name among the facts, such as `console-http`, `sam-udp`, `i2np-tcp`; `tunnel` for one that is not shipped. */
  readonly id: string;
  readonly protocol: Protocol;
  /** `undefined` where the router draws it at its start from `range`, or takes any free one where there is no range. */
  readonly port: number | undefined;
  /** What the port is drawn from. */
  readonly range?: PortRange;
  /**
   * An address as it is bound, `0.0.0.0` or `::` for all, which Java binds for both IPv4 and IPv6; {@link PRIVATE_ADDRESSES} where it is each
   * address of this machine that is neither loopback nor public.
   */
  readonly bind: string;
  readonly scope: PortScope;
  /** In a few words, such as `router console`, `tunnel I2P HTTP Proxy`. */
  readonly what: string;
  /** Whether it is opened when the router starts. */
  readonly enabled: boolean;
  /** Where its port stands; `undefined` for the router's default. */
  readonly origin: Origin | undefined;
  /** The client app that opens it, where one does. */
  readonly client?: LocatedClient;
  /** The tunnel that opens it, where one does. */
  readonly tunnel?: LocatedTunnel;
}

/** The `bind` of what listens at each address of this machine that is neither loopback nor public, whichever these are. */
export const PRIVATE_ADDRESSES = "private";

/** What the router, or a program in it, connects to outside. */
export interface Outbound {
  /** Its name among the facts, such as `i2np-udp-out`, `ntp`, `reseed`. */
  readonly id: string;
  readonly protocol: Protocol;
  /** The ports of the other side; none where the other side says which. */
  readonly ports: readonly PortRange[];
  /** The hosts, where the configuration names them, or words such as `any router`. */
  readonly to: string;
  readonly what: string;
  /** Whether the router does it by itself, at its start or while it runs. */
  readonly enabled: boolean;
  readonly origin: Origin | undefined;
  /** The tunnel that it is for, where it is for one. */
  readonly tunnel?: LocatedTunnel;
}

/** Everything that an installation's files say of its sockets. */
export interface Ports {
  readonly listeners: readonly Listener[];
  readonly outbound: readonly Outbound[];
}
