import { isHost, isWildcard } from "../schema/hosts.js";
import type { ArgumentsDocument } from "./document.js";
import { readPort } from "./problem.js";

/** The positions of the console's arguments. */
export type ConsoleSlot = "port" | "hosts" | "sslPort" | "sslHosts" | "webapps";

/** An address that the console opens. */
export interface ConsoleListener {
  readonly host: string;
  readonly port: number;
  readonly ssl: boolean;
}

export const DEFAULT_PORT = 7657;
export const DEFAULT_HOST = "127.0.0.1";

/**
 * Which argument of net.i2p.router.web.RouterConsoleRunner stands where: `[[port host[,host]] [-s sslPort [host[,host]]] [webAppsDir]]`,
 * taken as its constructor takes them (facts: formats 6.1). Everything but `-s` fills the first empty position, whatever it looks like.
 */
export class ConsolePositions {
  readonly document: ArgumentsDocument;
  /** Indexes of the arguments `-s`; the first one is what counts. */
  readonly flags: readonly number[];
  /** Indexes of arguments that no position is left for: with one of them the console does not start. */
  readonly extra: readonly number[];
  readonly #slots: Partial<Record<ConsoleSlot, number>> = {};

  constructor(document: ArgumentsDocument) {
    const flags: number[] = [];
    const extra: number[] = [];
    document.values.forEach((value, index) => {
      if (value === "-s") flags.push(index);
      else if (!this.#fill(index, flags.length > 0)) extra.push(index);
    });
    this.document = document;
    this.flags = flags;
    this.extra = extra;
  }

  #fill(index: number, isBehindFlag: boolean): boolean {
    const order: readonly ConsoleSlot[] = isBehindFlag
      ? ["sslPort", "sslHosts", "webapps"]
      : ["port", "hosts", "webapps"];
    const free = order.find((slot) => this.#slots[slot] === undefined);
    if (free) this.#slots[free] = index;
    return free !== undefined;
  }

  /** The index of the argument in a position, `undefined` where the position is left to its default. */
  indexOf(slot: ConsoleSlot): number | undefined {
    return this.#slots[slot];
  }

  /** The text of the argument in a position. */
  valueOf(slot: ConsoleSlot): string | undefined {
    const index = this.#slots[slot];
    return index === undefined ? undefined : this.document.values[index];
  }

  /** Whether a position is given, rather than left to its default. */
  has(slot: ConsoleSlot): boolean {
    return this.#slots[slot] !== undefined;
  }

  /** No argument at all means a plain listener on 127.0.0.1:7657. */
  get isEmpty(): boolean {
    return this.document.values.length === 0;
  }

  /** The plain listener's port; `undefined` where there is no plain listener. Without any argument 7657. */
  get port(): number | undefined {
    if (this.isEmpty) return DEFAULT_PORT;
    return readPort(this.valueOf("port") ?? "");
  }

  /** The addresses of the plain listener; none where there is no plain listener. */
  get hosts(): readonly string[] {
    if (!this.isEmpty && !this.has("port")) return [];
    return listOf(this.valueOf("hosts") ?? DEFAULT_HOST);
  }

  /** The TLS listener's port; `undefined` where there is none. */
  get sslPort(): number | undefined {
    return readPort(this.valueOf("sslPort") ?? "");
  }

  /** The addresses of the TLS listener; by default those of the plain one. */
  get sslHosts(): readonly string[] {
    if (!this.has("sslPort")) return [];
    return listOf(this.valueOf("sslHosts") ?? this.valueOf("hosts") ?? DEFAULT_HOST);
  }

  /** The sockets that the console tries to open, if the machine has the addresses. None where it does not start. */
  get listeners(): readonly ConsoleListener[] {
    if (this.extra.length > 0) return [];
    const open = (port: number | undefined, hosts: readonly string[], ssl: boolean) =>
      port === undefined ? [] : hosts.filter(isHost).map((host) => ({ host, port, ssl }));
    return [...open(this.port, this.hosts, false), ...open(this.sslPort, this.sslHosts, true)];
  }
}

/** A wildcard address beside another one: the second cannot be bound, and the console may not start (facts: console vectors). */
export function wildcardAndHost(hosts: readonly string[]): boolean {
  return hosts.length > 1 && hosts.some(isWildcard);
}

/** Whether an argument is meant as a directory, wherever it stands. */
export function isPath(text: string): boolean {
  return /[\\/]/.test(text);
}

/** The console splits host lists at blanks and commas. */
export function listOf(text: string): readonly string[] {
  return text.split(/[ ,]+/).filter((host) => host !== "");
}
