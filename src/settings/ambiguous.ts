import { ConfigError } from "../text/error.js";

/** Whether a reading failed since several clients or tunnels match, as with a second eepsite; a report of many then goes on without it. */
export function isAmbiguous(error: unknown): boolean {
  return ConfigError.is(error) && (error.code === "CLIENT_AMBIGUOUS" || error.code === "TUNNEL_AMBIGUOUS");
}
