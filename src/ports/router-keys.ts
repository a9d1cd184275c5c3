import { ROUTER_CONFIG, WRAPPER_CONFIG } from "../files/file-names.js";
import type { Location } from "../install/location.js";
import { type Origin, originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import type { PortRange } from "./ports.js";

/** What the router's properties say of sockets, read as the router reads them; what it cannot read is what it has by default. */
export class RouterKeys {
  readonly #location: Location;

  constructor(location: Location) {
    this.#location = location;
  }

  /** A property's text, `undefined` where it is empty or not set. */
  text(key: string): string | undefined {
    return this.#location.property(key) || undefined;
  }

  /** A property of the type `boolean` (facts: lints F09). */
  isOn(key: string, fallback: boolean): boolean {
    const text = this.#location.property(key);
    return text === undefined ? fallback : text.toLowerCase() === "true";
  }

  int(key: string, fallback: number): number {
    return javaInt(this.text(key) ?? "") ?? fallback;
  }

  /** A port that a socket takes; `undefined` where it is not set, or cannot be one. */
  port(key: string): number | undefined {
    return asPort(this.int(key, 0));
  }

  /** What a port is drawn from: two properties within what ports can be. */
  range(minKey: string, maxKey: string, [first, last]: PortRange): PortRange {
    const min = clamp(this.int(minKey, first), 1, 65535);
    return [min, clamp(this.int(maxKey, last), min, 65535)];
  }

  /** Where a property stands: in router.config, else in the wrapper's options, whose lines are not told apart. */
  origin(key: string): Origin | undefined {
    const own = originOf(this.#location.named(ROUTER_CONFIG), key);
    if (own || this.#location.jvmOption(key) === undefined) return own;
    return { path: this.#location.pathOf(WRAPPER_CONFIG), line: null };
  }
}

/** A number as a port that something can listen at or connect to. */
export function asPort(number: number | undefined): number | undefined {
  return number !== undefined && number >= 1 && number <= 65535 ? number : undefined;
}

function clamp(number: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, number));
}
