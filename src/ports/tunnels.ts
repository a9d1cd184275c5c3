import { type KnownTunnel, knownTunnels, matchKnownTunnel } from "../files/known-tunnels.js";
import { isClientTunnel } from "../files/tunnel.js";
import type { LocatedTunnel } from "../install/tunnels.js";
import { LOOPBACK, listenAt } from "./listen.js";
import type { Listener } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";
import { type TunnelFields, tunnelFields } from "./tunnel-fields.js";

/** The tunnels that are listeners of their own among the facts; old installations have the one to Monotone's server under two names. */
const shipped: readonly (readonly [id: string, KnownTunnel])[] = [
  ...(["http-proxy", "https-proxy", "irc", "smtp", "pop3", "gitssh"] as const).map(
    (id) => [id, knownTunnels[id]] as const,
  ),
  ["mtn", { name: "mtn.i2p-projekt.i2p", type: "client", target: "mtn.i2p-projekt.i2p" }],
  ["mtn", { name: "mtn.i2p2.i2p", type: "client", target: "mtn.i2p2.i2p" }],
];

/**
 * What tunnels listen at: clients and bidirectional servers over TCP, Streamr servers over UDP (facts: formats 7.1). One without a port, or
 * with one that no socket takes, fails to start, and has no listener; port 0 is any free one.
 */
export function tunnelListeners({ tunnels, startsTunnels }: Programs): readonly Listener[] {
  const fieldsOf = tunnelFields();
  const ids = idsOf(tunnels);
  return tunnels.flatMap((tunnel) => {
    const fields = fieldsOf(tunnel);
    const enabled = tunnel.startOnLoad && startsTunnels;
    const common = { tunnel, enabled, what: tunnelName(tunnel) };
    const listeners = ownListeners(fields, tunnel, { ...common, id: ids.get(tunnel) ?? "tunnel" });
    const hasDcc = tunnel.type === "ircclient" && fields.isOn(DCC) && listeners.length > 0;
    return hasDcc ? [...listeners, ...dccListeners(fields, common)] : listeners;
  });
}

const DCC = "option.i2ptunnel.ircclient.enableDCC";

/** What a tunnel is called in a list. */
export function tunnelName({ name }: LocatedTunnel): string {
  return name === undefined ? "tunnel without a name" : `tunnel ${name}`;
}

function ownListeners(
  fields: TunnelFields,
  { type }: LocatedTunnel,
  common: Pick<Listener, "tunnel" | "enabled" | "what" | "id">,
): readonly Listener[] {
  const isStreamrServer = type === "streamrserver";
  // A Streamr client has the port that it sends to there.
  const listens = type === "httpbidirserver" || (isClientTunnel(type) && type !== "streamrclient");
  if (!listens && !isStreamrServer) return [];
  const field = isStreamrServer ? "targetPort" : "listenPort";
  const number = fields.int(field);
  const port = asPort(number);
  if (port === undefined && number !== 0) return [];
  return listenAt([hostOf(fields)], {
    ...common,
    protocol: isStreamrServer ? "udp" : "tcp",
    port,
    origin: fields.origin(field),
  });
}

/** Each transfer takes any free port (facts: ports irc-dcc). */
function dccListeners(
  fields: TunnelFields,
  { what, ...common }: Pick<Listener, "tunnel" | "enabled" | "what">,
): readonly Listener[] {
  return listenAt([hostOf(fields)], {
    ...common,
    id: "irc-dcc",
    protocol: "tcp",
    port: undefined,
    what: `${what}, DCC transfers`,
    origin: fields.origin(DCC),
  });
}

function hostOf(fields: TunnelFields): string {
  return fields.text("interface") ?? LOOPBACK;
}

function idsOf(tunnels: readonly LocatedTunnel[]): ReadonlyMap<LocatedTunnel, string> {
  const readable = tunnels.map((tunnel) => ({ ...tunnel, tunnel, reader: tunnel.file.reader }));
  return new Map(
    shipped.flatMap(([id, known]) =>
      matchKnownTunnel(readable, known).map(({ tunnel }) => [tunnel, id] as const),
    ),
  );
}
