import { ROUTER_CONFIG } from "../files/file-names.js";
import type { Location, OpenFile } from "../install/location.js";
import { originOf } from "../install/origin.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { decodeValue, encodeValue, type Value } from "../schema/codec.js";
import { setLine } from "./set-line.js";
import type { ChangeContext, Reading, Setting } from "./setting.js";

/**
 * The router.config of a location to write to: an existing one; else a new one in the config directory, and in the install directory, whose
 * copy is the seed of every first start. A further copy is never begun.
 */
export function writableRouterConfig(location: Location, isOnlyTarget: boolean): OpenFile | undefined {
  const file = location.file(ROUTER_CONFIG);
  return file.exists || location.kind === "config" || isOnlyTarget ? file : undefined;
}

/** The key's typed value as the router reads it, its default where it is not set or unreadable. */
export function readKey(location: Location, key: string): Reading {
  const file = location.file(ROUTER_CONFIG);
  const spec = routerKeySpec(key);
  const text = file.reader.get(key);
  const value = text === undefined || !spec ? undefined : decodeValue(spec, text);
  if (value !== undefined) return { value, origin: originOf(file, key) };
  const fallback = spec?.default === undefined ? undefined : decodeValue(spec, spec.default);
  return { value: fallback, origin: undefined };
}

/** Sets a key, by swapping lines where that is asked for. What the router reads as the same value already is left alone. */
export function writeKey(file: OpenFile, key: string, value: Value, context: ChangeContext): void {
  const text = encodeValue(value);
  const spec = routerKeySpec(key);
  const current = file.reader.get(key);
  if (spec && current !== undefined && typeof value !== "object" && decodeValue(spec, current) === value)
    return;
  setLine(file, key, text, context);
}

/** Takes a key away, wherever the location has a router.config. */
export function unsetKey(location: Location, key: string, context: ChangeContext): void {
  context.draft(location.file(ROUTER_CONFIG)).unset(key, { withComment: context.withComment });
}

/** A setting that is one key of router.config, whose spec gives restart class and default. */
export function routerSetting(
  key: string,
  declaration: Pick<Setting, "name" | "type" | "summary" | "danger" | "example">,
  convert: {
    readonly fromRouter: (value: Value) => Value;
    readonly toRouter: (value: Value) => Value;
  } = identity,
): Setting {
  const restart = routerKeySpec(key)?.restart ?? "full";
  return {
    ...declaration,
    restart: restart === "none" ? "live" : restart,
    sources: [{ kind: "keys", file: ROUTER_CONFIG, keys: [key] }],
    read(location) {
      const { value, origin } = readKey(location, key);
      return { value: value === undefined ? undefined : convert.fromRouter(value), origin };
    },
    write(location, value, context) {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      if (!file) return false;
      writeKey(file, key, convert.toRouter(value), context);
      return true;
    },
    reset(location, context) {
      unsetKey(location, key, context);
      return true;
    },
  };
}

const identity = { fromRouter: (value: Value) => value, toRouter: (value: Value) => value };

/** For keys that say the opposite of the setting, such as `i2cp.disableInterface`. */
export const inverted = {
  fromRouter: (value: Value) => value !== true,
  toRouter: (value: Value) => value !== true,
};
