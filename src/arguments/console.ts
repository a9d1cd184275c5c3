import { isHost, isWildcard } from "../schema/hosts.js";
import { ConfigError } from "../text/error.js";
import { ArgumentsDocument } from "./document.js";
import { type ArgumentProblem, readPort } from "./problem.js";

/** The positions of the console's arguments. */
type Slot = "port" | "hosts" | "sslPort" | "sslHosts" | "webapps";

/** An address that the console opens. */
export interface ConsoleListener {
  readonly host: string;
  readonly port: number;
  readonly ssl: boolean;
}

const DEFAULT_PORT = 7657;
const DEFAULT_HOST = "127.0.0.1";

/**
 * The arguments of net.i2p.router.web.RouterConsoleRunner, `[[port host[,host]] [-s sslPort [host[,host]]] [webAppsDir]]`, taken as its
 * constructor takes them (facts: formats 6.1): everything but `-s` fills the first empty position, whatever it looks like.
 * Immutable; edits give new arguments, and are refused where they would move an argument into another position.
 */
export class ConsoleArguments {
  readonly document: ArgumentsDocument;
  readonly #slots: Partial<Record<Slot, number>> = {};
  readonly #flags: number[] = [];
  readonly #extra: number[] = [];

  constructor(document: ArgumentsDocument) {
    this.document = document;
    document.values.forEach((value, index) => {
      if (value === "-s") this.#flags.push(index);
      else this.#fill(index);
    });
  }

  static of(text: string): ConsoleArguments {
    return new ConsoleArguments(new ArgumentsDocument(text));
  }

  #fill(index: number): void {
    const order: readonly Slot[] =
      this.#flags.length > 0 ? ["sslPort", "sslHosts", "webapps"] : ["port", "hosts", "webapps"];
    const free = order.find((slot) => this.#slots[slot] === undefined);
    if (free) this.#slots[free] = index;
    else this.#extra.push(index);
  }

  #value(slot: Slot): string | undefined {
    const index = this.#slots[slot];
    return index === undefined ? undefined : this.document.values[index];
  }

  get #isEmpty(): boolean {
    return this.document.values.length === 0;
  }

  /** The plain listener's port; `undefined` where there is no plain listener. Without any argument 7657. */
  get port(): number | undefined {
    if (this.#isEmpty) return DEFAULT_PORT;
    return readPort(this.#value("port") ?? "");
  }

  /** The addresses of the plain listener; none where there is no plain listener. */
  get hosts(): readonly string[] {
    if (!this.#isEmpty && this.#slots.port === undefined) return [];
    return listOf(this.#value("hosts") ?? DEFAULT_HOST);
  }

  /** The TLS listener's port; `undefined` where there is none. */
  get sslPort(): number | undefined {
    return readPort(this.#value("sslPort") ?? "");
  }

  /** The addresses of the TLS listener; by default those of the plain one. */
  get sslHosts(): readonly string[] {
    if (this.#slots.sslPort === undefined) return [];
    return listOf(this.#value("sslHosts") ?? this.#value("hosts") ?? DEFAULT_HOST);
  }

  /** Whether a position is given, rather than left to its default. */
  has(slot: Slot): boolean {
    return this.#slots[slot] !== undefined;
  }

  /** The sockets that the console tries to open, if the machine has the addresses. None where it does not start. */
  get listeners(): readonly ConsoleListener[] {
    if (this.#extra.length > 0) return [];
    const open = (port: number | undefined, hosts: readonly string[], ssl: boolean) =>
      port === undefined ? [] : hosts.filter(isHost).map((host) => ({ host, port, ssl }));
    return [...open(this.port, this.hosts, false), ...open(this.sslPort, this.sslHosts, true)];
  }

  /** What is wrong with these arguments. */
  get problems(): readonly ArgumentProblem[] {
    const found: ArgumentProblem[] = [];
    const report = (code: ArgumentProblem["code"], index: number | undefined, message: string) =>
      found.push({ code, index, message });
    for (const index of this.#extra) {
      report("CONSOLE_EXTRA_ARGUMENT", index, "one argument too many: the console does not start");
    }
    if (!this.#isEmpty && this.#slots.port === undefined && this.#slots.sslPort === undefined) {
      report("CONSOLE_NO_LISTENER", undefined, "neither a plain nor a TLS port: the console does not start");
    }
    if (this.#flags.length > 0 && this.#slots.sslPort === undefined && this.#slots.port !== undefined) {
      report("CONSOLE_SSL_WITHOUT_PORT", this.#flags[0], "-s without a port behind it does nothing");
    }
    for (const slot of ["port", "sslPort"] as const) {
      const text = this.#value(slot);
      if (text !== undefined && readPort(text) === undefined) {
        report(
          "CONSOLE_BAD_PORT",
          this.#slots[slot],
          `${JSON.stringify(text)} is no port: this listener does not start`,
        );
      }
    }
    for (const slot of ["hosts", "sslHosts"] as const) this.#reportHosts(slot, report);
    const webapps = this.#value("webapps");
    if (webapps !== undefined && readPort(webapps) !== undefined) {
      report(
        "CONSOLE_WEBAPPS_IS_PORT",
        this.#slots.webapps,
        `${webapps} is taken as the webapps directory, not as a port`,
      );
    }
    if (this.port !== undefined && this.port === this.sslPort) {
      report(
        "CONSOLE_PORT_CLASH",
        this.#slots.sslPort,
        `plain and TLS listener share port ${this.port}: the second one fails`,
      );
    }
    return found;
  }

  #reportHosts(
    slot: "hosts" | "sslHosts",
    report: (code: ArgumentProblem["code"], index: number | undefined, message: string) => void,
  ): void {
    const text = this.#value(slot);
    const index = this.#slots[slot];
    if (text === undefined) return;
    if (isPath(text)) {
      report(
        "CONSOLE_HOST_IS_PATH",
        index,
        `${JSON.stringify(text)} stands where the bind address belongs: the listener cannot bind to it`,
      );
      return;
    }
    const hosts = listOf(text);
    const bad = hosts.find((host) => !isHost(host));
    if (bad !== undefined)
      report(
        "CONSOLE_BAD_HOST",
        index,
        `${JSON.stringify(bad)} is no address: the console cannot bind to it`,
      );
    if (wildcardAndHost(hosts)) {
      report(
        "CONSOLE_WILDCARD_AND_HOST",
        index,
        "a wildcard address takes the port, so the other address cannot be bound",
      );
    }
  }

  /** The plain listener's port. Turns a plain listener on where there is only a TLS one, on 127.0.0.1. */
  withPort(port: number): ConsoleArguments {
    if (this.port === port) return this;
    this.#refuseExtra();
    if (this.has("port")) return this.#replacePort("port", port);
    if (this.has("webapps") && readPort(this.#value("webapps") ?? "") !== undefined) {
      throw this.#ambiguous(`${this.#value("webapps")} stands where the webapps directory belongs`);
    }
    return this.#edited(this.document.insert(0, `${port}`), "port", "hosts");
  }

  /** The addresses of the plain listener. */
  withHosts(hosts: readonly string[]): ConsoleArguments {
    if (sameList(this.hosts, hosts)) return this;
    this.#refuseExtra();
    if (this.#isEmpty)
      return this.#edited(this.document.insertAll(0, [`${DEFAULT_PORT}`, hosts.join(",")]), "port", "hosts");
    if (!this.has("port"))
      throw this.#ambiguous("the console has no plain listener, only a TLS one; set its port first");
    return this.#replaceHosts("hosts", "port", hosts);
  }

  /** The TLS listener's port; turns TLS on, with the addresses of the plain listener. */
  withSslPort(port: number): ConsoleArguments {
    if (this.sslPort === port) return this;
    this.#refuseExtra();
    if (this.has("sslPort")) return this.#replacePort("sslPort", port);
    const [flag] = this.#flags;
    if (flag !== undefined)
      return this.#edited(this.document.insert(flag + 1, `${port}`), "sslPort", "sslHosts");
    this.#refusePathAsHost("hosts");
    const hosts = (this.hosts.length > 0 ? this.hosts : [DEFAULT_HOST]).join(",");
    const plain = this.#isEmpty ? [`${DEFAULT_PORT}`, DEFAULT_HOST] : [];
    const at = this.#slots.webapps ?? this.document.values.length;
    return this.#edited(
      this.document.insertAll(at, [...plain, "-s", `${port}`, hosts]),
      "sslPort",
      "sslHosts",
    );
  }

  /** The addresses of the TLS listener. */
  withSslHosts(hosts: readonly string[]): ConsoleArguments {
    if (sameList(this.sslHosts, hosts)) return this;
    this.#refuseExtra();
    if (!this.has("sslPort")) throw this.#ambiguous("the console has no TLS listener; set its port first");
    return this.#replaceHosts("sslHosts", "sslPort", hosts);
  }

  /** Without the TLS listener: `-s` and what belongs to it go. */
  withoutSsl(): ConsoleArguments {
    const [flag, second] = this.#flags;
    if (flag === undefined) return this;
    this.#refuseExtra();
    if (!this.has("port"))
      throw this.#ambiguous("the TLS listener is the console's only one; set the plain port first");
    if (second !== undefined) throw this.#ambiguous("-s stands twice");
    const path = isPath(this.#value("sslHosts") ?? "");
    const needsHost = !this.has("hosts") && (this.has("webapps") || path);
    const document = needsHost
      ? this.document.insert((this.#slots.port ?? 0) + 1, DEFAULT_HOST)
      : this.document;
    const count = 1 + (this.has("sslPort") ? 1 : 0) + (this.has("sslHosts") && !path ? 1 : 0);
    return this.#edited(
      document.removeAll(flag + (needsHost ? 1 : 0), count),
      "sslPort",
      "sslHosts",
      ...(path ? ["webapps" as const] : []),
    );
  }

  /** Without a list of addresses of its own: taken out where nothing stands behind it, else set to what it would be by default. */
  withDefaultHosts(slot: "hosts" | "sslHosts"): ConsoleArguments {
    const index = this.#slots[slot];
    if (index === undefined) return this;
    const fallback = slot === "hosts" ? DEFAULT_HOST : (this.#value("hosts") ?? DEFAULT_HOST);
    const isLast = index === this.document.values.length - 1 || this.document.values[index + 1] === "-s";
    if (!isLast) return slot === "hosts" ? this.withHosts([fallback]) : this.withSslHosts(listOf(fallback));
    const moved = slot === "hosts" && !this.has("sslHosts") ? (["sslHosts"] as const) : [];
    return this.#edited(this.document.remove(index), slot, ...moved);
  }

  #replacePort(slot: "port" | "sslPort", port: number): ConsoleArguments {
    const text = this.#value(slot) ?? "";
    if (!/^[+-]?\w+$/.test(text))
      throw this.#ambiguous(`${JSON.stringify(text)} stands where the port belongs`);
    return this.#edited(this.document.replace(this.#slots[slot] ?? 0, `${port}`), slot);
  }

  #replaceHosts(
    slot: "hosts" | "sslHosts",
    port: "port" | "sslPort",
    hosts: readonly string[],
  ): ConsoleArguments {
    const index = this.#slots[slot];
    const text = hosts.join(",");
    const followers = slot === "hosts" && !this.has("sslHosts") ? (["sslHosts"] as const) : [];
    if (index === undefined) {
      return this.#edited(this.document.insert((this.#slots[port] ?? 0) + 1, text), slot, ...followers);
    }
    if (!isPath(this.#value(slot) ?? ""))
      return this.#edited(this.document.replace(index, text), slot, ...followers);
    if (this.has("webapps")) this.#refusePathAsHost(slot);
    return this.#edited(this.document.insert(index, text), slot, "webapps", ...followers);
  }

  #refusePathAsHost(slot: "hosts" | "sslHosts"): void {
    const text = this.#value(slot);
    if (text !== undefined && isPath(text))
      throw this.#ambiguous(`${JSON.stringify(text)} stands where the bind address belongs`);
  }

  #refuseExtra(): void {
    if (this.#extra.length > 0) throw this.#ambiguous("there is one argument too many");
  }

  /** The arguments after an edit, in which only the named positions may differ. */
  #edited(document: ArgumentsDocument, ...changed: Slot[]): ConsoleArguments {
    const after = new ConsoleArguments(document);
    for (const slot of ["port", "hosts", "sslPort", "sslHosts", "webapps"] as const) {
      if (!changed.includes(slot) && after.#value(slot) !== this.#value(slot)) {
        throw this.#ambiguous("the edit would move an argument into another position");
      }
    }
    return after;
  }

  #ambiguous(why: string): ConfigError {
    return new ConfigError(
      "ARGUMENTS_AMBIGUOUS",
      `the console's arguments ${JSON.stringify(this.document.text)} are not clear: ${why}`,
    );
  }
}

/** A wildcard address beside another one: the second cannot be bound, and the console may not start (facts: console vectors). */
export function wildcardAndHost(hosts: readonly string[]): boolean {
  return hosts.length > 1 && hosts.some(isWildcard);
}

/** The console splits host lists at blanks and commas. */
function listOf(text: string): readonly string[] {
  return text.split(/[ ,]+/).filter((host) => host !== "");
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function isPath(text: string): boolean {
  return /[\\/]/.test(text);
}
