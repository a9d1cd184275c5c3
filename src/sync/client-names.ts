import { shortName } from "../files/client.js";
import { clientsOf } from "../install/clients.js";
import type { Location } from "../install/location.js";

/** How the client apps of some locations are told apart. It stays the same while a sync is planned, whatever comes and goes meanwhile. */
export interface ClientNames {
  /** Classes that several clients of one location have: their names count too. */
  readonly several: ReadonlySet<string>;
  /** Classes whose last part another class has too. */
  readonly alike: ReadonlySet<string>;
}

export function clientNames(locations: readonly Location[]): ClientNames {
  const lists = locations.map((location) => clientsOf(location).map(({ main }) => main));
  const several = lists.flatMap((list) => list.filter((main, i) => list.indexOf(main) < i));
  const all = [...new Set(lists.flat())];
  const short = all.map(shortName);
  const alike = all.filter((main) => short.indexOf(shortName(main)) !== short.lastIndexOf(shortName(main)));
  return { several: new Set(several), alike: new Set(alike) };
}
