import {
  LOGGER_CONFIG,
  ROUTER_CONFIG,
  TUNNELS_CONFIG,
  TUNNELS_DIRECTORY,
  WRAPPER_CONFIG,
} from "../files/file-names.js";
import { routerKeySpec } from "../schema/catalogue.js";

/**
 * What it takes for the router to notice: `none` nothing changed; `live` it takes the change up by itself within about 30 s; `soft` a soft
 * restart; `full` the router's process; `wrapper` stop and start of the service.
 */
export type RestartClass = "none" | "live" | "soft" | "full" | "wrapper";

/** What of a router can be restarted by itself, or takes a change up in a time of its own. */
export type RestartedPart = "tunnel" | "web server" | "logger" | "address book";

/** The part that a file is about, by its path; `undefined` where the router as a whole must be restarted. */
export function restartedPartOf(path: string): RestartedPart | undefined {
  if (/i2ptunnel\.config/.test(path)) return "tunnel";
  if (path.endsWith(LOGGER_CONFIG)) return "logger";
  if (isAddressbook(path)) return "address book";
  return path.endsWith(".xml") ? "web server" : undefined;
}

const strength: readonly RestartClass[] = ["none", "live", "soft", "full", "wrapper"];

/** The one of two that covers both. */
export function stronger<C extends RestartClass>(a: C, b: C): C {
  return strength.indexOf(a) > strength.indexOf(b) ? a : b;
}

/** When the router notices a change of a key, by the name of the file that the key is in, relative to its location. */
export function restartOf(file: string, key: string): Exclude<RestartClass, "none"> {
  if (file === ROUTER_CONFIG) {
    const restart = routerKeySpec(key)?.restart ?? "full";
    return restart === "none" ? "live" : restart;
  }
  if (file === LOGGER_CONFIG) return "live";
  if (file === WRAPPER_CONFIG) return "wrapper";
  // The address book reads its files at every update (facts: the catalogue's restart class).
  if (isAddressbook(file)) return "live";
  // A context is deployed again within two minutes; the rest is read when the web server starts (facts: formats 9.1).
  if (isContextFile(file)) return "live";
  if (file.endsWith(".xml")) return "soft";
  // The tunnels are read again when they are restarted together, which the console can do (facts: formats 4.2).
  return isTunnelsFile(file) ? "soft" : "full";
}

/** Whether a file describes a context of the eepsite's web server. */
function isContextFile(name: string): boolean {
  return /(?:^|\/)contexts\/[^/]+\.xml$/.test(name);
}

function isAddressbook(name: string): boolean {
  return /(?:^|[\\/])addressbook[\\/][^\\/]+$/.test(name);
}

function isTunnelsFile(name: string): boolean {
  return name === TUNNELS_CONFIG || name.startsWith(`${TUNNELS_DIRECTORY}/`);
}
