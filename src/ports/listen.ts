import type { Listener } from "./ports.js";
import { scopeOf } from "./scope.js";

/** The listener at each of some addresses; its scope is what the address tells, unless it is given. */
export function listenAt(
  binds: readonly string[],
  rest: Omit<Listener, "bind" | "scope"> & Partial<Pick<Listener, "scope">>,
): readonly Listener[] {
  return binds.map((bind) => ({ scope: scopeOf(bind), ...rest, bind }));
}

/** What Java binds where no address is given: all of IPv4 and IPv6. */
export const EVERY_ADDRESS = "0.0.0.0";

/** Where most of I2P listens unless it is told otherwise; Java takes an empty host for it too. */
export const LOOPBACK = "127.0.0.1";
