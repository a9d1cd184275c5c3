import type { Location, OpenFile } from "../../install/location.js";
import { originOf } from "../../install/origin.js";
import type { Value } from "../../schema/value.js";
import { setLine } from "../set-line.js";
import type { ChangeContext, Reading, Setting } from "../setting.js";

/** How one key of a file other than router.config holds a value. */
export interface LineCodec {
  /** As its reader reads it; `undefined` where that takes the default instead. */
  readonly decode: (text: string) => Value | undefined;
  readonly encode: (value: Value) => string;
}

/** What one key of a file says, or what its reader takes where it says nothing. */
export function readLine(
  file: OpenFile,
  key: string,
  { decode }: LineCodec,
  fallback: Value | undefined,
): Reading {
  const text = file.reader.get(key);
  const value = text === undefined ? undefined : decode(text);
  return value === undefined
    ? { value: fallback, origin: undefined }
    : { value, origin: originOf(file, key) };
}

/** Sets a key of a file; what reads as the same value already is left alone. */
export function writeLine(
  file: OpenFile,
  key: string,
  value: Value,
  { decode, encode }: LineCodec,
  context: ChangeContext,
): void {
  const current = file.reader.get(key);
  if (current === undefined || decode(current) !== value) setLine(file, key, encode(value), context);
}

/** Whether a file may be written in a location: it is there, or this is where the router looks for it, so that it may be begun. */
export function isWritableIn(location: Location, file: OpenFile, context: ChangeContext): boolean {
  return file.exists || file.isBegun || location.kind === "config" || context.isOnlyTarget;
}

/** A setting that is one key of a file that the router reads beside router.config. Templates and copies that lack the file stay without. */
export function lineSetting(
  place: {
    readonly file: string;
    readonly key: string;
    /** The name of the file in a location, where that may be another one. */
    readonly nameIn?: (location: Location) => string;
  },
  codec: LineCodec,
  declaration: Pick<Setting, "name" | "type" | "summary" | "danger" | "example" | "restart"> & {
    readonly fallback: Value;
  },
): Setting {
  const { file: usual, key, nameIn = () => usual } = place;
  return {
    ...declaration,
    sources: [{ kind: "keys", file: usual, keys: [key] }],
    read: (location) => readLine(location.named(nameIn(location)), key, codec, declaration.fallback),
    write(location, value, context) {
      const file = location.named(nameIn(location));
      if (isWritableIn(location, file, context)) writeLine(file, key, value, codec, context);
      return true;
    },
    reset(location, context) {
      const file = location.named(nameIn(location));
      if (file.exists) context.draft(file).unset(key, { withComment: context.withComment });
      return true;
    },
  };
}
