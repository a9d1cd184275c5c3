import type { Origin } from "../../install/origin.js";
import type { Listener, Outbound } from "../../ports/ports.js";
import type { PortsView } from "./view.js";

/** One object with both lists, whichever was asked for. */
export function jsonOf({ ports: { listeners, outbound } }: PortsView): string {
  return `${JSON.stringify({ listeners: listeners.map(listenerJson), outbound: outbound.map(outboundJson) })}\n`;
}

/** `range` is there where the port is drawn. */
function listenerJson({ protocol, port, range, bind, scope, what, origin, enabled }: Listener) {
  return {
    protocol,
    port: port ?? null,
    ...(range && { range }),
    bind,
    scope,
    what,
    ...placeJson(origin),
    enabled,
  };
}

function outboundJson({ protocol, ports, to, what, origin, enabled }: Outbound) {
  return { protocol, ports, to, what, ...placeJson(origin), enabled };
}

function placeJson(origin: Origin | undefined) {
  return { path: origin?.path ?? null, line: origin?.line ?? null };
}
