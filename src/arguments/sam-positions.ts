import type { ArgumentsDocument } from "./document.js";
import { readPort } from "./problem.js";

/**
 * Which argument of net.i2p.sam.SAMBridge is what: `[-s] [-c sam.config] [keyfile [listenHost] listenPort] [name=val]*`, taken as it takes
 * them (facts: formats 6.2). Options stand anywhere (GNU getopt), positions before the first argument with a `=`; 0, 2 or 3 are allowed.
 */
export class SamPositions {
  readonly document: ArgumentsDocument;
  readonly #positions: number[] = [];
  readonly #pairs: number[] = [];
  readonly #options: number[] = [];
  readonly #badOptions: number[] = [];
  #isSsl = false;
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

  /** Indexes of the arguments that are neither options nor `name=value`. */
  get positions(): readonly number[] {
    return this.#positions;
  }

  /** Indexes of the `name=value` arguments, and of all that stand behind the first. */
  get pairs(): readonly number[] {
    return this.#pairs;
  }

  /** Indexes of the options. */
  get options(): readonly number[] {
    return this.#options;
  }

  /** Indexes of the options that SAM does not know. */
  get badOptions(): readonly number[] {
    return this.#badOptions;
  }

  /** The positional argument of this number, from 0. */
  position(at: number): string | undefined {
    const index = this.#positions[at];
    return index === undefined ? undefined : this.document.values[index];
  }

  /** Whether SAM accepts this many positional arguments. */
  get hasUsableCount(): boolean {
    return [0, 2, 3].includes(this.#positions.length);
  }

  /** The address that SAM binds over TCP; `undefined` where the arguments leave it to sam.config or the default, 127.0.0.1. */
  get host(): string | undefined {
    return this.#positions.length === 3 ? this.position(1) : undefined;
  }

  /** SAM's TCP port; `undefined` where the arguments leave it to sam.config or the default, 7656. */
  get port(): number | undefined {
    return this.hasUsableCount ? readPort(this.position(this.#positions.length - 1) ?? "") : undefined;
  }

  get ssl(): boolean {
    return this.#isSsl;
  }

  /** The file that `-c` names in place of sam.config; `""` where nothing follows `-c`. */
  get configFile(): string | undefined {
    return this.#configFile;
  }

  /** The value of the last `name=value` argument of this name. */
  option(name: string): string | undefined {
    const index = this.pairOf(name);
    return index === undefined ? undefined : this.document.values[index]?.slice(name.length + 1);
  }

  /** The index of the last `name=value` argument of this name. */
  pairOf(name: string): number | undefined {
    return this.#pairs.findLast((index) => this.document.values[index]?.startsWith(`${name}=`));
  }
}
