import { isClientTunnel, isTunnelType } from "../files/tunnel.js";
import type { LocatedTunnel } from "../install/tunnels.js";
import { javaInt } from "../text/java-int.js";
import { LOOPBACK } from "./listen.js";
import type { Outbound } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort } from "./router-keys.js";
import { type TunnelFields, tunnelFields } from "./tunnel-fields.js";
import { tunnelName } from "./tunnels.js";

const FOR_PORT = "option.targetForPort.";

/** The place that a tunnel connects to, and the field that has its port; `undefined` for a port that no socket takes. */
export interface Target {
  readonly host: string;
  readonly port: number | undefined;
  readonly field: string;
}

/**
 * What server tunnels connect to for their visitors, and Streamr clients send to (facts: ports server-target-out, formats 7.1). A target
 * without a port that a socket takes is none.
 */
export function targetOutbound({ tunnels, startsTunnels }: Programs): readonly Outbound[] {
  const fieldsOf = tunnelFields();
  return tunnels.flatMap((tunnel) => {
    const fields = fieldsOf(tunnel);
    return targetsOf(fields, tunnel).flatMap(({ host, port, field }): Outbound[] => {
      if (port === undefined) return [];
      return [
        {
          id: "server-target-out",
          protocol: tunnel.type === "streamrclient" ? "udp" : "tcp",
          ports: [[port, port]],
          to: host,
          what: tunnelName(tunnel),
          enabled: tunnel.startOnLoad && startsTunnels,
          origin: fields.origin(field),
          tunnel,
        },
      ];
    });
  });
}

/** What a tunnel connects to: for a server the target of all its visitors, and those of visitors of some port. */
export function targetsOf(fields: TunnelFields, { type }: LocatedTunnel): readonly Target[] {
  const host = fields.text("targetHost") ?? LOOPBACK;
  const at = (field: string): Target => ({ host, port: asPort(fields.int(field)), field });
  if (type === "streamrclient") return [at("listenPort")];
  if (!isTunnelType(type) || isClientTunnel(type) || type === "streamrserver") return [];
  return [at("targetPort"), ...targetsForPorts(fields)];
}

/** `host:port` for visitors of one port, parted at the first colon (facts: formats 7.1). */
function targetsForPorts(fields: TunnelFields): readonly Target[] {
  return [...fields.names]
    .filter((name) => name.startsWith(FOR_PORT))
    .map((field) => {
      const [host = "", port = ""] = (fields.text(field) ?? "").split(/:(.*)/s);
      return { host, port: host === "" ? undefined : asPort(javaInt(port)), field };
    });
}
