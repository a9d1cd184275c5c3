import type { AssignmentOperator } from "../../grammars/address-nodes.js";
import { checkHost, checkI2npPort, listItems, outOfRange, parseBoolean, refused } from "../schema/codec.js";
import type { Value } from "../schema/value.js";
import type { ChangeOptions, SettingKind } from "./setting.js";

/**
 * A setting's value from its text on the command line.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function parseSettingValue(
  name: string,
  type: SettingKind,
  text: string,
  options: ChangeOptions = {},
): Value {
  const { force } = options;
  switch (type.kind) {
    case "bool":
      return parseBoolean(name, text);
    case "port":
    case "i2np-port":
      if (type.word !== undefined && text.toLowerCase() === type.word) return type.word;
      return force ? parseInteger(name, text) : parsePort(name, type, text);
    case "int": {
      const value = parseInteger(name, text);
      if (!force && (value < type.min || value > type.max)) {
        throw outOfRange(name, value, `must be from ${type.min} to ${type.max} ${type.unit}`);
      }
      return value;
    }
    case "host":
      return parseHosts(name, text === "all" ? "0.0.0.0" : text, force ?? false, 1)[0] ?? text;
    case "hosts":
      return parseHosts(name, text, force ?? false, Infinity);
    case "list":
      return listItems(text);
    case "text":
      if (text === "") throw refused(name, text, "is empty");
      return text;
    case "duration":
    case "proxy":
      return type.parse(name, text, options);
    case "enum": {
      const choice = type.choices.find((known) => known === text.toLowerCase());
      if (choice === undefined) throw refused(name, text, `is not one of ${type.choices.join(", ")}`);
      return choice;
    }
  }
}

/** A list after `+=` or `-=`: with the items that it lacks behind its own, or without them. */
export function changedList(
  current: readonly string[],
  operator: Exclude<AssignmentOperator, "=">,
  items: readonly string[],
): readonly string[] {
  if (operator === "-=") return current.filter((item) => !items.includes(item));
  return [...current, ...items.filter((item) => !current.includes(item))];
}

function parsePort(
  name: string,
  { kind, min }: SettingKind & { kind: "port" | "i2np-port" },
  text: string,
): number {
  const port = parseInteger(name, text);
  const first = kind === "i2np-port" ? 1024 : (min ?? 1);
  if (port < first || port > 65535) throw outOfRange(name, port, `is no port from ${first} to 65535`);
  if (kind === "i2np-port") checkI2npPort(name, port);
  return port;
}

function parseInteger(name: string, text: string): number {
  if (!/^[+-]?\d{1,9}$/.test(text)) throw refused(name, text, "is not a whole number");
  return Number(text);
}

function parseHosts(name: string, text: string, force: boolean, most: number): readonly string[] {
  const hosts = listItems(text).map((host) => host.replace(/^\[(.*)\]$/, "$1"));
  if (hosts.length === 0) throw refused(name, text, "names no address");
  if (hosts.length > most) throw refused(name, text, "names several addresses, where only one can stand");
  if (!force) for (const host of hosts) checkHost(name, host);
  return hosts;
}

/** The addresses of a parsed value, be it a single one. */
export function asHosts(value: Value): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

/** One address, the first of several. */
export function asHost(value: Value): string {
  return typeof value === "object" ? (value[0] ?? "") : String(value);
}

/** A port, or what stands for one as a number. */
export function asPort(value: Value): number {
  return Number(value);
}
