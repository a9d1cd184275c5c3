import { tunnelTypes } from "../files/tunnel.js";
import { encodeValue, type Value } from "../schema/codec.js";
import type { ChangeOptions, SettingKind } from "./setting.js";
import { parseSettingValue } from "./value.js";

/** The fields of a tunnel that are more than text (facts: formats 7.1). */
const kinds: Readonly<Record<string, SettingKind>> = {
  type: { kind: "enum", choices: tunnelTypes },
  startOnLoad: { kind: "bool" },
  sharedClient: { kind: "bool" },
  interface: { kind: "host" },
  targetHost: { kind: "host" },
  listenPort: { kind: "port" },
  targetPort: { kind: "port" },
  proxyList: { kind: "list" },
  "option.i2ptunnel.httpclient.SSLOutproxies": { kind: "list" },
  targetDestination: { kind: "list" },
};

/** The fields that {@link tunnelFieldKind} knows. */
export const tunnelFields: readonly string[] = Object.keys(kinds);

/** What a field's value is; `undefined` for text. */
export function tunnelFieldKind(field: string): SettingKind | undefined {
  return Object.hasOwn(kinds, field) ? kinds[field] : undefined;
}

/**
 * The text of a field's line from what was asked for.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function tunnelFieldText(name: string, field: string, text: string, options: ChangeOptions): string {
  const kind = tunnelFieldKind(field);
  return kind ? encodeValue(parseSettingValue(name, kind, text, options)) : text;
}

/** A field's text as `get` shows it; booleans as the router reads them, with Boolean.parseBoolean. */
export function tunnelFieldValue(field: string, text: string): Value {
  switch (tunnelFieldKind(field)?.kind) {
    case "bool":
      return text.toLowerCase() === "true";
    case "port":
      return /^\d{1,5}$/.test(text) ? Number(text) : text;
    case "list":
      return text.split(/[,;\s]+/).filter((item) => item !== "");
    default:
      return text;
  }
}
