import { checkHost, parseBoolean, type Value } from "../schema/codec.js";
import { isI2npPort } from "../schema/i2np-ports.js";
import { ConfigError } from "../text/error.js";
import type { ChangeOptions, SettingKind } from "./setting.js";

/**
 * A setting's value from its text on the command line.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function parseSettingValue(
  name: string,
  type: SettingKind,
  text: string,
  { force }: ChangeOptions = {},
): Value {
  switch (type.kind) {
    case "bool": {
      const value = parseBoolean(text);
      if (value === undefined) throw refused(name, text, "is not on, off, true, false, yes or no");
      return value;
    }
    case "port":
    case "i2np-port":
      if (type.word !== undefined && text.toLowerCase() === type.word) return type.word;
      return force ? parseInteger(name, text) : parsePort(name, type, text);
    case "int": {
      const value = parseInteger(name, text);
      if (!force && (value < type.min || value > type.max)) {
        throw outOfRange(name, text, `must be from ${type.min} to ${type.max} ${type.unit}`);
      }
      return value;
    }
    case "host":
      return parseHosts(name, text === "all" ? "0.0.0.0" : text, force ?? false, 1)[0] ?? text;
    case "hosts":
      return parseHosts(name, text, force ?? false, Infinity);
    case "list":
      return listItems(text);
    case "enum": {
      const choice = type.choices.find((known) => known === text.toLowerCase());
      if (choice === undefined) throw refused(name, text, `is not one of ${type.choices.join(", ")}`);
      return choice;
    }
  }
}

/** The items of a list as people write it. */
export function listItems(text: string): readonly string[] {
  return text.split(/[,\s]+/).filter((item) => item !== "");
}

function parsePort(
  name: string,
  { kind, min }: SettingKind & { kind: "port" | "i2np-port" },
  text: string,
): number {
  const port = parseInteger(name, text);
  const first = kind === "i2np-port" ? 1024 : (min ?? 1);
  if (port < first || port > 65535) throw outOfRange(name, text, `is no port from ${first} to 65535`);
  if (kind === "i2np-port" && !isI2npPort(port)) {
    throw outOfRange(
      name,
      text,
      "is one of the ports that I2NP never uses: the router would take a random one instead",
    );
  }
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

/** What a parsed value is, for the settings that need it narrowed. */
export function asHosts(value: Value): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

export function asHost(value: Value): string {
  return typeof value === "object" ? (value[0] ?? "") : String(value);
}

export function asPort(value: Value): number {
  return Number(value);
}

function refused(name: string, text: string, why: string): ConfigError {
  return new ConfigError("VALUE_REFUSED", `${name}: ${JSON.stringify(text)} ${why}`);
}

function outOfRange(name: string, text: string, why: string): ConfigError {
  return new ConfigError("VALUE_OUT_OF_RANGE", `${name}: ${text} ${why}`);
}
