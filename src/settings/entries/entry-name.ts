import { ConfigError } from "../../text/error.js";

/** File systems take 255 bytes; the number, the ending, and the ending of a backup or of a file that is being written need the rest. */
const MOST_BYTES = 200;

/**
 * Refuses what could not be part of the name of a file of its own, in which the router puts each client app and tunnel.
 * @throws {ConfigError} `VALUE_REFUSED`
 */
export function checkFileName(part: string): void {
  const size = new TextEncoder().encode(part).length;
  if (size <= MOST_BYTES) return;
  throw new ConfigError(
    "VALUE_REFUSED",
    `${JSON.stringify(`${part.slice(0, 20)}…`)} has ${size} bytes, too many for the name of its file: at most ${MOST_BYTES}`,
  );
}
