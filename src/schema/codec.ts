import { ConfigError } from "../text/error.js";
import { NO_HOST, NO_I2NP_PORT, problemOf } from "./check.js";
import { isHost } from "./hosts.js";
import { isI2npPort } from "./i2np-ports.js";
import { isSecretKey, PROTECTED } from "./secrets.js";
import { isBoolean, isNumber, type KeySpec } from "./spec.js";
import type { Value } from "./value.js";

/**
 * A key's text as the router's reader takes it; `undefined` where it would fall back to the default because it cannot read it.
 * Booleans are read as their type says, numbers as by Integer.parseInt (facts: lints F09, F10).
 */
export function decodeValue(spec: KeySpec, text: string): Value | undefined {
  if (isBoolean(spec)) return decodeBoolean(spec, text);
  if (isNumber(spec)) return spec.type === "float" ? decodeFloat(text) : decodeInteger(spec, text);
  switch (spec.type) {
    case "list":
    case "hostlist":
    case "ntphosts":
      return listItems(text);
    case "destinations":
      return text.split(/[,;\s]+/).filter((item) => item !== "");
    case "enum":
      return spec.choices.find((choice) => choice === text);
    default:
      return text;
  }
}

function decodeBoolean({ type }: KeySpec, text: string): boolean {
  const lower = text.toLowerCase();
  switch (type) {
    case "boolean-unless-false":
      return text !== "false";
    case "boolean-true-or-yes":
      return text === "true" || text === "yes";
    case "boolean-or-yes":
      return lower === "true" || lower === "yes";
    default:
      return lower === "true";
  }
}

function decodeInteger({ type }: KeySpec, text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const number = Number(text);
  const isLong = type === "long" || type === "duration-ms";
  return (isLong ? Number.isSafeInteger(number) : number === (number | 0)) ? number : undefined;
}

function decodeFloat(text: string): number | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The items of a list, as the router and as people write it. */
export function listItems(text: string): readonly string[] {
  return text.split(/[,\s]+/).filter((item) => item !== "");
}

/** A typed value as the text of a line. */
export function encodeValue(value: Value): string {
  return typeof value === "object" ? value.join(",") : String(value);
}

/**
 * A value as people write it on a command line: `on` and `yes` for true, lists with commas, the words of an enum in any case.
 * @throws {ConfigError} `VALUE_REFUSED` where it is of the wrong kind, `VALUE_OUT_OF_RANGE` where the schema forbids it
 */
export function parseValue(name: string, spec: KeySpec, text: string): Value {
  if (isBoolean(spec)) return parseBoolean(name, text);
  if (isNumber(spec)) return parseNumber(name, spec, text);
  const value = decodeValue(spec, spec.type === "enum" ? wordOf(spec, text) : text);
  if (value === undefined) throw refused(name, text, `is not one of ${spec.choices.join(", ")}`);
  checkRange(name, spec, value);
  return value;
}

/**
 * The text of a line for a value as people write it: words of booleans and enums as the router wants them, all else as it was given. Forced,
 * what the schema forbids is taken as it is.
 * @throws {ConfigError} as {@link parseValue}, unless forced
 */
export function lineText(name: string, spec: KeySpec, text: string, force: boolean): string {
  try {
    const value = parseValue(name, spec, text);
    return typeof value === "boolean" || spec.type === "enum" ? encodeValue(value) : text;
  } catch (error) {
    if (force) return text;
    throw error;
  }
}

/** A number that a Java type cannot hold is out of range, and not of the wrong kind. */
function parseNumber(name: string, spec: KeySpec, text: string): number {
  const value = spec.type === "float" ? decodeFloat(text) : decodeInteger(spec, text);
  if (typeof value === "number") {
    checkRange(name, spec, value);
    return value;
  }
  if (/^[+-]?\d+$/.test(text)) checkRange(name, spec, Number(text));
  const isNumeric = text.trim() !== "" && Number.isFinite(Number(text));
  throw refused(name, text, isNumeric ? "is not a whole number" : "is not a number");
}

/** A word of an enum in its own case. */
function wordOf({ choices }: KeySpec, text: string): string {
  return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? text;
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
  const problem = problemOf(spec, value);
  if (!problem) return;
  const part =
    typeof problem.part === "number" ? String(problem.part) : shown(name, encodeValue(problem.part));
  throw new ConfigError(problem.code, `${name}: ${part} ${problem.why}`);
}

/** @throws {ConfigError} `VALUE_OUT_OF_RANGE` */
export function checkI2npPort(name: string, port: number): void {
  if (!isI2npPort(port)) throw outOfRange(name, port, NO_I2NP_PORT);
}

/** @throws {ConfigError} `VALUE_REFUSED` */
export function checkHost(name: string, host: string): void {
  if (!isHost(host)) throw refused(name, host, NO_HOST);
}

/** A value of the wrong kind. */
export function refused(name: string, text: string, why: string): ConfigError {
  return new ConfigError("VALUE_REFUSED", `${name}: ${shown(name, text)} ${why}`);
}

/** A value in a refusal, which may be a secret with a typing error. */
function shown(name: string, text: string): string {
  return isSecretKey(name) ? PROTECTED : JSON.stringify(text);
}

/** A value that the schema forbids. */
export function outOfRange(name: string, value: number, why: string): ConfigError {
  return new ConfigError("VALUE_OUT_OF_RANGE", `${name}: ${value} ${why}`);
}
