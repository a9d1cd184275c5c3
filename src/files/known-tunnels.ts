import type { PropertiesReader } from "../properties/text.js";
import { type Tunnel, type TunnelType, tunnelKey } from "./tunnel.js";

/** A tunnel that every installation begins with, known by its type, and where many have that by where it leads. */
export interface KnownTunnel {
  /** What the stock i2ptunnel.config calls it; tells it from others of its kind. */
  readonly name: string;
  readonly type: TunnelType;
  /** A host that its `targetDestination` names. */
  readonly target?: string;
}

/** The tunnels of the stock i2ptunnel.config that have settings, and the SOCKS proxy that people add. */
export const knownTunnels = {
  "http-proxy": { name: "I2P HTTP Proxy", type: "httpclient" },
  "https-proxy": { name: "I2P HTTPS Proxy", type: "connectclient" },
  irc: { name: "Irc2P", type: "ircclient" },
  smtp: { name: "smtp.postman.i2p", type: "client", target: "smtp.postman.i2p" },
  pop3: { name: "pop.postman.i2p", type: "client", target: "pop.postman.i2p" },
  gitssh: { name: "gitssh.idk.i2p", type: "client", target: "gitssh.idk.i2p" },
  socks: { name: "I2P SOCKS Proxy", type: "sockstunnel" },
} as const satisfies Readonly<Record<string, KnownTunnel>>;

/**
 * The tunnels that are this one: all of its type and target; where there are several, those of the stock name alone, if there are any.
 */
export function matchKnownTunnel<T extends Tunnel & { readonly reader: PropertiesReader }>(
  tunnels: readonly T[],
  { name, type, target }: KnownTunnel,
): T[] {
  const alike = tunnels.filter(
    (tunnel) => tunnel.type === type && (target === undefined || targetsOf(tunnel).includes(target)),
  );
  const named = alike.filter((tunnel) => tunnel.name === name);
  return alike.length > 1 && named.length > 0 ? named : alike;
}

function targetsOf({ reader, number }: Tunnel & { readonly reader: PropertiesReader }): string[] {
  return destinationHosts(reader.get(tunnelKey(number, "targetDestination")));
}

/** The hosts that a `targetDestination` names, ports left off. */
export function destinationHosts(text = ""): string[] {
  return text.split(/[,\s]+/).map((target) => target.replace(/:\d*$/, ""));
}
