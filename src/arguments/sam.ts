import { ConfigError } from "../text/error.js";
import { ArgumentsDocument } from "./document.js";
import { type ArgumentProblem, checkPort, type PortOptions } from "./problem.js";
import { SamPositions } from "./sam-positions.js";
import { samProblems } from "./sam-problems.js";

/** Settings that SAMBridge takes as `name=value` arguments. */
export type SamOption = "sam.udp.host" | "sam.udp.port" | "sam.auth";

/** What an edit of one part must leave alone in the others. */
const samParts = ["keyfile", "host", "port", "ssl", "config", "options"] as const;
type SamPart = (typeof samParts)[number];

const DEFAULT_KEYFILE = "sam.keys";
const DEFAULT_PORT = "7656";

/**
 * The arguments of the SAM bridge, to be edited. Immutable: edits give new arguments, and are refused where it is not clear what the
 * arguments say, or where the edit would change something else with it.
 */
export class SamArguments extends SamPositions {
  static of(text: string): SamArguments {
    return new SamArguments(new ArgumentsDocument(text));
  }

  /** What is wrong with these arguments. */
  get problems(): readonly ArgumentProblem[] {
    return samProblems(this);
  }

  /** The address that SAM binds over TCP. */
  withHost(host: string): SamArguments {
    if (this.host === host) return this;
    this.#refuse("sam.tcp.host");
    const [, second] = this.positions;
    if (this.positions.length === 3) return this.#edited(this.document.replace(second ?? 0, host), ["host"]);
    if (second !== undefined) return this.#edited(this.document.insert(second, host), ["host"]);
    return this.#withPositions([DEFAULT_KEYFILE, host, DEFAULT_PORT]);
  }

  /**
   * SAM's TCP port.
   * @throws {ConfigError} `VALUE_OUT_OF_RANGE`
   */
  withPort(port: number, options: PortOptions = {}): SamArguments {
    checkPort(port, options);
    if (this.port === port) return this;
    this.#refuse("sam.tcp.port");
    const last = this.positions[this.positions.length - 1];
    if (last === undefined) return this.#withPositions([DEFAULT_KEYFILE, `${port}`]);
    return this.#edited(this.document.replace(last, `${port}`), ["port"]);
  }

  /** The arguments without an address of their own: SAM binds what sam.config says, else 127.0.0.1. */
  withoutHost(): SamArguments {
    const [, second] = this.positions;
    if (this.host === undefined || second === undefined) return this;
    return this.#edited(this.document.remove(second), ["host"]);
  }

  /** Adds or takes the option `-s`. */
  withSsl(ssl: boolean): SamArguments {
    if (this.ssl === ssl) return this;
    this.#refuse("sam.useSSL");
    if (ssl) return this.#edited(this.document.insert(0, "-s"), ["ssl"]);
    const flag = this.options.find((index) => this.document.values[index] === "-s");
    const after = flag === undefined ? this : this.#edited(this.document.remove(flag), ["ssl"]);
    if (after.ssl) throw this.#ambiguous("-s stands twice, or among other options");
    return after;
  }

  /**
   * Sets a `name=value` argument: the last of its name in place, else a new one at the end.
   * @throws {ConfigError} `ARGUMENT_NOT_STORABLE`
   */
  withOption(name: SamOption, value: string): SamArguments {
    if (this.option(name) === value) return this;
    if (value === "")
      throw new ConfigError(
        "ARGUMENT_NOT_STORABLE",
        `${name} cannot be empty: SAM refuses a name without a value`,
      );
    this.#refuse();
    const index = this.pairOf(name);
    const pair = `${name}=${value}`;
    const { document } = this;
    return this.#edited(
      index === undefined ? document.insert(document.values.length, pair) : document.replace(index, pair),
      [],
      name,
    );
  }

  /** Takes every `name=value` argument of a name out. */
  withoutOption(name: SamOption): SamArguments {
    const index = this.pairOf(name);
    return index === undefined
      ? this
      : this.#edited(this.document.remove(index), [], name).withoutOption(name);
  }

  /** Positions stand before the first `name=value` argument. */
  #withPositions(values: readonly string[]): SamArguments {
    const document = this.document.insertAll(this.pairs[0] ?? this.document.values.length, values);
    return this.#edited(document, ["keyfile", "host", "port"]);
  }

  /** The arguments after an edit, in which only the named parts may differ, and the options of one name. */
  #edited(document: ArgumentsDocument, changed: readonly SamPart[], option?: SamOption): SamArguments {
    const after = new SamArguments(document);
    for (const part of samParts) {
      if (!changed.includes(part) && after.#part(part, option) !== this.#part(part, option)) {
        throw this.#ambiguous("the edit would be taken for something else");
      }
    }
    return after;
  }

  #part(part: SamPart, except: SamOption | undefined): string | undefined {
    const { values } = this.document;
    switch (part) {
      case "keyfile":
        return this.position(0);
      case "host":
        return this.host;
      case "port":
        return this.position(this.positions.length - 1);
      case "ssl":
        return String(this.ssl);
      case "config":
        return this.configFile;
      case "options": {
        const others = this.pairs.map((index) => values[index] ?? "");
        return JSON.stringify(others.filter((pair) => !pair.startsWith(`${except}=`)));
      }
    }
  }

  #refuse(twin?: string): void {
    if (!this.hasUsableCount) throw this.#ambiguous(`it has ${this.positions.length} arguments without =`);
    if (twin !== undefined && this.pairOf(twin) !== undefined) {
      throw this.#ambiguous(`${twin} is given as an argument of its own`);
    }
  }

  #ambiguous(why: string): ConfigError {
    return new ConfigError(
      "ARGUMENTS_AMBIGUOUS",
      `SAM's arguments ${JSON.stringify(this.document.text)} are not clear: ${why}`,
    );
  }
}
