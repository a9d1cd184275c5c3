import type { ClientField } from "../files/client.js";
import { addClients, addTunnels } from "../install/add.js";
import type { Location } from "../install/location.js";

/** Clients and tunnels that locations are to get. They are added together, because every addition reads the list that it goes to. */
export class Additions {
  readonly #clients = new Map<Location, ReadonlyMap<ClientField, string>[]>();
  readonly #tunnels = new Map<Location, ReadonlyMap<string, string>[]>();

  client(location: Location, fields: ReadonlyMap<ClientField, string>): void {
    const clients = this.#clients.get(location) ?? [];
    clients.push(fields);
    this.#clients.set(location, clients);
  }

  tunnel(location: Location, fields: ReadonlyMap<string, string>): void {
    const tunnels = this.#tunnels.get(location) ?? [];
    tunnels.push(fields);
    this.#tunnels.set(location, tunnels);
  }

  /** Plans them all; clients first, as one of them tells where the tunnels are. */
  plan(): void {
    for (const [location, clients] of this.#clients) addClients(location, clients);
    for (const [location, tunnels] of this.#tunnels) addTunnels(location, tunnels);
  }
}
