import { ConfigError } from "../text/error.js";
import {
  ConsolePositions,
  type ConsoleSlot,
  DEFAULT_HOST,
  DEFAULT_PORT,
  isPath,
  listOf,
} from "./console-positions.js";
import { consoleProblems } from "./console-problems.js";
import { ArgumentsDocument } from "./document.js";
import { type ArgumentProblem, checkPort, type PortOptions, readPort } from "./problem.js";

/**
 * The arguments of the router console, to be edited. Immutable: edits give new arguments, and are refused where they would move an
 * argument into another position, or where it is not clear what the arguments were meant to say.
 */
export class ConsoleArguments extends ConsolePositions {
  static of(text: string): ConsoleArguments {
    return new ConsoleArguments(new ArgumentsDocument(text));
  }

  /** What is wrong with these arguments. */
  get problems(): readonly ArgumentProblem[] {
    return consoleProblems(this);
  }

  /** The plain listener's port. Turns a plain listener on where there is only a TLS one, on 127.0.0.1. */
  withPort(port: number, options: PortOptions = {}): ConsoleArguments {
    checkPort(port, options);
    if (this.port === port) return this;
    this.#refuseExtra();
    if (this.has("port")) return this.#replacePort("port", port);
    if (this.has("webapps") && readPort(this.valueOf("webapps") ?? "") !== undefined) {
      throw this.#ambiguous(`${this.valueOf("webapps")} stands where the webapps directory belongs`);
    }
    return this.#edited(this.document.insert(0, `${port}`), "port", "hosts");
  }

  /** The addresses of the plain listener. */
  withHosts(hosts: readonly string[]): ConsoleArguments {
    if (sameList(this.hosts, hosts)) return this;
    this.#refuseExtra();
    if (this.isEmpty)
      return this.#edited(this.document.insertAll(0, [`${DEFAULT_PORT}`, hosts.join(",")]), "port", "hosts");
    if (!this.has("port"))
      throw this.#lacking("the console has no plain listener, only a TLS one; set console.port first");
    return this.#replaceHosts("hosts", "port", hosts);
  }

  /** The TLS listener's port; turns TLS on, with the addresses of the plain listener. */
  withSslPort(port: number, options: PortOptions = {}): ConsoleArguments {
    checkPort(port, options);
    if (this.sslPort === port) return this;
    this.#refuseExtra();
    if (this.has("sslPort")) return this.#replacePort("sslPort", port);
    const [flag] = this.flags;
    if (flag !== undefined)
      return this.#edited(this.document.insert(flag + 1, `${port}`), "sslPort", "sslHosts");
    this.#refusePathAsHost("hosts");
    const hosts = (this.hosts.length > 0 ? this.hosts : [DEFAULT_HOST]).join(",");
    const plain = this.isEmpty ? [`${DEFAULT_PORT}`, DEFAULT_HOST] : [];
    const at = this.indexOf("webapps") ?? this.document.values.length;
    const document = this.document.insertAll(at, [...plain, "-s", `${port}`, hosts]);
    return this.#edited(
      document,
      "sslPort",
      "sslHosts",
      ...(this.isEmpty ? (["port", "hosts"] as const) : []),
    );
  }

  /** The addresses of the TLS listener. */
  withSslHosts(hosts: readonly string[]): ConsoleArguments {
    if (sameList(this.sslHosts, hosts)) return this;
    this.#refuseExtra();
    if (!this.has("sslPort"))
      throw this.#lacking("the console has no TLS listener; set console.ssl to its port first");
    return this.#replaceHosts("sslHosts", "sslPort", hosts);
  }

  /** Without the TLS listener: `-s` and what belongs to it go. */
  withoutSsl(): ConsoleArguments {
    const [flag, second] = this.flags;
    if (flag === undefined) return this;
    this.#refuseExtra();
    if (!this.has("port"))
      throw this.#lacking("the TLS listener is the console's only one; set console.port first");
    if (second !== undefined) throw this.#ambiguous("-s stands twice");
    const path = isPath(this.valueOf("sslHosts") ?? "");
    const needsHost = !this.has("hosts") && (this.has("webapps") || path);
    const document = needsHost
      ? this.document.insert((this.indexOf("port") ?? 0) + 1, DEFAULT_HOST)
      : this.document;
    const count = 1 + (this.has("sslPort") ? 1 : 0) + (this.has("sslHosts") && !path ? 1 : 0);
    return this.#edited(
      document.removeAll(flag + (needsHost ? 1 : 0), count),
      "sslPort",
      "sslHosts",
      ...(path ? ["webapps" as const] : []),
      ...(needsHost ? ["hosts" as const] : []),
    );
  }

  /** Without a list of addresses of its own: taken out where nothing stands behind it, else set to what it would be by default. */
  withDefaultHosts(slot: "hosts" | "sslHosts"): ConsoleArguments {
    const index = this.indexOf(slot);
    if (index === undefined) return this;
    const fallback = slot === "hosts" ? DEFAULT_HOST : (this.valueOf("hosts") ?? DEFAULT_HOST);
    const isLast = index === this.document.values.length - 1 || this.document.values[index + 1] === "-s";
    if (!isLast) return slot === "hosts" ? this.withHosts([fallback]) : this.withSslHosts(listOf(fallback));
    const moved = slot === "hosts" && !this.has("sslHosts") ? (["sslHosts"] as const) : [];
    return this.#edited(this.document.remove(index), slot, ...moved);
  }

  #replacePort(slot: "port" | "sslPort", port: number): ConsoleArguments {
    const text = this.valueOf(slot) ?? "";
    if (!/^[+-]?\w+$/.test(text))
      throw this.#ambiguous(`${JSON.stringify(text)} stands where the port belongs`);
    return this.#edited(this.document.replace(this.indexOf(slot) ?? 0, `${port}`), slot);
  }

  #replaceHosts(
    slot: "hosts" | "sslHosts",
    port: "port" | "sslPort",
    hosts: readonly string[],
  ): ConsoleArguments {
    const index = this.indexOf(slot);
    const isMisplacedPath = isPath(this.valueOf(slot) ?? "");
    if (isMisplacedPath && this.has("webapps")) this.#refusePathAsHost(slot);
    const text = hosts.join(",");
    const document =
      index === undefined || isMisplacedPath
        ? this.document.insert(index ?? (this.indexOf(port) ?? 0) + 1, text)
        : this.document.replace(index, text);
    const after = this.#edited(document, slot, ...(isMisplacedPath ? (["webapps"] as const) : []));
    if (!sameList(after[slot], hosts)) throw this.#ambiguous(`${text} would be taken for something else`);
    return after;
  }

  #refusePathAsHost(slot: "hosts" | "sslHosts"): void {
    const text = this.valueOf(slot);
    if (text !== undefined && isPath(text))
      throw this.#ambiguous(`${JSON.stringify(text)} stands where the bind address belongs`);
  }

  #refuseExtra(): void {
    if (this.extra.length > 0) throw this.#ambiguous("there is one argument too many");
  }

  /** The arguments after an edit, in which only the named positions may differ. */
  #edited(document: ArgumentsDocument, ...changed: ConsoleSlot[]): ConsoleArguments {
    const after = new ConsoleArguments(document);
    for (const slot of ["port", "hosts", "sslPort", "sslHosts", "webapps"] as const) {
      if (!changed.includes(slot) && after.valueOf(slot) !== this.valueOf(slot)) {
        throw this.#ambiguous("the edit would move an argument into another position");
      }
    }
    return after;
  }

  /** The arguments are clear, and hold nothing that the edit could be about. */
  #lacking(why: string): ConfigError {
    return new ConfigError("LISTENER_MISSING", `${why} (arguments ${JSON.stringify(this.document.text)})`);
  }

  #ambiguous(why: string): ConfigError {
    return new ConfigError(
      "ARGUMENTS_AMBIGUOUS",
      `the console's arguments ${JSON.stringify(this.document.text)} are not clear: ${why}`,
    );
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
