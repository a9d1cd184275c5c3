import { ConfigError } from "../text/error.js";
import { isSetUp } from "./first-start.js";
import type { Layout } from "./layout.js";
import { Location } from "./location.js";
import type { FileTree } from "./tree.js";

/** Which locations an operation concerns: by default those that the layout keeps in step. */
export type Scope = "config" | "base" | "both";

/** An installation's directories, open for reading and planning. */
export class InstallationFiles {
  readonly layout: Layout;
  readonly locations: readonly Location[];
  #isBeforeFirstStart: boolean | undefined;

  /** The directories of a layout; files are read when they are asked for. */
  constructor(tree: FileTree, layout: Layout) {
    this.layout = layout;
    this.locations = layout.places.map(
      ({ kind, dir }) => new Location(tree, kind, dir, layout.name === "portable"),
    );
  }

  /**
   * True while the router has not yet copied the templates into the config directory: then they are what counts, and a file put there now
   * would keep the router from copying the rest (facts: formats 3.3).
   */
  get isBeforeFirstStart(): boolean {
    if (this.#isBeforeFirstStart === undefined) {
      const config = this.#of("config");
      this.#isBeforeFirstStart =
        config !== undefined && this.#of("base") !== undefined && !isSetUp(config.list("."));
    }
    return this.#isBeforeFirstStart;
  }

  #of(kind: Location["kind"]): Location | undefined {
    return this.locations.find((location) => location.kind === kind);
  }

  /**
   * The locations that a change goes to.
   * @throws {ConfigError} `USAGE` where the installation has no such location
   */
  targets(scope: Scope | undefined): readonly Location[] {
    if (scope === "config" || scope === "base") return [this.#required(scope)];
    if (scope === undefined && this.isBeforeFirstStart)
      return this.locations.filter(({ kind }) => kind !== "config");
    return this.locations;
  }

  /**
   * The location that is read: the one that the router goes by.
   * @throws {ConfigError} `USAGE`
   */
  source(scope: Scope | undefined): Location {
    if (scope === "config" || scope === "base") return this.#required(scope);
    const first = this.#of(this.isBeforeFirstStart ? "base" : "config") ?? this.locations[0];
    if (!first) throw new ConfigError("INSTALLATION_NOT_FOUND", "the installation has no directory");
    return first;
  }

  #required(kind: "config" | "base"): Location {
    const found = this.#of(kind) ?? (this.layout.name === "portable" ? this.#of("config") : undefined);
    if (found) return found;
    throw new ConfigError(
      "USAGE",
      `this installation has no ${kind} directory: --location ${kind} means nothing here`,
    );
  }
}
