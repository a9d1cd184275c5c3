import type { Location } from "../../install/location.js";
import type { ChangeContext, SettingSource } from "../setting.js";

/** One user's password for a part of the router. It has no address on the command line: `passwd` makes it. */
export interface PasswordAddress {
  readonly kind: "password";
  /** For messages: `http-proxy: the password of alice`. */
  readonly text: string;
  /** What a location must hold, so that there is something to log in to. */
  readonly within: SettingSource["kind"];
  /** Whether templates can hold it, which is for nobody else to read. */
  readonly isInTemplates: boolean;
  /** Writes the password's digests, and turns the asking for it on; false where the location does not hold what it is for. */
  write(location: Location, password: string, context: ChangeContext): boolean;
  /** Takes the user away, and with the last one the asking. */
  remove(location: Location, context: ChangeContext): boolean;
}
