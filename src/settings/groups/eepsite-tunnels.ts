import { isClientTunnel, tunnelKey } from "../../files/tunnel.js";
import type { Location } from "../../install/location.js";
import { type LocatedTunnel, tunnelsOf } from "../../install/tunnels.js";
import { isLoopback, isWildcard } from "../../schema/hosts.js";
import type { Value } from "../../schema/value.js";
import { findField } from "../kinds/jetty-setting.js";
import type { ChangeContext } from "../setting.js";

/** The server tunnels that led to the web server's old port lead to its new one. */
export function moveTunnels(
  location: Location,
  before: Value | undefined,
  now: Value,
  context: ChangeContext,
): void {
  if (before === undefined || before === now) return;
  for (const tunnel of tunnelsTo(location, String(before))) {
    if (!reaches(tunnel, hostOf(location))) continue;
    context.draft(tunnel.file).set(tunnelKey(tunnel.number, "targetPort"), String(now));
  }
}

/** A server tunnel that leads to the web server's port, but to an address where that does not listen any more, leads nowhere. */
export function noteUnreached(
  location: Location,
  _before: Value | undefined,
  now: Value,
  context: ChangeContext,
): void {
  const port = findField(location, "port")?.place.value?.text;
  for (const tunnel of port === undefined ? [] : tunnelsTo(location, port)) {
    if (reaches(tunnel, String(now))) continue;
    const { file, number, name = "" } = tunnel;
    const target = fieldOf(tunnel, "targetHost") ?? "127.0.0.1";
    context.note({
      code: "EEPSITE_UNREACHED",
      severity: "warn",
      path: file.path,
      line: file.document.lineOf(tunnelKey(number, "targetHost")) ?? null,
      column: null,
      message: `the tunnel ${JSON.stringify(name)} leads to ${target}:${port}, where the web server will not listen; set its targetHost to ${String(now)}`,
    });
  }
}

/** The server tunnels whose target has a port; targets are on this machine unless they say otherwise. */
function tunnelsTo(location: Location, port: string): readonly LocatedTunnel[] {
  return tunnelsOf(location).filter(
    (tunnel) => !isClientTunnel(tunnel.type) && fieldOf(tunnel, "targetPort") === port,
  );
}

function reaches(tunnel: LocatedTunnel, host: string): boolean {
  const target = fieldOf(tunnel, "targetHost") ?? "127.0.0.1";
  if (target === host) return true;
  return isLoopback(target) && (isLoopback(host) || isWildcard(host));
}

function hostOf(location: Location): string {
  return findField(location, "host")?.place.value?.text ?? "0.0.0.0";
}

function fieldOf({ file, number }: LocatedTunnel, field: string): string | undefined {
  return file.reader.get(tunnelKey(number, field));
}
