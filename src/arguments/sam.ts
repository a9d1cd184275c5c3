import { isHost } from "../schema/hosts.js";
import { ConfigError } from "../text/error.js";
import { ArgumentsDocument } from "./document.js";
import { type ArgumentProblem, readPort } from "./problem.js";

/** Settings that SAMBridge takes as `name=value` arguments. */
export type SamOption = "sam.udp.host" | "sam.udp.port" | "sam.auth";

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
  #hasConfigFile = false;

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
    for (let i = 1; i < cluster.length; i++) {
      if (cluster[i] === "s") this.#isSsl = true;
      else if (cluster[i] === "c") {
        this.#hasConfigFile = true;
        return i === cluster.length - 1 ? 1 : 0;
      } else this.#badOptions.push(index);
    }
    return 0;
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
    return this.#hasConfigFile;
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
    if (this.#positions.length === 3) return this.#replaced(second, host);
    if (second !== undefined) return new SamArguments(this.document.insert(second, host));
    return this.#withPositions([DEFAULT_KEYFILE, host, DEFAULT_PORT]);
  }

  /** SAM's TCP port. */
  withPort(port: number): SamArguments {
    if (this.port === port) return this;
    this.#refuse("sam.tcp.port");
    if (this.#positions.length === 0) return this.#withPositions([DEFAULT_KEYFILE, `${port}`]);
    return this.#replaced(this.#positions[this.#positions.length - 1], `${port}`);
  }

  /** The arguments without an address of their own: SAM binds what sam.config says, else 127.0.0.1. */
  withoutHost(): SamArguments {
    const [, second] = this.#positions;
    return this.host === undefined || second === undefined
      ? this
      : new SamArguments(this.document.remove(second));
  }

  /** Adds or takes the option `-s`. */
  withSsl(ssl: boolean): SamArguments {
    if (this.#isSsl === ssl) return this;
    this.#refuse("sam.useSSL");
    if (ssl) return new SamArguments(this.document.insert(0, "-s"));
    const [flag, second] = this.#options.filter((index) => /^-\w*s/.test(this.document.values[index] ?? ""));
    if (flag === undefined || second !== undefined || this.document.values[flag] !== "-s")
      throw this.#ambiguous("-s stands twice, or among other options");
    return new SamArguments(this.document.remove(flag));
  }

  /** Sets a `name=value` argument: the last of its name in place, else a new one at the end. */
  withOption(name: SamOption, value: string): SamArguments {
    if (this.option(name) === value) return this;
    this.#refuse();
    const index = this.#pairOf(name);
    if (index !== undefined) return this.#replaced(index, `${name}=${value}`);
    return new SamArguments(this.document.insert(this.document.values.length, `${name}=${value}`));
  }

  /** Takes every `name=value` argument of a name out. */
  withoutOption(name: SamOption): SamArguments {
    const index = this.#pairOf(name);
    return index === undefined ? this : new SamArguments(this.document.remove(index)).withoutOption(name);
  }

  #replaced(index: number | undefined, value: string): SamArguments {
    return new SamArguments(this.document.replace(index ?? 0, value));
  }

  /** Positions stand before the first `name=value` argument. */
  #withPositions(values: readonly string[]): SamArguments {
    return new SamArguments(this.document.insertAll(this.#pairs[0] ?? this.document.values.length, values));
  }

  #refuse(twin?: string): void {
    if (!this.#hasUsableCount) throw this.#ambiguous(`it has ${this.#positions.length} arguments without =`);
    if (twin !== undefined && this.#pairOf(twin) !== undefined)
      throw this.#ambiguous(`${twin} is given as an argument of its own`);
  }

  #ambiguous(why: string): ConfigError {
    return new ConfigError(
      "ARGUMENTS_AMBIGUOUS",
      `SAM's arguments ${JSON.stringify(this.document.text)} are not clear: ${why}`,
    );
  }
}
