import { TUNNELS_MAIN } from "../files/client.js";
import { clientsOf, type LocatedClient } from "../install/clients.js";
import type { Location } from "../install/location.js";
import { type LocatedTunnel, tunnelsOf } from "../install/tunnels.js";

/** What a location's files say that the router starts; read once for all that asks. */
export interface Programs {
  readonly location: Location;
  readonly clients: readonly LocatedClient[];
  readonly tunnels: readonly LocatedTunnel[];
  /** Whether the client app starts that starts the tunnels. */
  readonly startsTunnels: boolean;
}

/**
 * The client apps and tunnels of a location.
 * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export function programsOf(location: Location): Programs {
  const clients = clientsOf(location);
  const startsTunnels = clients.some(({ main, startOnLoad }) => main === TUNNELS_MAIN && startOnLoad);
  return { location, clients, tunnels: tunnelsOf(location), startsTunnels };
}
