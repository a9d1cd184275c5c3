import type { PropertiesDocument } from "../properties/document.js";
import { ConfigError } from "../text/error.js";
import { TUNNELS_CONFIG } from "./file-names.js";
import { readTunnels, type Tunnel, tunnelKey } from "./tunnel.js";
import { parseTunnelSelector, selectTunnels } from "./tunnel-selector.js";
import { type ConfigPatch, encodeTyped, specOf } from "./typed-config.js";

/** One file of a tunnels configuration. */
export interface TunnelsFile {
  /** `i2ptunnel.config`, or the name of a file inside `i2ptunnel.config.d`. */
  readonly name: string;
  readonly document: PropertiesDocument;
}

/** Changes of a tunnel's fields by their names without prefix, such as `option.inbound.length`; `null` takes the line away. */
export type TunnelPatch = ConfigPatch<"i2ptunnel.config">;

/**
 * The tunnels of an `i2ptunnel.config`, or of an `i2ptunnel.config.d` directory. Immutable: every edit gives a new configuration, in which
 * only the file of the edited tunnel differs.
 */
export class TunnelsConfig {
  readonly files: readonly TunnelsFile[];

  private constructor(files: readonly TunnelsFile[]) {
    this.files = files;
  }

  /** A single `i2ptunnel.config`, whose keys begin with `tunnel.N.`. */
  static of(document: PropertiesDocument): TunnelsConfig {
    return new TunnelsConfig([{ name: TUNNELS_CONFIG, document }]);
  }

  /**
   * The files of an `i2ptunnel.config.d`, most of which hold one tunnel without prefix. The router reads those that end in `.config`, in any
   * case, in the order of their names (facts: formats 4.1, 4.2).
   */
  static ofDirectory(files: readonly TunnelsFile[]): TunnelsConfig {
    const read = files.filter(({ name }) => name.toLowerCase().endsWith(".config"));
    return new TunnelsConfig([...read].sort((a, b) => (a.name < b.name ? -1 : 1)));
  }

  /** Every tunnel in the order in which the router loads them. */
  list(): readonly TunnelHandle[] {
    return this.files.flatMap((file) =>
      readTunnels(file.document).map((tunnel) => new TunnelHandle(this, file, tunnel)),
    );
  }

  /** The tunnels that a selector means: `*`, `type=server`, or a name. */
  select(selector: string): readonly TunnelHandle[] {
    return selectTunnels(this.list(), parseTunnelSelector(selector));
  }

  /**
   * The tunnel of a name; `undefined` where there is none.
   * @throws {ConfigError} `TUNNEL_AMBIGUOUS`
   */
  find(name: string): TunnelHandle | undefined {
    const found = selectTunnels(this.list(), { kind: "name", name });
    if (found.length < 2) return found[0];
    const candidates = found.map((tunnel) => `${tunnel.file.name}: ${tunnel.type} ${tunnel.name ?? ""}`);
    throw new ConfigError("TUNNEL_AMBIGUOUS", `several tunnels have the name ${JSON.stringify(name)}`, {
      candidates,
    });
  }

  /** The configuration with another document in place of one file's. */
  with(name: string, document: PropertiesDocument): TunnelsConfig {
    return new TunnelsConfig(this.files.map((file) => (file.name === name ? { name, document } : file)));
  }
}

/** A tunnel in its file. */
export class TunnelHandle implements Tunnel {
  readonly number: number | undefined;
  readonly type: string;
  readonly name: string | undefined;
  readonly startOnLoad: boolean;
  readonly file: TunnelsFile;
  readonly #config: TunnelsConfig;

  constructor(config: TunnelsConfig, file: TunnelsFile, tunnel: Tunnel) {
    this.#config = config;
    this.file = file;
    this.number = tunnel.number;
    this.type = tunnel.type;
    this.name = tunnel.name;
    this.startOnLoad = tunnel.startOnLoad;
  }

  /** The key of a field in this tunnel's file: `tunnel.3.listenPort`, or `listenPort` in a file of its own. */
  key(field: string): string {
    return tunnelKey(this.number, field);
  }

  /** A field as the router reads it, such as `listenPort` or `option.inbound.length`; `undefined` where it is not set. */
  get(field: string): string | undefined {
    return this.file.document.get(this.key(field));
  }

  /**
   * Changes fields of this tunnel, and no other line.
   * @throws {ConfigError} `VALUE_OUT_OF_RANGE` where the catalogue forbids a value, `VALUE_NOT_STORABLE` where the file cannot hold it,
   *   `KEY_UNKNOWN` for a field that no tunnel has
   */
  set(patch: TunnelPatch): TunnelsConfig {
    const document = this.file.document.edit((draft) => {
      for (const [field, value] of Object.entries(patch)) {
        if (value === null) draft.unset(this.key(field));
        else draft.set(this.key(field), encodeTyped(field, specOf("i2ptunnel.config", field), value));
      }
    });
    return this.#config.with(this.file.name, document);
  }
}
