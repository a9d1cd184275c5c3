import { i2npPortRanges, isI2npPort } from "../schema/i2np-ports.js";
import { EVERY_ADDRESS, listenAt } from "./listen.js";
import type { Listener, Outbound, Protocol } from "./ports.js";
import type { Programs } from "./programs.js";
import { RouterKeys } from "./router-keys.js";

/** Both ends of what the router draws a port from (facts: ports i2np-udp). */
const DRAWN = [9151, 30777] as const;

/** A port of I2NP, or what it is drawn from. */
type I2npPort = Pick<Listener, "port" | "range" | "origin">;

/** The transports between routers: what they listen at for others (facts: ports i2np-udp, i2np-tcp). */
export function i2npListeners({ location }: Programs): readonly Listener[] {
  const keys = new RouterKeys(location);
  const udp = udpPort(keys);
  const isUdp = isTransportOn(keys, "udp");
  const udpBinds = keys
    .text("i2np.udp.bindInterface")
    ?.split(/[,;\s]+/)
    .filter((host) => host !== "");
  const tcpBind = keys.text("i2np.ntcp.bindInterface") ?? EVERY_ADDRESS;
  const isInbound = keys.text("i2np.ntcp.autoip")?.toLowerCase() !== "false" || hasTcpHost(keys);
  const tcp = { id: "i2np-tcp", protocol: "tcp", enabled: isTransportOn(keys, "tcp") && isInbound } as const;
  return [
    ...listenAt(udpBinds ?? [EVERY_ADDRESS], {
      id: "i2np-udp",
      protocol: "udp",
      what: "I2NP, other routers",
      enabled: isUdp,
      ...udp,
    }),
    ...tcpPorts(keys, isUdp, udp).flatMap(({ what, ...port }) =>
      listenAt([tcpBind], { ...tcp, what, ...port }),
    ),
  ];
}

/** A port that I2NP does not use is dropped for a drawn one, as is none (facts: lints N08). */
function udpPort(keys: RouterKeys): I2npPort {
  const key = ["i2np.udp.internalPort", "i2np.udp.port"].find((each) => keys.int(each, 0) > 0);
  const port = key === undefined ? undefined : keys.port(key);
  if (key !== undefined && port !== undefined && isI2npPort(port)) return { port, origin: keys.origin(key) };
  return drawn(keys, "udp");
}

function drawn(keys: RouterKeys, transport: "udp" | "ntcp"): I2npPort {
  const range = keys.range(`i2np.${transport}.minPort`, `i2np.${transport}.maxPort`, DRAWN);
  return { port: undefined, range, origin: undefined };
}

/**
 * TCP takes the port of UDP, unless it has one of its own. That one it binds at once only where it has a host too, or where there is no UDP;
 * else it first takes the port of UDP all the same, until the router knows its address (facts: lints N12, catalogue i2np.ntcp.port).
 */
function tcpPorts(
  keys: RouterKeys,
  isUdp: boolean,
  udp: I2npPort,
): readonly (I2npPort & Pick<Listener, "what">)[] {
  const what = "I2NP, other routers";
  const port = keys.port("i2np.ntcp.port");
  const own = { port, origin: keys.origin("i2np.ntcp.port"), what };
  if (!isUdp) return [port !== undefined && isI2npPort(port) ? own : { ...drawn(keys, "ntcp"), what }];
  if (port === undefined || port === udp.port) return [{ ...udp, what }];
  return hasTcpHost(keys) ? [own] : [own, { ...udp, what: `${what}, until the router knows its address` }];
}

function hasTcpHost(keys: RouterKeys): boolean {
  return keys.text("i2np.ntcp.hostname") !== undefined;
}

/** Other routers may have any port that I2NP uses, and not only those that it draws (facts: ports i2np-udp-out, i2np-tcp-out). */
export function i2npOutbound({ location }: Programs): readonly Outbound[] {
  const keys = new RouterKeys(location);
  return (["udp", "tcp"] as const).map((protocol) => ({
    id: `i2np-${protocol}-out`,
    protocol,
    ports: i2npPortRanges(),
    to: "any router",
    what: "I2NP, other routers",
    enabled: isTransportOn(keys, protocol),
    origin: undefined,
  }));
}

/** Whether the router has a network at all, and this transport. */
function isTransportOn(keys: RouterKeys, protocol: Protocol): boolean {
  if (keys.isOn("i2np.disable", false) || keys.isOn("i2p.vmCommSystem", false)) return false;
  return keys.isOn(protocol === "udp" ? "i2np.udp.enable" : "i2np.ntcp.enable", true);
}
