import { ROUTER_CONFIG } from "../../files/file-names.js";
import type { Location, OpenFile } from "../../install/location.js";
import { originOf } from "../../install/origin.js";
import { restartOf, stronger } from "../../install/restart.js";
import { routerKeySpec } from "../../schema/catalogue.js";
import { decodeValue, encodeValue } from "../../schema/codec.js";
import type { Value } from "../../schema/value.js";
import { setLine } from "../set-line.js";
import type { ChangeContext, Reading, Setting } from "../setting.js";

/**
 * The router.config of a location to write to: an existing one; else a new one in the config directory, and in the install directory, whose
 * copy is the seed of every first start. A further copy is never begun.
 */
export function writableRouterConfig(location: Location, isOnlyTarget: boolean): OpenFile | undefined {
  const file = location.file(ROUTER_CONFIG);
  return file.exists || location.kind === "config" || isOnlyTarget ? file : undefined;
}

/** A setting's value from that of a key, and back. */
export interface Conversion {
  readonly fromRouter: (value: Value) => Value;
  readonly toRouter: (value: Value) => Value;
}

const asItIs: Conversion = { fromRouter: (value) => value, toRouter: (value) => value };

/** For keys that say the opposite of the setting, such as `i2cp.disableInterface`. */
export const inverted: Conversion = {
  fromRouter: (value) => value !== true,
  toRouter: (value) => value !== true,
};

/** The key's typed value as the router reads it, its default where it is not set or unreadable. */
export function readKey(file: OpenFile, key: string, { fromRouter } = asItIs): Reading {
  const spec = routerKeySpec(key);
  const text = file.reader.get(key);
  const value = text === undefined || !spec ? undefined : decodeValue(spec, text);
  if (value !== undefined) return { value: fromRouter(value), origin: originOf(file, key) };
  const fallback = spec?.default === undefined ? undefined : decodeValue(spec, spec.default);
  return { value: fallback === undefined ? undefined : fromRouter(fallback), origin: undefined };
}

/** Sets a key, by swapping lines where that is asked for. What the router reads as the same value already is left alone. */
export function writeKey(
  file: OpenFile,
  key: string,
  value: Value,
  context: ChangeContext,
  conversion = asItIs,
): void {
  const { value: now, origin } = readKey(file, key, conversion);
  if (origin && now !== undefined && encodeValue(now) === encodeValue(value)) return;
  setLine(file, key, encodeValue(conversion.toRouter(value)), context);
}

type Declaration = Pick<Setting, "name" | "type" | "summary" | "example"> & Partial<Pick<Setting, "danger">>;

/** What a setting of several keys does with them. */
export interface KeysRule {
  readonly read: (file: OpenFile) => Reading;
  readonly write: (file: OpenFile, value: Value, context: ChangeContext) => void;
  /** Which keys go when it is unset; all of them where nothing is said. */
  readonly resets?: (file: OpenFile) => readonly string[];
}

/** A setting that is several keys of router.config, the one that counts most first. Its restart class is the strongest of theirs. */
export function routerKeysSetting(
  keys: readonly [string, ...string[]],
  declaration: Declaration,
  { read, write, resets = () => keys }: KeysRule,
): Setting {
  return {
    ...declaration,
    restart: keys.map((key) => restartOf(ROUTER_CONFIG, key)).reduce(stronger),
    sources: [{ kind: "keys", file: ROUTER_CONFIG, keys }],
    read: (location) => read(location.file(ROUTER_CONFIG)),
    write(location, value, context) {
      const file = writableRouterConfig(location, context.isOnlyTarget);
      if (file) write(file, value, context);
      return file !== undefined;
    },
    reset(location, context) {
      const file = location.file(ROUTER_CONFIG);
      for (const key of resets(file)) {
        // A file that has no such key is not begun by that.
        if (file.reader.get(key) === undefined) continue;
        context.draft(file).unset(key, { withComment: context.withComment });
      }
      return true;
    },
  };
}

/** A setting that is one key of router.config, whose spec gives restart class and default. */
export function routerSetting(key: string, declaration: Declaration, conversion = asItIs): Setting {
  return routerKeysSetting([key], declaration, {
    read: (file) => readKey(file, key, conversion),
    write: (file, value, context) => writeKey(file, key, value, context, conversion),
  });
}
