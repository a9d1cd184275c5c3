import { ROUTER_CONFIG, WRAPPER_CONFIG } from "../files/file-names.js";
import { routerKeySpec } from "../schema/catalogue.js";

/**
 * What it takes for the router to notice: `none` nothing changed; `live` it takes the change up by itself within about 30 s; `soft` a soft
 * restart; `full` the router's process; `wrapper` stop and start of the service.
 */
export type RestartClass = "none" | "live" | "soft" | "full" | "wrapper";

/** What of a router can be restarted by itself, or takes a change up in a time of its own. */
export type RestartedPart = "tunnel" | "web server" | "logger" | "address book";

const partFiles: readonly (readonly [RestartedPart, RegExp])[] = [
  ["tunnel", /(?:^|[\\/])i2ptunnel\.config(?:\.d[\\/][^\\/]+)?$/],
  ["logger", /(?:^|[\\/])logger\.config$/],
  ["address book", /(?:^|[\\/])addressbook[\\/][^\\/]+$/],
  ["web server", /\.xml$/],
];

/** The part that a file is about, by its path; `undefined` where the router as a whole must be restarted. */
export function restartedPartOf(path: string): RestartedPart | undefined {
  return partFiles.find(([, files]) => files.test(path))?.[0];
}

const strength: readonly RestartClass[] = ["none", "live", "soft", "full", "wrapper"];

/** The class of this name; `full` for one that is none, as it covers every other but the service's. */
export function restartNamed(name: string): RestartClass {
  return strength.find((each) => each === name) ?? "full";
}

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
  if (file === WRAPPER_CONFIG) return "wrapper";
  switch (restartedPartOf(file)) {
    // The tunnels are read again when they are restarted together, which the console can do (facts: formats 4.2).
    case "tunnel":
      return "soft";
    // A context is deployed again within two minutes; the rest is read when the web server starts (facts: formats 9.1).
    case "web server":
      return isContextFile(file) ? "live" : "soft";
    // Read again every 50 s (facts: formats 10), and at every update (net.i2p.addressbook.Daemon).
    case "logger":
    case "address book":
      return "live";
    // What the console changes in susimail.config and i2psnark.config.d it takes up at once, but neither file is read again while it runs.
    case undefined:
      return "full";
  }
}

/** Whether a file describes a context of the eepsite's web server. */
function isContextFile(name: string): boolean {
  return /(?:^|\/)contexts\/[^/]+\.xml$/.test(name);
}
