import type { LocationKind } from "../layout.js";
import type { Location } from "../location.js";

/** What of the configuration a file is about; `other` where it is asked for by its name alone. */
export type FileKind =
  | "clients"
  | "tunnels"
  | "router"
  | "logger"
  | "webapps"
  | "plugins"
  | "eepsite"
  | "other";

/**
 * What a file is to the router. `live`: it reads it. `template`: it copies it at its first start. `pending-import`: it takes it apart at its
 * next start. `ignored`: it never reads it. `stale`: a `.bak` that it left behind. `portable`: live in a directory that is install and live
 * directory in one. `missing`: it would read it.
 */
export type FileState = "live" | "template" | "pending-import" | "ignored" | "stale" | "portable" | "missing";

/** A file that somebody may take for the one that counts, and what the router makes of it. */
export interface FileStatus {
  readonly kind: FileKind;
  readonly location: LocationKind | "elsewhere";
  readonly path: string;
  readonly state: FileState;
  /** One sentence. */
  readonly reason: string;
}

/** The same where kind and location are known already. */
export type LocalStatus = Omit<FileStatus, "kind" | "location">;

/** How a location's directory takes part in the next start. */
export type Role =
  /** The router reads its files. */
  | { readonly kind: "live"; readonly isPortable: boolean }
  /** Its files are copied once, into `to`, if that is known; they are yet to be copied where the router has not started. */
  | { readonly kind: "template"; readonly to: string | undefined; readonly isPending: boolean }
  /** Its next start copies the templates into it; what they do not come over, it reads then. */
  | { readonly kind: "seeded"; readonly from: Location | undefined }
  /** The router has nothing to do with it. */
  | { readonly kind: "ignored"; readonly reason: string };
