import type { OpenFile } from "../../install/location.js";
import { asPort } from "../../ports/router-keys.js";
import { javaInt } from "../../text/java-int.js";
import { setting } from "../fix.js";
import type { Problem } from "../rule.js";
import { keySpot } from "../spot.js";
import type { TunnelView } from "../tunnel-view.js";

/** A key whose port must be that of a tunnel. */
export interface PortKey {
  readonly file: OpenFile;
  readonly key: string;
  readonly usual: number;
}

/** The port that a key has, or has by default. */
function portOf({ file, key, usual }: PortKey): number {
  return asPort(javaInt(file.reader.get(key) ?? "")) ?? usual;
}

/**
 * What is wrong where a key has a port that none of some tunnels listens at; `undefined` where one of them does, or none listens at all.
 * `why` is given the port of the key and those of the tunnels.
 */
export function otherPort(
  tunnels: readonly TunnelView[],
  wanted: PortKey,
  why: (port: number, ports: string) => string,
): Problem | undefined {
  const { file, key } = wanted;
  const port = portOf(wanted);
  const ports = tunnels.flatMap((tunnel) => asPort(javaInt(tunnel.get("listenPort") ?? "")) ?? []);
  const [only, ...others] = new Set(ports);
  const [tunnel] = tunnels;
  if (!tunnel || only === undefined || ports.includes(port)) return undefined;
  const isWritten = file.reader.get(key) !== undefined;
  return {
    at: isWritten ? keySpot(file, key, "value") : tunnel.at("listenPort", "value"),
    ...(others.length === 0
      ? { message: why(port, `${only}`), fix: setting(file, key, `${only}`) }
      : { message: `${why(port, [only, ...others].join(", "))}; set ${key} to one of these` }),
  };
}
