import * as z from "zod/mini";
import type { PropertiesDocument } from "../properties/document.js";
import { rangeText } from "../schema/check.js";
import { encodeValue } from "../schema/codec.js";
import { catalogue } from "../schema/every-file.js";
import type { ConfigFile, ConfigKey, ConfigKeys, ConfigValue } from "../schema/keys.js";
import type { KeySpec } from "../schema/spec.js";
import type { Value } from "../schema/value.js";
import { valueSchema, zodCodec } from "../schema/zod.js";
import { ConfigError } from "../text/error.js";

/** Values of some keys of a file; `null` takes a key away. */
export type ConfigPatch<File extends ConfigFile> = {
  readonly [Key in keyof ConfigKeys[File]]?: ConfigKeys[File][Key] | null;
};

/**
 * A file whose keys the router knows, with their types. Immutable: `set` and `unset` give a new one.
 *
 *     TypedConfig.of("logger.config", parseProperties(bytes)).get("logger.defaultLevel")
 */
export class TypedConfig<File extends ConfigFile> {
  readonly file: File;
  readonly document: PropertiesDocument;

  private constructor(file: File, document: PropertiesDocument) {
    this.file = file;
    this.document = document;
  }

  static of<File extends ConfigFile>(file: File, document: PropertiesDocument): TypedConfig<File> {
    return new TypedConfig(file, document);
  }

  /** The value that the router reads; `undefined` where the key is not set, or is set to what the router cannot read. */
  get<Key extends ConfigKey<File>>(key: Key): ConfigValue<File, Key> | undefined {
    const text = this.document.get(key);
    if (text === undefined) return undefined;
    const result = z.safeDecode(zodCodec(specOf(this.file, key)), text);
    return result.success && isValueOf(this.file, key, result.data) ? result.data : undefined;
  }

  /**
   * Sets a key to a value of its type, or several at once.
   * @throws {ConfigError} `VALUE_OUT_OF_RANGE` where the catalogue forbids the value, `VALUE_NOT_STORABLE` where the file cannot hold it
   */
  set<Key extends ConfigKey<File>>(key: Key, value: ConfigValue<File, Key>): TypedConfig<File>;
  set(values: ConfigPatch<File>): TypedConfig<File>;
  set(first: string | ConfigPatch<File>, value?: unknown): TypedConfig<File> {
    const values: readonly (readonly [string, unknown])[] =
      typeof first === "string" ? [[first, value]] : Object.entries(first);
    const document = this.document.edit((draft) => {
      for (const [key, wanted] of values) {
        if (wanted === null) draft.unset(key);
        else draft.set(key, encodeTyped(key, specOf(this.file, key), wanted));
      }
    });
    return new TypedConfig(this.file, document);
  }

  /** Back to the router's default. */
  unset(key: ConfigKey<File>): TypedConfig<File> {
    return new TypedConfig(this.file, this.document.unset(key));
  }
}

/**
 * The text of a line for a value of a key's type.
 * @throws {ConfigError} `VALUE_OUT_OF_RANGE`
 */
export function encodeTyped(key: string, spec: KeySpec, value: unknown): string {
  const result = valueSchema(spec).safeParse(value);
  if (result.success) return encodeValue(result.data);
  const allowed = spec.min !== undefined || spec.max !== undefined ? `; it must be ${rangeText(spec)}` : "";
  const why = result.error.issues.map((issue) => issue.message).join(", ");
  throw new ConfigError("VALUE_OUT_OF_RANGE", `${key} cannot be ${JSON.stringify(value)}: ${why}${allowed}`);
}

/** @throws {ConfigError} `KEY_UNKNOWN` */
export function specOf(file: ConfigFile, key: string): KeySpec {
  const spec = catalogue[file].spec(key);
  if (!spec) throw new ConfigError("KEY_UNKNOWN", `${key} is no key of ${file}`);
  return spec;
}

/** Whether a decoded value has the type that the key's literal name promises. */
function isValueOf<File extends ConfigFile, Key extends ConfigKey<File>>(
  file: File,
  key: Key,
  value: Value,
): value is ConfigValue<File, Key> & Value {
  return valueSchema(specOf(file, key)).safeParse(value).success;
}
