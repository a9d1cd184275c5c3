import type { ClientField } from "../files/client.js";
import type { KnownTunnel } from "../files/known-tunnels.js";
import type { Location, OpenFile } from "../install/location.js";
import type { Origin } from "../install/origin.js";
import type { PlanNote } from "../install/plan-note.js";
import type { RestartClass } from "../install/restart.js";
import type { LocatedTunnel } from "../install/tunnels.js";
import type { PropertiesDraft } from "../properties/draft.js";
import type { Value } from "../schema/value.js";
import type { ConfigError } from "../text/error.js";

/**
 * The one text of a value that may be written in several ways.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
type ParseText = (name: string, text: string, options: ChangeOptions) => string;

/** What a setting's value is, and how it is written on the command line. */
export type SettingKind =
  | { readonly kind: "bool" }
  | { readonly kind: "port"; readonly min?: number; readonly word?: "off" | "auto" }
  | { readonly kind: "i2np-port"; readonly min?: undefined; readonly word?: "auto" }
  | { readonly kind: "int"; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: "host" }
  | { readonly kind: "hosts" }
  | { readonly kind: "list" }
  | { readonly kind: "text" }
  | { readonly kind: "duration"; readonly parse: ParseText }
  | { readonly kind: "proxy"; readonly parse: ParseText }
  | { readonly kind: "enum"; readonly choices: readonly string[] };

/** Where an XML file holds something. */
export interface HoldingElement {
  /** Counted from 1. */
  readonly line: number;
  /** The path of the element or attribute. */
  readonly key: string;
  readonly text: string;
}

/** What of the files holds a setting: keys of a file, a field of a client app or of a tunnel, or something in the eepsite's XML files. */
export type SettingSource =
  | { readonly kind: "keys"; readonly file: string; readonly keys: readonly string[] }
  | { readonly kind: "client"; readonly main: string; readonly field: ClientField }
  | { readonly kind: "tunnel"; readonly tunnel: KnownTunnel; readonly field: string }
  /** `file` where it is one file alone. */
  | {
      readonly kind: "xml";
      readonly file?: string;
      readonly find: (bytes: Uint8Array) => readonly HoldingElement[];
    };

/** What a setting is in one location. */
export interface Reading {
  /** `undefined` where nothing is set and the router has no fixed default. */
  readonly value: Value | undefined;
  /** `undefined` where the router's default counts. */
  readonly origin: Origin | undefined;
  /** Where that does not follow from the address. */
  readonly isSecret?: boolean;
}

/** How a change is to be made. */
export interface ChangeOptions {
  /** Bring a commented-out line with the wanted value to life instead of changing the live one. */
  readonly swap?: boolean | undefined;
  /** Write what the schema forbids, though never what the file cannot hold. */
  readonly force?: boolean | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly withComment?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/** What a change is made with: its options, and somewhere to tell what was noticed. */
export interface ChangeContext extends ChangeOptions {
  /** True where no other location takes part, so that a missing router.config must be begun here. */
  readonly isOnlyTarget: boolean;
  /** The draft of a file, to be changed. */
  readonly draft: (file: OpenFile) => PropertiesDraft;
  readonly note: (note: PlanNote) => void;
  /** The tunnels of locations, as far as they were looked up since something last changed which there are. */
  readonly tunnels: Map<Location, readonly LocatedTunnel[]>;
}

/**
 * A named setting, such as `console.bind`: declared once, and everything else (parsing, help, `list`, documentation) follows from the
 * declaration. `read`, `write` and `reset` see one location and its drafts; none of them writes a file.
 */
export interface Setting {
  readonly name: string;
  readonly type: SettingKind;
  /** One line for `list` and the documentation. */
  readonly summary: string;
  readonly restart: Exclude<RestartClass, "none">;
  /** What holds it, the one that counts most first. */
  readonly sources: readonly [SettingSource, ...SettingSource[]];
  /** The same where it depends on what a location holds. */
  sourcesIn?(location: Location): readonly SettingSource[];
  /** What is taken where nothing is set, where reading an empty location does not tell. */
  readonly fallback?: Value;
  /** What may go wrong with it. */
  readonly danger?: string;
  readonly example: string;
  /** `undefined` where this location does not hold what the setting is about, such as the client. */
  read(location: Location): Reading | undefined;
  /** False where this location does not hold what the setting is about; then nothing is changed. */
  write(location: Location, value: Value, context: ChangeContext): boolean;
  /** Back to the router's default. */
  reset(location: Location, context: ChangeContext): boolean;
  /** Why none of some locations holds what the setting is about, where its first source does not tell. */
  whyNotHeld?(locations: readonly Location[]): ConfigError | undefined;
}
