/**
 * What a directory is to the router: `config` is the one that it reads, `base` holds the templates that it copies at its first start, and
 * `also` is a further copy that somebody keeps, such as `/rw/config` on Qubes.
 */
export type LocationKind = "config" | "base" | "also";

/** A directory of an installation. */
export interface Place {
  readonly kind: LocationKind;
  readonly dir: string;
}

/** Where the configuration of one installation lies. */
export interface Layout {
  /** `given`: the directories were named, not found. */
  readonly name: "debian" | "user" | "portable" | "docker" | "windows" | "macos" | "gentoo" | "given";
  /** What the machine's own absolute paths lie below. */
  readonly root: string;
  readonly places: readonly Place[];
  /** Whether the router runs as a Linux service, which is decided by its user's name (facts: formats 3.2): it opens no browser then. */
  readonly isService: boolean;
  /** Where a change goes to if nobody says otherwise. */
  readonly inStep: readonly LocationKind[];
  /** A sentence for each thing that was seen and decided something. */
  readonly reasons: readonly string[];
}

/** The directory of a kind; `undefined` where the layout has none. */
export function dirOf({ places }: Pick<Layout, "places">, kind: LocationKind): string | undefined {
  return places.find((place) => place.kind === kind)?.dir;
}

/** The places of a config directory and of its install directory, where there is one. */
export function placesOf(config: string, base: string | undefined): readonly Place[] {
  const live: Place = { kind: "config", dir: config };
  return base === undefined ? [live] : [live, { kind: "base", dir: base }];
}

/** Which installation is meant. */
export interface InstallationOptions {
  /** Prefix of the usual directories, for images, chroots and unpacked archives. Default `/`. */
  readonly root?: string | undefined;
  /** The install directory; as it is, not below `root`. */
  readonly baseDir?: string | undefined;
  /** The live directory; as it is, not below `root`. */
  readonly configDir?: string | undefined;
  /** Further copies to keep in step. */
  readonly also?: readonly string[] | undefined;
}
