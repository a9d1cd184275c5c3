import { tunnelKey } from "../files/tunnel.js";
import type { LocatedTunnel } from "../install/tunnels.js";
import { ConfigError } from "../text/error.js";

/** The refusal where a name means several tunnels, with each of them. */
export function ambiguous(name: string, found: readonly LocatedTunnel[]): ConfigError {
  const candidates = found.map(
    ({ file, number, name: own, type }) =>
      `${file.path}: ${tunnelKey(number, "type")}=${type} (${own ?? "no name"})`,
  );
  return new ConfigError("TUNNEL_AMBIGUOUS", `several tunnels match ${name}`, { candidates });
}
