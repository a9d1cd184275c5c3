import type { Location } from "../install/location.js";
import type { Origin } from "../install/origin.js";
import type { Additions } from "./additions.js";

/** A kind of thing that locations have in common. */
type UnitKind = "router" | "client" | "tunnel" | "eepsite";

/**
 * Something that several locations hold, each in its own form: the keys of router.config, one client app, one tunnel,
 * the web server of the eepsite. Values are what the
 * router makes of the text, so that two forms of the same thing compare as equal.
 */
export interface Unit {
  readonly kind: UnitKind;
  readonly location: Location;
  /** The same in every location for the same thing. */
  readonly id: string;
  /** Its number in its file; 0 where it has none. */
  readonly rank: number;
  /** What names it to the user, different for different things: `client[SAMBridge]`, `tunnel[Irc2P]`; nothing for router.config. */
  readonly address: string;
  /** The fields that stand here, without those that never count. */
  readonly fields: readonly string[];
  /** The fields that stand here alone, because others may read the rest: they go with it. */
  readonly secrets: readonly string[];
  /** What the router takes for a field, also where it does not stand; `undefined` where it has no default either. */
  value(field: string): string | undefined;
  /** What another location is to hold for the same value; `undefined` where the field does not stand here. */
  text(field: string): string | undefined;
  /** Whether the router itself decides about a field here, so that no value of it is a difference. */
  isOpen(field: string): boolean;
  /** Whether what stands here for a field is no news, because it counted for nothing until something else moved. */
  yields(field: string): boolean;
  place(field: string): Origin | undefined;
  /** Plans another value, `undefined` for none. */
  write(field: string, value: string | undefined): void;
  /** Plans that it goes. */
  remove(): void;
  /** Puts the same to what a location that lacks it is to get. */
  copyTo(location: Location, additions: Additions): void;
}

/** The address of a field of a unit; a key of router.config stands for itself. */
export function fieldAddress({ kind, address }: Pick<Unit, "kind" | "address">, field: string): string {
  return kind === "router" ? field : `${address}.${field}`;
}

/** What the addresses of the web server's fields begin with. */
export const EEPSITE = "eepsite.";

/** What the snapshot calls a unit, or a field of it. Unlike an address it does not depend on what else the locations hold. */
export function snapshotKey({ kind, id }: Pick<Unit, "kind" | "id">, field?: string): string {
  if (kind === "router") return field ?? "";
  if (kind === "eepsite") return `${EEPSITE}${field ?? ""}`;
  return field === undefined ? `${kind}[${id}]` : `${kind}[${id}].${field}`;
}
