import { JETTY_MAIN } from "../files/client.js";
import type { Location } from "../install/location.js";

/** What separates arguments: a path begins behind one of these. */
const BEFORE_PATH = `(?<=^|[\\s"'])`;

/**
 * The eepsite's files in the arguments of its client. The templates name them by relative paths, which the first start makes absolute
 * (facts: formats 3.3); the two are the same thing.
 */
export class EepsitePaths {
  /** Whether the router runs as a service of its own user, and has no screen to open a browser on. */
  readonly isDaemon: boolean;
  /** The config directory as the router calls it. */
  readonly #configDir: string;
  readonly #absolute: RegExp;
  readonly #absolutePath: RegExp;

  /** @param dirs every path that the config directory may be called by; the first is the router's own */
  constructor(dirs: readonly [string, ...string[]], isDaemon: boolean) {
    this.#configDir = dirs[0];
    this.isDaemon = isDaemon;
    const names = dirs.map((dir) => dir.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const absolute = `(?:(?:${names})/|\\./)eepsite/`;
    this.#absolute = new RegExp(`${BEFORE_PATH}${absolute}`, "g");
    this.#absolutePath = new RegExp(`^${absolute}`);
  }

  /** Arguments as all locations have them in common: with paths relative to the config directory. */
  common(main: string, args: string): string {
    return main === JETTY_MAIN ? args.replace(this.#absolute, "eepsite/") : args;
  }

  /** The same as a location has them: relative in a template, absolute where the router reads them. */
  within(location: Location, main: string, args: string): string {
    if (main !== JETTY_MAIN || !location.mayBeSplit) return args;
    return args.replace(new RegExp(`${BEFORE_PATH}eepsite/`, "g"), () => `${this.#configDir}/eepsite/`);
  }

  /** The same of one path, which may hold blanks. */
  commonPath(path: string): string {
    return path.replace(this.#absolutePath, "eepsite/");
  }

  /** The same of one path. */
  pathWithin(location: Location, path: string): string {
    if (!path.startsWith("eepsite/")) return path;
    return location.mayBeSplit ? `${this.#configDir}/${path}` : `./${path}`;
  }
}
