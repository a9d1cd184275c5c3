import { join, relative, resolve, sep } from "node:path";
import { ROUTER_CONFIG, WRAPPER_CONFIG } from "../files/file-names.js";
import { dialectOf } from "../properties/dialects.js";
import type { PropertiesDraft } from "../properties/draft.js";
import { type PropertiesReader, PropertiesText } from "../properties/text.js";
import { ConfigError } from "../text/error.js";
import type { JvmOptions } from "./jvm-options.js";
import type { LocationKind } from "./layout.js";
import { machinePath, routerPath } from "./machine-path.js";
import type { OpenXml } from "./open-xml.js";
import type { FileTree } from "./tree.js";

/** A `*.config` file of a location, open for reading and for planning. Nothing is written here. */
export class OpenFile {
  readonly location: LocationKind;
  readonly path: string;
  /** Relative to the location's directory, with `/`. */
  readonly name: string;
  /** `undefined` where there is no such file. */
  readonly bytes: Uint8Array | undefined;
  readonly document: PropertiesText;
  /** What is planned for this file, once something is; `draftOf` in `install/plan.ts` begins it. */
  draft: PropertiesDraft | undefined;
  /** Planned to go, whatever the draft says. */
  isRemoved = false;
  /** Of a file that goes: the history alone keeps its text, and no `.bak` stays beside its place. */
  isKept = false;

  constructor(location: LocationKind, path: string, name: string, bytes: Uint8Array | undefined) {
    this.location = location;
    this.path = path;
    this.name = name;
    this.bytes = bytes;
    const dialect = dialectOf(name);
    this.document = bytes ? PropertiesText.ofBytes(bytes, dialect) : new PropertiesText("", dialect);
  }

  get exists(): boolean {
    return this.bytes !== undefined;
  }

  /** Whether it is not there yet, and is planned to be. */
  get isBegun(): boolean {
    return !this.exists && this.draft !== undefined;
  }

  /** The file as it is, or as it is planned to be. */
  get reader(): PropertiesReader {
    return this.draft ?? this.document;
  }
}

/** Whether a name is that of something below a location's directory; every other one leads elsewhere on the disk. */
export function isInside(name: string): boolean {
  return name !== "" && !name.startsWith("/") && !name.split(/[\\/]/).includes("..");
}

/** What decides about a location's files, and lies outside its directory. */
export interface Surroundings {
  /** The one wrapper.config of the installation, which all its locations share; `undefined` where it has no place for one. */
  readonly wrapperConfig: OpenFile | undefined;
  /** What holds `addressbook/` (facts: formats 3.1). */
  readonly routerDir: string;
  readonly jvmOptions: JvmOptions;
}

/** One directory of an installation. Its files are opened once, when they are first asked for. */
export class Location {
  readonly kind: LocationKind;
  readonly dir: string;
  readonly tree: FileTree;
  /** True where install and live directory are one: nothing in it is ever taken apart. */
  readonly isPortable: boolean;
  #routerConfig: OpenFile | undefined;
  /** Whether the router only ever copies what is in it, and reads it nowhere. */
  readonly isTemplate: boolean;
  /** The directory that the router is started in, which relative paths in the arguments of its programs count from. */
  readonly startDir: string;
  /** The XML files that were asked for so far, by their names; `xmlFile` in `install/xml-file.ts` opens them. */
  readonly xmlFiles = new Map<string, OpenXml>();
  readonly #root: string;
  readonly #around: Surroundings | undefined;
  readonly #files = new Map<string, OpenFile>();

  /**
   * `root` is what absolute paths in the files lie below, and `startDir` the base directory where that is another one. `routerConfig` is the
   * one that the router reads, also where it lies elsewhere and sends the router to `dir` for every other file; a base directory without one
   * is nothing but templates. A further copy has nothing `around` it.
   */
  constructor(
    tree: FileTree,
    kind: LocationKind,
    dir: string,
    isPortable: boolean,
    {
      root = "/",
      startDir = dir,
      routerConfig,
      around,
    }: {
      readonly root?: string;
      readonly startDir?: string;
      readonly routerConfig?: OpenFile;
      readonly around?: Surroundings;
    } = {},
  ) {
    this.tree = tree;
    this.kind = kind;
    this.dir = dir;
    this.isPortable = isPortable;
    this.isTemplate = kind === "base" && !isPortable && routerConfig === undefined;
    this.startDir = startDir;
    this.#root = root;
    this.#around = around;
    this.#routerConfig = routerConfig;
  }

  /**
   * A file by its name relative to the directory.
   * @throws {ConfigError} `FILE_OUTSIDE` for a name that leads out of the directory, `FILE_UNREADABLE`
   */
  file(name: string): OpenFile {
    return this.named(this.checkedName(name));
  }

  /**
   * A name that somebody asked for, as far as it is that of a file below this directory.
   * @throws {ConfigError} `FILE_OUTSIDE`
   */
  checkedName(name: string): string {
    if (isInside(name)) return name;
    throw new ConfigError("FILE_OUTSIDE", `${JSON.stringify(name)} is not a file below ${this.dir}`);
  }

  /**
   * A file that configuration names, by its {@link nameOf}; one that lies elsewhere is for reading alone.
   * @throws {ConfigError} `FILE_UNREADABLE`
   */
  named(name: string): OpenFile {
    const known = this.#files.get(name);
    if (known) return known;
    const file = this.#fromOutside(name) ?? this.#read(name);
    this.#files.set(name, file);
    return file;
  }

  #fromOutside(name: string): OpenFile | undefined {
    if (name === ROUTER_CONFIG) return this.#routerConfig;
    return name === WRAPPER_CONFIG ? this.#around?.wrapperConfig : undefined;
  }

  /** Where a file of this name lies, or would lie. */
  pathOf(name: string): string {
    const outside = this.#fromOutside(name);
    if (outside) return outside.path;
    const isInRouterDir = name.startsWith("addressbook/");
    return join((isInRouterDir ? this.#around?.routerDir : undefined) ?? this.dir, name);
  }

  /** A property of the router: router.config counts more than the `-D` options of its JVM (facts: formats 3.1). */
  property(name: string): string | undefined {
    return this.routerConfig.get(name) ?? this.#around?.jvmOptions.get(name);
  }

  /** A `-D` option of the router's JVM, for what router.config has no say in. */
  jvmOption(name: string): string | undefined {
    return this.#around?.jvmOptions.get(name);
  }

  /**
   * The name relative to the directory of what configuration names by a path, which may be an absolute one, or relative to `from` (facts:
   * formats 3.4, 6.3). A
   * further copy cannot know what is its own of what lies elsewhere, and has it under the `usual` name.
   */
  nameOf(path: string, usual: string, from = this.dir): string {
    if (path === usual && from === this.dir) return usual;
    const inside = relative(resolve(this.dir), resolve(machinePath(this.#root, from, path)));
    const name = inside.split(sep).join("/");
    return this.kind === "also" && !isInside(name) ? usual : name;
  }

  /** What the router calls a file of this directory, in files of its own. */
  routerPathOf(name: string): string {
    return routerPath(this.#root, join(this.dir, name));
  }

  /** What router.config says, for whoever goes by it; it is not opened for planning by that. */
  get routerConfig(): PropertiesReader {
    this.#routerConfig ??= this.#files.get(ROUTER_CONFIG) ?? this.#read(ROUTER_CONFIG);
    return this.#routerConfig.reader;
  }

  #read(name: string): OpenFile {
    const path = this.pathOf(name);
    return new OpenFile(this.kind, path, name, this.tree.read(path));
  }

  /** The names in a directory below this one, as they are or are planned to be; none where there is no such directory. */
  list(name: string): readonly string[] {
    const names = new Set(this.tree.list(join(this.dir, name)));
    for (const file of this.#files.values()) {
      if (!file.name.startsWith(`${name}/`)) continue;
      const entry = file.name.slice(name.length + 1);
      if (file.isRemoved) names.delete(entry);
      else if (file.isBegun) names.add(entry);
    }
    return [...names];
  }

  /** Whether there is such a file, or is planned to be. */
  isFile(name: string): boolean {
    const known = this.#files.get(name);
    if (known?.isRemoved) return false;
    if (known && (known.exists || known.isBegun)) return true;
    return name === ROUTER_CONFIG ? this.file(name).exists : this.tree.isFile(this.pathOf(name));
  }

  isDirectory(name: string): boolean {
    return this.tree.isDirectory(join(this.dir, name));
  }

  /** Whether the router keeps client apps and tunnels here in files of their own, as it never does with templates. */
  get mayBeSplit(): boolean {
    return !this.isTemplate && !this.isPortable;
  }

  /** The files that were asked for so far. */
  get opened(): IterableIterator<OpenFile> {
    return this.#files.values();
  }
}
