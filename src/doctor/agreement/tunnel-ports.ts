import { javaInt } from "../../text/java-int.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";

/** Tunnels without the place that they listen at, or lead to. */
const tunnelPortMissing: Rule = {
  id: "A14",
  name: "tunnel-port-missing",
  severity: "error",
  detects: "a tunnel without the port that it listens at, or without the host or port that it leads to",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      for (const field of neededFields(tunnel)) {
        const text = tunnel.get(field) ?? "";
        if (field === "targetHost" ? text !== "" : isPort(text, leastOf(tunnel))) continue;
        const state =
          text === "" ? `has no ${field}` : `has ${JSON.stringify(text)} for ${field}, which is no port`;
        yield {
          at: tunnel.at(field, tunnel.get(field) === undefined ? "key" : "value"),
          message: `${tunnel.name} ${state}, so it does not start; set ${tunnel.name}.${field}`,
        };
      }
    }
  },
};

/** What a type cannot do without (facts: formats 7.1); none of an unknown one, which does not start anyway. */
function neededFields({ type, isClient, isOfKnownType }: TunnelView): readonly string[] {
  if (!isOfKnownType) return [];
  if (type === "streamrclient") return ["targetHost", "listenPort"];
  if (type === "streamrserver") return ["targetPort"];
  if (isClient) return ["listenPort"];
  return ["targetHost", "targetPort", ...(type === "httpbidirserver" ? ["listenPort"] : [])];
}

/** The tunnels of streams take no port 0 (I2PTunnel.runClient, runServer), though Java's sockets do. */
function leastOf({ type }: TunnelView): number {
  return type.startsWith("streamr") ? 0 : 1;
}

function isPort(text: string, least: number): boolean {
  const port = javaInt(text) ?? -1;
  return port >= least && port <= 65535;
}

const FOR_PORT = "option.targetForPort.";

/** Targets for single ports that the router ignores. */
const targetForPort: Rule = {
  id: "A15",
  name: "target-for-port",
  severity: "error",
  detects: "a target for one port that is not host:port",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      if (tunnel.isClient) continue;
      for (const [field, text] of tunnel.entries) {
        if (!field.startsWith(FOR_PORT)) continue;
        const colon = text.indexOf(":");
        if (colon > 0 && isPort(text.slice(colon + 1), 0)) continue;
        const why = text.includes(":", colon + 1)
          ? "is parted at its first colon, as for a host name or IPv4 address"
          : "is not host:port";
        yield {
          at: tunnel.at(field, "value"),
          message: `${tunnel.name} leads port ${field.slice(FOR_PORT.length)} to ${JSON.stringify(text)}, which ${why}, so the router ignores it; write a host name or an IPv4 address, a colon and a port`,
        };
      }
    }
  },
};

export const tunnelPortRules: readonly Rule[] = [tunnelPortMissing, targetForPort];
