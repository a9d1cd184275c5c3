import { ConfigError } from "../text/error.js";
import { isHost } from "./hosts.js";
import { isI2npPort } from "./i2np-ports.js";
import type { KeySpec } from "./spec.js";

/** A value that a key can have, typed. */
export type Value = boolean | number | string | readonly string[];

/**
 * A key's text as the router's reader takes it; `undefined` where it would fall back to the default because it cannot read it.
 * Booleans go through Boolean.parseBoolean, numbers through Integer.parseInt (facts: lints F09, F10).
 */
export function decodeValue(spec: KeySpec, text: string): Value | undefined {
  switch (spec.type) {
    case "boolean":
      return text.toLowerCase() === "true";
    case "int":
    case "port":
    case "i2np-port":
    case "duration-ms":
    case "duration-s":
    case "bandwidth-KBps":
      return /^[+-]?\d+$/.test(text) ? safeNumber(text, Number.isSafeInteger) : undefined;
    case "float":
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
        ? safeNumber(text, Number.isFinite)
        : undefined;
    case "list":
    case "hostlist":
    case "ntphosts":
      return listItems(text);
    case "enum":
      return spec.choices.find((choice) => choice === text);
    default:
      return text;
  }
}

/** The items of a list, as the router and as people write it. */
export function listItems(text: string): readonly string[] {
  return text.split(/[,\s]+/).filter((item) => item !== "");
}

function safeNumber(text: string, isSafe: (number: number) => boolean): number | undefined {
  const number = Number(text);
  return isSafe(number) ? number : undefined;
}

/** A typed value as the text of a line. */
export function encodeValue(value: Value): string {
  return typeof value === "object" ? value.join(",") : String(value);
}

/**
 * A value as people write it on a command line: `on` and `yes` for true, lists with commas.
 * @throws {ConfigError} `VALUE_REFUSED` where it is of the wrong kind, `VALUE_OUT_OF_RANGE` where the schema forbids it
 */
export function parseValue(name: string, spec: KeySpec, text: string): Value {
  if (spec.type === "boolean") {
    return parseBoolean(name, text);
  }
  const value = decodeValue(spec, text);
  if (value === undefined) {
    throw refused(
      name,
      text,
      spec.type === "enum" ? `is not one of ${spec.choices.join(", ")}` : "is not a number",
    );
  }
  checkRange(name, spec, value);
  return value;
}

/**
 * The words for a boolean, in any case.
 * @throws {ConfigError} `VALUE_REFUSED`
 */
export function parseBoolean(name: string, text: string): boolean {
  switch (text.toLowerCase()) {
    case "on":
    case "true":
    case "yes":
      return true;
    case "off":
    case "false":
    case "no":
      return false;
    default:
      throw refused(name, text, "is not on, off, true, false, yes or no");
  }
}

/**
 * What the schema allows beyond the kind: ranges, I2NP's ports, hosts.
 * @throws {ConfigError} `VALUE_OUT_OF_RANGE`, `VALUE_REFUSED`
 */
export function checkRange(name: string, spec: KeySpec, value: Value): void {
  if (typeof value === "number") {
    const { min = -Infinity, max = Infinity } = spec;
    if (value < min || value > max) throw outOfRange(name, value, `must be ${rangeText(spec)}`);
    if (spec.type === "i2np-port") checkI2npPort(name, value);
  }
  const hosts =
    spec.type === "host" ? [value] : spec.type === "hostlist" && typeof value === "object" ? value : [];
  for (const host of hosts) if (typeof host === "string") checkHost(name, host);
}

/** @throws {ConfigError} `VALUE_OUT_OF_RANGE` */
export function checkI2npPort(name: string, port: number): void {
  if (isI2npPort(port)) return;
  throw outOfRange(
    name,
    port,
    "is one of the ports that I2NP never uses: the router would take a random one instead",
  );
}

/** @throws {ConfigError} `VALUE_REFUSED` */
export function checkHost(name: string, host: string): void {
  if (!isHost(host)) throw refused(name, host, "is neither an address nor a host name");
}

/** `from 1024 to 65535`, `at least 5`, `at most 9`. */
export function rangeText({ min, max }: KeySpec): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}

/** A value of the wrong kind. */
export function refused(name: string, text: string, why: string): ConfigError {
  return new ConfigError("VALUE_REFUSED", `${name}: ${JSON.stringify(text)} ${why}`);
}

/** A value that the schema forbids. */
export function outOfRange(name: string, value: number, why: string): ConfigError {
  return new ConfigError("VALUE_OUT_OF_RANGE", `${name}: ${value} ${why}`);
}
