import type { Location } from "../../install/location.js";
import type { Origin } from "../../install/origin.js";

/** A client app or tunnel that is to be added. */
export interface Entry {
  /** As on a command line: `client[SAMBridge]`. */
  readonly address: string;
  /** The fields that were asked for, as the texts of their lines. */
  readonly given: ReadonlyMap<string, string>;
  /** Whether a location has a list of such entries, be it an empty one. */
  isHeldBy(location: Location): boolean;
  /** How many entries the router finds in a location. */
  countIn(location: Location): number;
  /** The entry in a location, where it is there already. */
  in(location: Location): PresentEntry | undefined;
  /** Plans it in a location, without the fields of `given` that are left out. */
  addTo(location: Location, omitted: ReadonlySet<string>): void;
  /** What may go wrong with it in a location. */
  dangers(location: Location): Promise<readonly EntryDanger[]>;
}

/** An entry of the same name that a location has. */
export interface PresentEntry {
  readonly origin: Origin;
  readonly startOnLoad: boolean;
  /** A field's text; `undefined` where it is not set. */
  read(field: string): string | undefined;
  /** Whether the router reads a field as it would read this text. */
  has(field: string, text: string): boolean;
}

/** Something that may go wrong with an entry, to be told when it is added. */
export interface EntryDanger {
  readonly code: "TUNNEL_EXPOSED" | "PORT_TAKEN";
  readonly message: string;
}
