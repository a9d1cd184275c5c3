import { ConsoleArguments } from "../arguments/console.js";
import { ArgumentsDocument } from "../arguments/document.js";
import { SamArguments } from "../arguments/sam.js";
import type { PropertiesDocument } from "../properties/document.js";
import { clientPatch } from "../schema/client.js";
import { ConfigError } from "../text/error.js";
import {
  type Client,
  type ClientField,
  CONSOLE_MAIN,
  clientKey,
  matchClients,
  parseClientSelector,
  readClients,
  SAM_MAIN,
} from "./client.js";
import { CLIENTS_CONFIG } from "./file-names.js";

/** One file of a clients configuration. */
export interface ClientsFile {
  /** `clients.config`, or the name of a file inside `clients.config.d`. */
  readonly name: string;
  readonly document: PropertiesDocument;
}

/** Changes of a client's fields; `null` takes the line away. */
export interface ClientPatch {
  readonly name?: string | null;
  readonly args?: string | null;
  readonly startOnLoad?: boolean | null;
  /** Whole seconds; -1: start once the router runs. */
  readonly delay?: number | null;
}

/**
 * The client apps of a `clients.config`, or of a `clients.config.d` directory. Immutable: every edit gives a new configuration, in which
 * only the file of the edited client differs.
 */
export class ClientsConfig {
  readonly files: readonly ClientsFile[];

  private constructor(files: readonly ClientsFile[]) {
    this.files = files;
  }

  /** A single `clients.config`. */
  static of(document: PropertiesDocument): ClientsConfig {
    return new ClientsConfig([{ name: CLIENTS_CONFIG, document }]);
  }

  /** The files of a `clients.config.d`; the router reads those that end in `.config`, in the order of their names (facts: formats 4.1). */
  static ofDirectory(files: readonly ClientsFile[]): ClientsConfig {
    const read = files.filter(({ name }) => name.endsWith(".config"));
    return new ClientsConfig([...read].sort((a, b) => (a.name < b.name ? -1 : 1)));
  }

  /** Every client in the order of the router's list. */
  list(): readonly ClientHandle[] {
    return this.files.flatMap((file) =>
      readClients(file.document).map((client) => new ClientHandle(this, file, client)),
    );
  }

  /**
   * The client of a name, a class or the last part of a class; `undefined` where there is none.
   * @throws {ConfigError} `CLIENT_AMBIGUOUS`
   */
  find(selector: string): ClientHandle | undefined {
    const found = matchClients(this.list(), parseClientSelector(selector));
    if (found.length < 2) return found[0];
    const candidates = found.map(
      (client) => `${client.file.name}: ${client.main} (${client.name ?? "no name"})`,
    );
    throw new ConfigError("CLIENT_AMBIGUOUS", `several clients match ${JSON.stringify(selector)}`, {
      candidates,
    });
  }

  /**
   * The router console with its typed arguments.
   * @throws {ConfigError} `CLIENT_NOT_FOUND`, `CLIENT_AMBIGUOUS`
   */
  get console(): ConsoleClient {
    return new ConsoleClient(this.#required(CONSOLE_MAIN));
  }

  /**
   * The SAM bridge with its typed arguments.
   * @throws {ConfigError} `CLIENT_NOT_FOUND`, `CLIENT_AMBIGUOUS`
   */
  get sam(): SamClient {
    return new SamClient(this.#required(SAM_MAIN));
  }

  #required(main: string): ClientHandle {
    const client = this.find(main);
    if (client) return client;
    throw new ConfigError("CLIENT_NOT_FOUND", `no client app with the class ${main}`, {
      candidates: this.list().map((c) => c.main),
    });
  }

  /** The configuration with another document in place of one file's. */
  with(name: string, document: PropertiesDocument): ClientsConfig {
    return new ClientsConfig(this.files.map((file) => (file.name === name ? { name, document } : file)));
  }
}

/** A client app in its file. */
export class ClientHandle implements Client {
  readonly number: number;
  readonly main: string;
  readonly name: string | undefined;
  readonly args: string | undefined;
  readonly startOnLoad: boolean;
  readonly delay: number;
  readonly file: ClientsFile;
  readonly #config: ClientsConfig;

  constructor(config: ClientsConfig, file: ClientsFile, client: Client) {
    this.#config = config;
    this.file = file;
    this.number = client.number;
    this.main = client.main;
    this.name = client.name;
    this.args = client.args;
    this.startOnLoad = client.startOnLoad;
    this.delay = client.delay;
  }

  /** The key of one of this client's fields, such as `clientApp.0.args`. */
  key(field: ClientField): string {
    return clientKey(this.number, field);
  }

  /**
   * Changes fields of this client, and no other line.
   * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_NOT_STORABLE`
   */
  set(patch: ClientPatch): ClientsConfig {
    const lines = clientPatch(patch);
    const document = this.file.document.edit((draft) => {
      for (const [field, value] of lines) {
        if (value === null) draft.unset(this.key(field));
        else draft.set(this.key(field), value);
      }
    });
    return this.#config.with(this.file.name, document);
  }
}

/** The console client; see {@link ConsoleArguments} for what each edit does to its arguments. */
export class ConsoleClient {
  readonly client: ClientHandle;
  readonly arguments: ConsoleArguments;

  constructor(client: ClientHandle) {
    this.client = client;
    this.arguments = new ConsoleArguments(new ArgumentsDocument(client.args ?? ""));
  }

  /** Binds the plain listener to these addresses. */
  bind(hosts: readonly string[]): ClientsConfig {
    return this.#set(this.arguments.withHosts(hosts));
  }

  /** Moves the plain listener to another port. */
  port(port: number): ClientsConfig {
    return this.#set(this.arguments.withPort(port));
  }

  /** Turns the TLS listener on, on this port, or off. */
  ssl(port: number | "off"): ClientsConfig {
    return this.#set(port === "off" ? this.arguments.withoutSsl() : this.arguments.withSslPort(port));
  }

  /** Binds the TLS listener to these addresses. */
  sslBind(hosts: readonly string[]): ClientsConfig {
    return this.#set(this.arguments.withSslHosts(hosts));
  }

  #set(changed: ConsoleArguments): ClientsConfig {
    return this.client.set({ args: changed.document.text });
  }
}

/** The SAM client; see {@link SamArguments} for what each edit does to its arguments. */
export class SamClient {
  readonly client: ClientHandle;
  readonly arguments: SamArguments;

  constructor(client: ClientHandle) {
    this.client = client;
    this.arguments = new SamArguments(new ArgumentsDocument(client.args ?? ""));
  }

  /** Binds SAM's TCP socket to this address. */
  bind(host: string): ClientsConfig {
    return this.client.set({ args: this.arguments.withHost(host).document.text });
  }

  /** Moves SAM's TCP socket to another port. */
  port(port: number): ClientsConfig {
    return this.client.set({ args: this.arguments.withPort(port).document.text });
  }
}
