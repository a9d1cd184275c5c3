import { ROUTER_CONFIG, WRAPPER_CONFIG } from "../files/file-names.js";
import { ConfigError } from "../text/error.js";
import { contextDirs } from "./context-dirs.js";
import { type JvmOptions, jvmOptions } from "./jvm-options.js";
import { dirOf, type Layout, type LocationKind, type Place } from "./layout.js";
import { Location, OpenFile, type Surroundings } from "./location.js";
import { environmentBelow, type Machine } from "./machine.js";
import { routerConfigPath } from "./router-config-path.js";
import { missingReason, sentTo } from "./sent-to.js";
import type { FileTree } from "./tree.js";
import { decideWorkingDir, isSetUp, type WorkingDir } from "./working-dir.js";
import { wrapperConfigPath } from "./wrapper-config.js";

/** Which locations an operation concerns. */
export type Scope = "config" | "base" | "both";

/** An installation's directories, open for reading and planning. */
export class InstallationFiles {
  readonly layout: Layout;
  readonly tree: FileTree;
  readonly machine: Machine;
  readonly #locations = new Map<Place, Location>();
  readonly #reasons: string[] = [];
  #jvmOptions: JvmOptions | undefined;
  #wrapperConfig: OpenFile | undefined;
  #decision: { readonly workingDir: WorkingDir | undefined } | undefined;

  /** The directories of a layout; files are read when they are asked for. */
  constructor(tree: FileTree, layout: Layout, machine: Machine) {
    this.tree = tree;
    this.layout = layout;
    this.machine = machine;
  }

  get locations(): readonly Location[] {
    return this.layout.places.map((place) => this.#open(place));
  }

  /** A sentence for each thing that was seen and decided something: about the directories, and about where router.config leads. */
  get reasons(): readonly string[] {
    // A location's reason is known once it is open.
    for (const place of this.layout.places) this.#open(place);
    return [...this.layout.reasons, ...this.#reasons];
  }

  /** The `-D` options of the router's JVM, as far as its wrapper.config has them. */
  get jvmOptions(): JvmOptions {
    if (this.#jvmOptions === undefined) {
      const variables = environmentBelow(this.layout.root, this.machine);
      this.#jvmOptions = jvmOptions(this.wrapperConfig?.bytes, variables);
    }
    return this.#jvmOptions;
  }

  /** The one wrapper.config, wherever it lies; `undefined` where nothing tells where it would. */
  get wrapperConfig(): OpenFile | undefined {
    if (this.#wrapperConfig === undefined) {
      const path = wrapperConfigPath(this.tree, this.layout);
      if (path === undefined) return undefined;
      const kind = dirOf(this.layout, "base") === undefined ? "config" : "base";
      this.#wrapperConfig = new OpenFile(kind, path, WRAPPER_CONFIG, this.tree.read(path));
    }
    return this.#wrapperConfig;
  }

  /** Which directory the router reads at its next start; `undefined` where there is one alone, and so nothing to decide. */
  get workingDir(): WorkingDir | undefined {
    this.#decision ??= { workingDir: this.#decide() };
    return this.#decision.workingDir;
  }

  /**
   * True while the router has not yet copied the templates into the config directory: then they are what counts, and a file put there now
   * would keep the router from copying the rest (facts: formats 3.3).
   */
  get isBeforeFirstStart(): boolean {
    return this.workingDir?.rule === 7 || this.workingDir?.rule === 8;
  }

  /** True where the router does without the config directory, for good or until its first start. Two names of one directory are no such case. */
  get #readsBase(): boolean {
    return this.isBeforeFirstStart || (this.workingDir?.uses === "base" && this.workingDir.rule !== 2);
  }

  /**
   * The locations that a change goes to: by default those that the layout keeps in step.
   * @throws {ConfigError} `USAGE` where the installation has no such location
   */
  targets(scope?: Scope): readonly Location[] {
    if (scope === "config" || scope === "base") return [this.#required(scope)];
    return this.layout.places
      .filter((place) => (scope === "both" ? place.kind !== "also" : this.#isInStep(place)))
      .map((place) => this.#open(place));
  }

  /** Templates that the router reads are in step in any layout. */
  #isInStep(place: Place): boolean {
    const readsTemplates = this.#readsBase && place.kind !== "config";
    return (readsTemplates || this.layout.inStep.includes(place.kind)) && this.takesPart(place);
  }

  /** False for a config directory that the router does not read: it stays untouched until it is set up. */
  takesPart({ kind, dir }: Pick<Place, "kind" | "dir">): boolean {
    if (kind !== "config" || !this.#readsBase) return true;
    return !this.isBeforeFirstStart && isSetUp(this.tree.list(dir) ?? []);
  }

  /**
   * The location that is read: by default the one that the router goes by.
   * @throws {ConfigError} `USAGE`
   */
  source(scope?: Scope): Location {
    if (scope === "config" || scope === "base") return this.#required(scope);
    const first = this.#find(this.#readsBase ? "base" : "config") ?? this.locations[0];
    if (!first) throw new ConfigError("INSTALLATION_NOT_FOUND", "the installation has no directory");
    return first;
  }

  #required(kind: "config" | "base"): Location {
    const found = this.#find(kind) ?? (this.layout.name === "portable" ? this.#find("config") : undefined);
    if (found) return found;
    throw new ConfigError(
      "USAGE",
      `this installation has no ${kind} directory: --location ${kind} means nothing here`,
    );
  }

  #find(kind: LocationKind): Location | undefined {
    const place = this.layout.places.find((each) => each.kind === kind);
    return place && this.#open(place);
  }

  #open(place: Place): Location {
    const known = this.#locations.get(place);
    if (known) return known;
    const location = this.#locationAt(place);
    this.#locations.set(place, location);
    return location;
  }

  /** The router.config that counts may send the router to another directory for every other file (facts: formats 3.2, end). */
  #locationAt({ kind, dir }: Place): Location {
    const { tree, layout } = this;
    const { root } = layout;
    // Where the router reads the templates themselves, that is install and live directory in one, as it is where both names lead to one.
    const readsThere = kind === "base" && this.#readsBase && !this.isBeforeFirstStart;
    const isOne = layout.name === "portable" || this.workingDir?.rule === 2 || readsThere;
    const startDir = isOne ? undefined : dirOf(layout, "base");
    if (kind === "also")
      return new Location(tree, kind, dir, isOne, { root, ...(startDir !== undefined && { startDir }) });
    if (kind !== "config" && !readsThere)
      return new Location(tree, kind, dir, isOne, { root, around: this.#around(() => dir) });
    const path = routerConfigPath(root, dir, this.jvmOptions);
    const routerConfig = new OpenFile(kind, path, ROUTER_CONFIG, tree.read(path));
    const sent = sentTo(tree, layout, dir, routerConfig.document);
    if (sent?.missing !== undefined) this.#reasons.push(missingReason(path, sent.missing, dir));
    const liveDir = sent?.dir ?? dir;
    const routerDir = () => {
      const start = { root, base: dirOf(layout, "base") ?? dir, config: liveDir };
      const { router } = contextDirs(routerConfig.document, this.jvmOptions, start);
      // A volume that was mounted elsewhere names directories of its own container.
      return tree.isDirectory(router) ? router : liveDir;
    };
    return new Location(tree, kind, liveDir, sent?.isPortable ?? isOne, {
      root,
      routerConfig,
      around: this.#around(routerDir),
      ...(startDir !== undefined && { startDir }),
    });
  }

  /** Worked out when somebody asks. */
  #around(routerDir: () => string): Surroundings {
    const files = this;
    return {
      get wrapperConfig() {
        return files.wrapperConfig;
      },
      get routerDir() {
        return routerDir();
      },
      get jvmOptions() {
        return files.jvmOptions;
      },
    };
  }

  #decide(): WorkingDir | undefined {
    const base = dirOf(this.layout, "base");
    const candidate = dirOf(this.layout, "config");
    if (base === undefined || candidate === undefined) return undefined;
    const decided = decideWorkingDir(this.tree, { base, candidate });
    if (decided.rule !== 5 || this.jvmOptions.get("i2p.dir.migrate") !== "true") return decided;
    return decideWorkingDir(this.tree, { base, candidate, migrate: true });
  }
}
