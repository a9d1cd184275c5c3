import type { Listener } from "../../ports/ports.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { type Clash, clashesOf, overlap } from "./clashes.js";
import { knownListeners, listenerName, portSpots } from "./listeners.js";

/** UDP of I2NP at a port that something else wants. */
const udpPortInUse: Rule = {
  id: "N06",
  name: "port-in-use",
  severity: "error",
  detects: "the UDP port of I2NP wanted by something else too",
  *check(subject: Subject): Iterable<Problem> {
    const spotOf = portSpots(subject);
    for (const clash of clashesOf(knownListeners(subject))) {
      const [own, other] = sidesOf(clash, "i2np-udp");
      if (!own || !other) continue;
      yield {
        at: spotOf(own, other),
        message: `UDP port ${own.port} is wanted by both ${listenerName(own)} and ${listenerName(other)}: where it is busy the router takes a random port and saves that as i2np.udp.internalPort, so that forwarding rules point at nothing, and the console says ERR UDP Port In Use only if twenty such ports are busy too; give one of the two another port`,
      };
    }
  },
};

/** Two programs at one TCP port. */
const tcpPortInUse: Rule = {
  id: "N07",
  name: "tcp-port-in-use",
  severity: "error",
  detects: "one TCP port wanted by two listeners",
  *check(subject: Subject): Iterable<Problem> {
    // UPnP looks for another port by itself, which is N25's.
    const listeners = knownListeners(subject).filter(
      ({ id, protocol }) => protocol === "tcp" && id !== UPNP_EVENTS,
    );
    const spotOf = portSpots(subject);
    for (const clash of clashesOf(listeners)) {
      const { first, second } = clash;
      yield { at: spotOf(second, first), message: tcpClash(clash) };
    }
  },
};

function tcpClash(clash: Clash): string {
  const { first, second } = clash;
  if (first.client !== undefined && first.client === second.client && first.what === second.what)
    return `${listenerName(first)} is to bind TCP port ${first.port} at both ${first.bind} and ${second.bind}, which overlap: the second of them cannot be bound, and its program may not start; leave one of them`;
  const lost =
    sidesOf(clash, "i2np-tcp").length > 0
      ? "; where that is I2NP, its log says Error listening, and nobody connects to the router over TCP"
      : "";
  return `TCP port ${second.port} is wanted by both ${listenerName(first)} at ${first.bind} and ${listenerName(second)} at ${second.bind}: whichever comes second cannot bind it, and says so in a log alone${lost}; give one of them another port`;
}

const UPNP_EVENTS = "upnp-http-events";

/** Sockets of UPnP whose ports can be set: where, and by which setting. */
const upnpPorts = [
  [UPNP_EVENTS, "i2np.upnp.HTTPPort", "upnp.http-port"],
  ["upnp-ssdp-search", "i2np.upnp.SSDPPort", "upnp.ssdp-port"],
] as const;

/** UPnP at a port that something else wants. */
const upnpClash: Rule = {
  id: "N25",
  name: "upnp-clash",
  severity: "warn",
  detects: "a port of UPnP wanted by something else too",
  *check(subject: Subject): Iterable<Problem> {
    const listeners = knownListeners(subject);
    const spotOf = portSpots(subject);
    for (const [id, key, setting] of upnpPorts) {
      const upnp = listeners.find((listener) => listener.id === id);
      if (upnp?.port === undefined) continue;
      for (const other of listeners) {
        // What I2NP loses by it is N06's.
        if (other === upnp || other.id === "i2np-udp" || !overlap(upnp, other)) continue;
        yield {
          at: spotOf(other, upnp),
          message: `${listenerName(other)} and ${listenerName(upnp)} both want ${other.protocol.toUpperCase()} port ${upnp.port} at addresses of the local network: whichever comes second finds it busy, and UPnP then counts down to ${upnp.port - 1}, ${upnp.port - 2} and so on${landing(listeners, upnp)}; move the other one, or set ${key}: \`i2pconf set ${setting}=PORT\``,
        };
      }
    }
  },
};

/** I2PControl, where UPnP may land at it as it counts down. */
function landing(listeners: readonly Listener[], upnp: Listener): string {
  const control = listeners.find(({ id, port, scope }) => {
    const steps = (upnp.port ?? 0) - (port ?? 0);
    return (
      id === "i2pcontrol" && scope !== "local" && upnp.protocol === "tcp" && (steps === 1 || steps === 2)
    );
  });
  return control ? `, where ${listenerName(control)} listens` : "";
}

/** The side of a clash that is a certain listener, and the other one; none where neither is. */
function sidesOf({ first, second }: Clash, id: string): readonly Listener[] {
  if (first.id === id) return [first, second];
  return second.id === id ? [second, first] : [];
}

export const clashRules: readonly Rule[] = [udpPortInUse, tcpPortInUse, upnpClash];
