import { isHost } from "../schema/hosts.js";
import { ConfigError } from "../text/error.js";
import { ArgumentsDocument } from "./document.js";
import { type ArgumentProblem, checkPort, type PortOptions, readPort } from "./problem.js";

/** Settings that SAMBridge takes as `name=value` arguments. */
export type SamOption = "sam.udp.host" | "sam.udp.port" | "sam.auth";

/** What an edit of one part must leave alone in the others. */
const samParts = ["keyfile", "host", "port", "ssl", "config", "options"] as const;
type SamPart = (typeof samParts)[number];

const DEFAULT_KEYFILE = "sam.keys";
const DEFAULT_PORT = "7656";

/**
 * The arguments of net.i2p.sam.SAMBridge, `[-s] [-c sam.config] [keyfile [listenHost] listenPort] [name=val]*`, taken as it takes them
 * (facts: formats 6.2): options anywhere (GNU getopt), positions up to the first argument with a `=`, of which 0, 2 or 3 are allowed.
 * Immutable; edits give new arguments, and are refused where the arguments are not clear.
 */
export class SamArguments {
  readonly document: ArgumentsDocument;
  /** Indexes of the positional arguments, of the `name=value` ones, and of the options. */
  readonly #positions: number[] = [];
  readonly #pairs: number[] = [];
  readonly #options: number[] = [];
  readonly #badOptions: number[] = [];
  #isSsl = false;
  /** What `-c` names; `""` where nothing follows it. */
  #configFile: string | undefined;

  constructor(document: ArgumentsDocument) {
    this.document = document;
    const { values } = document;
    for (let index = 0, isOver = false; index < values.length; index++) {
      const value = values[index] ?? "";
      if (value === "--" && !isOver) isOver = true;
      else if (!isOver && /^-./.test(value)) index += this.#takeOptions(index, value);
      else if (this.#pairs.length > 0 || value.includes("=")) this.#pairs.push(index);
      else this.#positions.push(index);
    }
  }

  static of(text: string): SamArguments {
    return new SamArguments(new ArgumentsDocument(text));
  }

  /** A cluster such as `-s` or `-sc FILE`; gives how many further arguments it takes. */
  #takeOptions(index: number, cluster: string): 0 | 1 {
    this.#options.push(index);
    if (/[^sc]/.test(cluster.slice(1).split("c")[0] ?? "")) this.#badOptions.push(index);
    const file = cluster.indexOf("c", 1);
    if (cluster.slice(1, file < 0 ? undefined : file).includes("s")) this.#isSsl = true;
    if (file < 0) return 0;
    const isAttached = file < cluster.length - 1;
    this.#configFile = isAttached ? cluster.slice(file + 1) : (this.document.values[index + 1] ?? "");
    return isAttached ? 0 : 1;
  }

  #position(at: number): string | undefined {
    const index = this.#positions[at];
    return index === undefined ? undefined : this.document.values[index];
  }

  get #hasUsableCount(): boolean {
    return [0, 2, 3].includes(this.#positions.length);
  }

  /** The address that SAM binds over TCP; `undefined` where the arguments leave it to sam.config or the default, 127.0.0.1. */
  get host(): string | undefined {
    return this.#positions.length === 3 ? this.#position(1) : undefined;
  }

  /** SAM's TCP port; `undefined` where the arguments leave it to sam.config or the default, 7656. */
  get port(): number | undefined {
    return this.#hasUsableCount ? readPort(this.#position(this.#positions.length - 1) ?? "") : undefined;
  }

  get ssl(): boolean {
    return this.#isSsl;
  }

  /** Whether `-c` names a file to read instead of sam.config. */
  get hasConfigFile(): boolean {
    return this.#configFile !== undefined;
  }

  /** The value of the last `name=value` argument of this name. */
  option(name: string): string | undefined {
    const index = this.#pairOf(name);
    return index === undefined ? undefined : this.document.values[index]?.slice(name.length + 1);
  }

  #pairOf(name: string): number | undefined {
    return this.#pairs.findLast((index) => this.document.values[index]?.startsWith(`${name}=`));
  }

  /** What is wrong with these arguments. */
  get problems(): readonly ArgumentProblem[] {
    const found: ArgumentProblem[] = [];
    const report = (code: ArgumentProblem["code"], index: number | undefined, message: string) =>
      found.push({ code, index, message });
    const { values } = this.document;
    for (const index of this.#badOptions)
      report("SAM_BAD_OPTION", index, `${values[index]} is no option of SAM: it does not start`);
    if (!this.#hasUsableCount) {
      const count = this.#positions.length;
      report(
        "SAM_POSITIONALS",
        this.#positions[0],
        `${count} arguments without =, where SAM takes none, two (keyfile port) or three (keyfile host port): it does not start`,
      );
    }
    if (this.#hasUsableCount && this.#positions.length > 0 && this.port === undefined) {
      report(
        "SAM_BAD_PORT",
        this.#positions[this.#positions.length - 1],
        `${JSON.stringify(this.#position(this.#positions.length - 1))} is no port: SAM does not start`,
      );
    }
    if (this.host !== undefined && !isHost(this.host)) {
      report(
        "SAM_BAD_HOST",
        this.#positions[1],
        `${JSON.stringify(this.host)} is no address: SAM cannot bind to it`,
      );
    }
    for (const index of this.#pairs) {
      if (!/^[^=]+=./.test(values[index] ?? ""))
        report(
          "SAM_BAD_PAIR",
          index,
          `${values[index]} is not name=value, as all behind the first = must be`,
        );
    }
    for (const name of ["sam.tcp.host", "sam.tcp.port", "sam.useSSL"]) {
      const index = this.#pairOf(name);
      if (index !== undefined)
        report("SAM_TWICE", index, `${name} belongs in sam.config; here it has an argument of its own`);
    }
    return found;
  }

  /** The address that SAM binds over TCP. */
  withHost(host: string): SamArguments {
    if (this.host === host) return this;
    this.#refuse("sam.tcp.host");
    const [, second] = this.#positions;
    if (this.#positions.length === 3) return this.#edited(this.document.replace(second ?? 0, host), ["host"]);
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
    const last = this.#positions[this.#positions.length - 1];
    if (last === undefined) return this.#withPositions([DEFAULT_KEYFILE, `${port}`]);
    return this.#edited(this.document.replace(last, `${port}`), ["port"]);
  }

  /** The arguments without an address of their own: SAM binds what sam.config says, else 127.0.0.1. */
  withoutHost(): SamArguments {
    const [, second] = this.#positions;
    if (this.host === undefined || second === undefined) return this;
    return this.#edited(this.document.remove(second), ["host"]);
  }

  /** Adds or takes the option `-s`. */
  withSsl(ssl: boolean): SamArguments {
    if (this.#isSsl === ssl) return this;
    this.#refuse("sam.useSSL");
    if (ssl) return this.#edited(this.document.insert(0, "-s"), ["ssl"]);
    const flag = this.#options.find((index) => this.document.values[index] === "-s");
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
    const index = this.#pairOf(name);
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
    const index = this.#pairOf(name);
    return index === undefined
      ? this
      : this.#edited(this.document.remove(index), [], name).withoutOption(name);
  }

  /** Positions stand before the first `name=value` argument. */
  #withPositions(values: readonly string[]): SamArguments {
    const document = this.document.insertAll(this.#pairs[0] ?? this.document.values.length, values);
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
        return this.#position(0);
      case "host":
        return this.host;
      case "port":
        return this.#position(this.#positions.length - 1);
      case "ssl":
        return String(this.#isSsl);
      case "config":
        return this.#configFile;
      case "options": {
        const others = this.#pairs.map((index) => values[index] ?? "");
        return JSON.stringify(others.filter((pair) => !pair.startsWith(`${except}=`)));
      }
    }
  }

  #refuse(twin?: string): void {
    if (!this.#hasUsableCount) throw this.#ambiguous(`it has ${this.#positions.length} arguments without =`);
    if (twin !== undefined && this.#pairOf(twin) !== undefined) {
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
