import { holdsClients } from "../install/clients.js";
import type { Location } from "../install/location.js";
import type { Origin } from "../install/origin.js";
import { holdsTunnels } from "../install/tunnels.js";
import { type ClientNames, clientNames } from "./client-names.js";
import { clientUnits } from "./client-unit.js";
import type { EepsitePaths } from "./eepsite-paths.js";
import { routerUnit } from "./router-unit.js";
import { tunnelUnits } from "./tunnel-unit.js";
import { fieldAddress, snapshotKey, type Unit } from "./unit.js";

/** What one location has for an address. */
export interface Side {
  readonly location: Location;
  /** What the router makes of it; `undefined` where there is nothing. A client or tunnel as a whole is `present`. */
  readonly value: string | undefined;
  /** What stands there for it; `undefined` where that is nothing, and the router takes its default. */
  readonly text: string | undefined;
  readonly place: Origin | undefined;
}

/** Something that is not the same everywhere: a value, or a whole client app or tunnel. */
export interface Difference {
  /** What the snapshot calls it. */
  readonly key: string;
  /** As on the command line: `i2np.upnp.enable`, `client[SAMBridge].args`, `tunnel[Irc2P]`. */
  readonly address: string;
  /** `undefined` where a whole client or tunnel is missing somewhere. */
  readonly field: string | undefined;
  /**
   * One for each location that holds such things, in the order of the installation; of a field for each that holds the client or tunnel,
   * and not where the router itself decides.
   */
  readonly sides: readonly Side[];
  /** The thing itself where it is there, by location. */
  readonly units: ReadonlyMap<Location, Unit>;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** What is the same in all locations, by the snapshot's names. */
  readonly agreed: ReadonlyMap<string, string>;
}

/** Reads the web servers of locations; apart from the rest, because it takes all that there is for XML. */
export type EepsiteUnits = (locations: readonly Location[], paths: EepsitePaths) => readonly Unit[];

/** Compares what the router would make of some locations, as they are or as they are planned to be. */
export function compareLocations(
  locations: readonly Location[],
  paths: EepsitePaths,
  eepsiteUnits: EepsiteUnits | undefined,
  names: ClientNames = clientNames(locations),
): Comparison {
  const differences: Difference[] = [];
  const agreed = new Map<string, string>();
  const compare = (held: readonly Location[], units: readonly Unit[]) => {
    if (held.length < 2) return;
    for (const group of groupsOf(units)) compareUnit(held, group, differences, agreed);
  };
  const routers = locations.flatMap((location) => routerUnit(location) ?? []);
  compare(
    routers.map(({ location }) => location),
    routers,
  );
  const withClients = locations.filter(holdsClients);
  compare(withClients, clientUnits(withClients, paths, names));
  const withTunnels = locations.filter(holdsTunnels);
  compare(withTunnels, tunnelUnits(withTunnels));
  const eepsites = eepsiteUnits?.(locations, paths) ?? [];
  compare(
    eepsites.map(({ location }) => location),
    eepsites,
  );
  return { differences, agreed };
}

function groupsOf(units: readonly Unit[]): Iterable<readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(unit.id, [...(groups.get(unit.id) ?? []), unit]);
  return groups.values();
}

/** One thing in all locations that could hold it. */
function compareUnit(
  held: readonly Location[],
  group: readonly Unit[],
  differences: Difference[],
  agreed: Map<string, string>,
): void {
  const [first] = group;
  if (!first) return;
  const units = new Map(group.map((unit) => [unit.location, unit]));
  const isEverywhere = group.length === held.length;
  if (!isEverywhere) {
    const sides = held.map((location) => wholeSide(location, units.get(location)));
    differences.push({ key: snapshotKey(first), address: first.address, field: undefined, sides, units });
  } else if (first.kind === "client" || first.kind === "tunnel") agreed.set(snapshotKey(first), PRESENT);
  for (const field of new Set(group.flatMap(({ fields }) => fields))) {
    const key = snapshotKey(first, field);
    const sides = group.filter((unit) => !unit.isOpen(field)).map((unit) => fieldSide(unit, field));
    const value = sides[0]?.value;
    if (sides.some((side) => side.value !== value))
      differences.push({ key, address: fieldAddress(first, field), field, sides, units });
    else if (value !== undefined && isEverywhere) agreed.set(key, value);
  }
}

/** What stands for a client or tunnel as a whole. */
const PRESENT = "present";

function wholeSide(location: Location, unit: Unit | undefined): Side {
  return { location, value: unit && PRESENT, text: unit && PRESENT, place: unit?.place("") };
}

function fieldSide({ location, value, text, place }: Unit, field: string): Side {
  return { location, value: value(field), text: text(field), place: place(field) };
}
