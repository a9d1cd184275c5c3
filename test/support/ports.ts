import { Location } from "../../src/install/location.js";
import { listenersOf } from "../../src/ports/listeners.js";
import { outboundOf } from "../../src/ports/outbound.js";
import type { Listener, Outbound, PortRange } from "../../src/ports/ports.js";
import { memoryTree } from "./memory-tree.js";

/** Files by their names below the directory that the router reads. */
export type PortFiles = Readonly<Record<string, string>>;

/** The location that has some files, and what goes for its JVM. */
export function locationWith(files: PortFiles, jvmOptions: Readonly<Record<string, string>> = {}): Location {
  const entries = Object.entries(files).map(([name, text]) => [`/config/${name}`, text]);
  const tree = memoryTree({ "/config": undefined, ...Object.fromEntries(entries) });
  const around = {
    wrapperConfig: undefined,
    routerDir: "/config",
    jvmOptions: new Map(Object.entries(jvmOptions)),
  };
  return new Location(tree, "config", "/config", false, { around });
}

/** A client app as the lines of clients.config. */
export function client(number: number, main: string, ...lines: readonly string[]): string {
  return [`main=${main}`, ...lines].map((line) => `clientApp.${number}.${line}\n`).join("");
}

/** A tunnel as the lines of i2ptunnel.config. */
export function tunnel(number: number, ...lines: readonly string[]): string {
  return lines.map((line) => `tunnel.${number}.${line}\n`).join("");
}

/** The client app that starts the tunnels. */
export const STARTS_TUNNELS = client(0, "net.i2p.i2ptunnel.TunnelControllerGroup", "args=i2ptunnel.config");

/** `udp 0.0.0.0:13768 router.config:2`, with `off` behind what is not enabled; `default` where no file says it. */
export function shownListeners(location: Location, isWanted: (listener: Listener) => boolean): string[] {
  return listenersOf(location)
    .filter(isWanted)
    .map(({ protocol, bind, port, range, origin, enabled }) =>
      shown(`${protocol} ${bind}:${port ?? range?.join("-") ?? "any"}`, origin, enabled),
    );
}

/** `tcp 443,8443 HOST default`, likewise. */
export function shownOutbound(location: Location, isWanted: (outbound: Outbound) => boolean): string[] {
  return outboundOf(location)
    .filter(isWanted)
    .map(({ protocol, ports, to, origin, enabled }) =>
      shown(`${protocol} ${ports.map(shownRange).join(",") || "any"} ${to}`, origin, enabled),
    );
}

function shown(what: string, origin: Listener["origin"], enabled: boolean): string {
  const place = origin ? `${origin.path.replace("/config/", "")}:${origin.line ?? ""}` : "default";
  return `${what} ${place}${enabled ? "" : " off"}`;
}

function shownRange([first, last]: PortRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

/** Whose name among the facts is one of these. */
export function withId(...ids: readonly string[]): (one: { readonly id: string }) => boolean {
  return ({ id }) => ids.includes(id);
}
