import { isDestination } from "./destination.js";
import { isHost } from "./hosts.js";
import { isI2npPort } from "./i2np-ports.js";
import { type KeySpec, limitsOf } from "./spec.js";
import type { Value } from "./value.js";

/** Something that a value is not, with the code that refuses it. */
export interface ValueProblem {
  readonly code: "VALUE_REFUSED" | "VALUE_OUT_OF_RANGE";
  /** What of the value is wrong, where it is an item of a list. */
  readonly part: Value;
  readonly why: string;
}

/** What the schema forbids beyond the kind of a value: ranges, I2NP's ports, words, addresses, digests. `undefined` where it is allowed. */
export function problemOf(spec: KeySpec, value: Value): ValueProblem | undefined {
  if (typeof value === "number") return numberProblem(spec, value);
  if (typeof value === "object") {
    const part = value.find((item) => !isItem(spec, item));
    return part === undefined ? undefined : { code: "VALUE_REFUSED", part, why: itemText(spec) };
  }
  if (typeof value === "boolean" || isText(spec, value)) return undefined;
  return { code: "VALUE_REFUSED", part: value, why: textText(spec) };
}

function numberProblem(spec: KeySpec, value: number): ValueProblem | undefined {
  const { type, choices } = spec;
  const [min, max] = limitsOf(spec);
  const code = "VALUE_OUT_OF_RANGE";
  if (value < min || value > max) return { code, part: value, why: `must be ${rangeText(spec)}` };
  if (choices.length > 0 && !choices.includes(String(value))) {
    return { code, part: value, why: `is not one of ${choices.join(", ")}` };
  }
  if (type !== "i2np-port" || isI2npPort(value)) return undefined;
  return { code, part: value, why: NO_I2NP_PORT };
}

/** `from 1024 to 65535`, `at least 5 KiB/s`, `at most 9`. */
export function rangeText(spec: KeySpec): string {
  const { unit } = spec;
  const [min, max] = limitsOf(spec);
  const count = unit === undefined ? "" : ` ${unit}`;
  if (spec.min !== undefined && spec.max === undefined && !isPort(spec)) return `at least ${min}${count}`;
  if (spec.max !== undefined && spec.min === undefined && !isPort(spec)) return `at most ${max}${count}`;
  return `from ${min} to ${max}${count}`;
}

/** A key's values in a few words: `port from 1 to 65535`, `enum: auto, true, false`. */
export function valuesText(spec: KeySpec): string {
  const { type, choices, min, max, unit } = spec;
  if (choices.length > 0) return `${type}: ${choices.join(", ")}`;
  if (min !== undefined || max !== undefined) return `${type} ${rangeText(spec)}`;
  return unit === undefined || type.startsWith("duration") ? type : `${type}, ${unit}`;
}

function isPort({ type }: KeySpec): boolean {
  return type === "port" || type === "i2np-port";
}

function isItem({ type, choices }: KeySpec, item: string): boolean {
  switch (type) {
    case "hostlist":
    case "ntphosts":
      return isHost(item);
    case "destinations":
      return isDestination(item);
    default:
      return choices.length === 0 || choices.includes(item);
  }
}

function itemText({ type, choices }: KeySpec): string {
  if (type === "destinations") return "is no destination: a name or an address, perhaps with a port";
  return type === "list" ? `is not one of ${choices.join(", ")}` : NO_HOST;
}

/** Why a text is no host. */
export const NO_HOST = "is neither an address nor a host name";

/** Why a port is none for I2NP. */
export const NO_I2NP_PORT =
  "is one of the ports that I2NP never uses: the router would take a random one instead";

/** Java's class names, with the dots of their packages: letters of any script, digits, `_` and `$`. */
const CLASS = /^[\p{L}_$][\p{L}\p{Nd}_$]*(?:\.[\p{L}_$][\p{L}\p{Nd}_$]*)*$/u;

/** Whether a text can be the name of a class. */
export function isClassName(text: string): boolean {
  return CLASS.test(text);
}

/** Base64 with the last two characters of I2P's alphabet, `-~`, or with the usual ones. */
const BASE64 = /^[A-Za-z0-9~+/-]+={0,2}$/;
/** An address with its scheme, or the path of a page of the console. */
const URL_LIKE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|magnet:|\/)\S*$/;

const shapes: Readonly<Partial<Record<KeySpec["type"], readonly [RegExp, why: string]>>> = {
  base64: [BASE64, "is not base64"],
  class: [CLASS, "is no name of a Java class"],
  md5: [/^[0-9a-f]{32}$/, "is no MD5 digest: 32 digits in 0-9 and a-f"],
  path: [/\S/, "is empty"],
  sha256: [/^[0-9a-f]{64}$/, "is no SHA-256 digest: 64 digits in 0-9 and a-f"],
  shash: [/^[A-Za-z0-9~-]{64}$/, "is no salted hash of I2P: 64 characters of its base64"],
  url: [URL_LIKE, "is no URL"],
};

function isText({ type }: KeySpec, text: string): boolean {
  if (type === "host") return isHost(text);
  return shapes[type]?.[0].test(text) ?? true;
}

function textText({ type }: KeySpec): string {
  return type === "host" ? NO_HOST : (shapes[type]?.[1] ?? "is refused");
}
