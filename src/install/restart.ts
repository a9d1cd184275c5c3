import { ROUTER_CONFIG, TUNNELS_CONFIG, TUNNELS_DIRECTORY } from "../files/file-names.js";
import { routerKeySpec } from "../schema/catalogue.js";

/**
 * What it takes for the router to notice: `none` nothing changed; `live` it takes the change up by itself within about 30 s; `soft` a soft
 * restart; `full` the router's process; `wrapper` stop and start of the service.
 */
export type RestartClass = "none" | "live" | "soft" | "full" | "wrapper";

/** What of a router can be restarted by itself. */
export type RestartedPart = "tunnel" | "web server";

/** The part that a file is about, by its path; `undefined` where the router as a whole must be restarted. */
export function restartedPartOf(path: string): RestartedPart | undefined {
  if (/i2ptunnel\.config/.test(path)) return "tunnel";
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
  if (file === "logger.config") return "live";
  if (file === "wrapper.config") return "wrapper";
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

function isTunnelsFile(name: string): boolean {
  return name === TUNNELS_CONFIG || name.startsWith(`${TUNNELS_DIRECTORY}/`);
}
