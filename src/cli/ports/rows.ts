import type { Origin } from "../../install/origin.js";
import { portText } from "../../ports/exposure.js";
import type { Listener, Outbound, PortRange } from "../../ports/ports.js";

/** A list of ports as `443,8443,9000-9010`; empty where the other side says which. */
export function rangesText(ranges: readonly PortRange[]): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** A listener's words for programs: protocol, port, address, scope, what, state, path, line. */
export function listenerFields(listener: Listener): readonly string[] {
  const { protocol, bind, scope, what, enabled, origin } = listener;
  return [protocol, portText(listener), bind, scope, what, stateText(enabled), ...originFields(origin)];
}

/** What is connected to, likewise: protocol, ports, hosts, what, state, path, line. */
export function outboundFields({ protocol, ports, to, what, enabled, origin }: Outbound): readonly string[] {
  return [protocol, rangesText(ports) || "any", to, what, stateText(enabled), ...originFields(origin)];
}

export function stateText(isEnabled: boolean): string {
  return isEnabled ? "enabled" : "off";
}

function originFields(origin: Origin | undefined): readonly string[] {
  return [origin?.path ?? "", `${origin?.line ?? ""}`];
}
