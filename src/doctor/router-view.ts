import { ROUTER_CONFIG } from "../files/file-names.js";
import type { Location, OpenFile } from "../install/location.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { decodeValue } from "../schema/codec.js";
import { isBoolean, isNumber } from "../schema/spec.js";
import { keySpot, type Spot } from "./spot.js";

/** What router.config says, for the rules: values as the router reads them, and where they stand. */
export class RouterView {
  readonly file: OpenFile;
  readonly #location: Location;

  constructor(location: Location) {
    this.#location = location;
    this.file = location.named(ROUTER_CONFIG);
  }

  /** What stands for a key in the file. */
  get(key: string): string | undefined {
    return this.file.reader.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The keys of the file that begin so. */
  keysFrom(prefix: string): readonly string[] {
    return [...this.file.reader.keys()].filter((key) => key.startsWith(prefix));
  }

  /** What counts for a key: the file, else the options of the JVM, else the router's default. */
  text(key: string): string | undefined {
    return this.#location.property(key) ?? routerKeySpec(key)?.default;
  }

  /** A boolean as its reader has it, the default included. */
  isTrue(key: string): boolean {
    const spec = routerKeySpec(key);
    const text = this.text(key);
    return spec !== undefined && isBoolean(spec) && text !== undefined && decodeValue(spec, text) === true;
  }

  /** The same of a key that the file itself holds. */
  says(key: string, value: boolean): boolean {
    return this.has(key) && this.isTrue(key) === value;
  }

  /** A number as its reader has it; the default where it is not set or cannot be read, `undefined` where there is none. */
  number(key: string): number | undefined {
    const spec = routerKeySpec(key);
    if (!spec || !isNumber(spec)) return undefined;
    for (const text of [this.#location.property(key), spec.default]) {
      const value = text === undefined ? undefined : decodeValue(spec, text);
      if (typeof value === "number") return value;
    }
    return undefined;
  }

  /** Where a key stands, or its value. */
  at(key: string, part: "key" | "value" = "key"): Spot {
    return keySpot(this.file, key, part);
  }
}
