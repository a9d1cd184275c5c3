import { tunnelKey } from "../files/tunnel.js";
import { originOf } from "../install/origin.js";
import type { LocatedTunnel } from "../install/tunnels.js";
import { decodeValue, encodeValue, lineText } from "../schema/codec.js";
import { isList } from "../schema/spec.js";
import { tunnelKeys } from "../schema/tunnel-keys.js";
import type { Value } from "../schema/value.js";
import type { ChangeOptions, Reading } from "./setting.js";
import { parseSettingValue } from "./value.js";

/** Whether a field is a list, which `+=` and `-=` can change. */
export function isTunnelList(field: string): boolean {
  const spec = tunnelKeys.spec(field);
  return spec !== undefined && isList(spec);
}

/**
 * The text of a field's line from what was asked for.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function tunnelFieldText(name: string, field: string, text: string, options: ChangeOptions): string {
  const spec = tunnelKeys.spec(field);
  if (!spec) return text;
  if (spec.type === "host") return encodeValue(parseSettingValue(name, { kind: "host" }, text, options));
  return lineText(name, spec, text, options.force ?? false);
}

/** A field's text as `get` shows it, typed as far as the router can read it. */
export function tunnelFieldValue(field: string, text: string): Value {
  const spec = tunnelKeys.spec(field);
  return (spec && decodeValue(spec, text)) ?? text;
}

/** The same for all texts of a field that the router reads as the same. */
export function canonicalTunnelField(field: string, text: string): string {
  return encodeValue(tunnelFieldValue(field, text));
}

/** A field of a tunnel; `undefined` where it is not set. */
export function readTunnelField({ file, number }: LocatedTunnel, field: string): Reading | undefined {
  const key = tunnelKey(number, field);
  const text = file.reader.get(key);
  return text === undefined
    ? undefined
    : { value: tunnelFieldValue(field, text), origin: originOf(file, key) };
}
