import * as z from "zod/mini";
import type { PropertiesDocument } from "../properties/document.js";
import { type RouterKey, type RouterValue, routerKeySpec } from "../schema/catalogue.js";
import { rangeText, type Value } from "../schema/codec.js";
import type { KeySpec } from "../schema/spec.js";
import { valueSchema, zodCodec } from "../schema/zod.js";
import { ConfigError } from "../text/error.js";

/**
 * A router.config with typed keys. Immutable: `set` and `unset` give a new one.
 *
 *     RouterConfig.of(parseProperties(bytes)).set("i2np.udp.internalPort", 18321).document.toBytes()
 */
export class RouterConfig {
  readonly document: PropertiesDocument;

  private constructor(document: PropertiesDocument) {
    this.document = document;
  }

  static of(document: PropertiesDocument): RouterConfig {
    return new RouterConfig(document);
  }

  /** The value that the router reads; `undefined` where the key is not set, or is set to what the router cannot read. */
  get<Key extends RouterKey>(key: Key): RouterValue<Key> | undefined {
    const text = this.document.get(key);
    if (text === undefined) return undefined;
    const result = z.safeDecode(zodCodec(specOf(key)), text);
    return result.success && isValueOf(key, result.data) ? result.data : undefined;
  }

  /**
   * Sets a key to a value of its type.
   * @throws {ConfigError} `VALUE_OUT_OF_RANGE` where the catalogue forbids the value, `VALUE_NOT_STORABLE` where the file cannot hold it
   */
  set<Key extends RouterKey>(key: Key, value: RouterValue<Key>): RouterConfig {
    const spec = specOf(key);
    const result = z.safeEncode(zodCodec(spec), value);
    if (result.success) return new RouterConfig(this.document.set(key, result.data));
    const allowed = spec.min !== undefined || spec.max !== undefined ? `; it must be ${rangeText(spec)}` : "";
    const why = result.error.issues.map((issue) => issue.message).join(", ");
    throw new ConfigError(
      "VALUE_OUT_OF_RANGE",
      `${key} cannot be ${JSON.stringify(value)}: ${why}${allowed}`,
    );
  }

  /** Back to the router's default. */
  unset(key: RouterKey): RouterConfig {
    return new RouterConfig(this.document.unset(key));
  }
}

function specOf(key: RouterKey): KeySpec {
  const spec = routerKeySpec(key);
  if (!spec) throw new ConfigError("ADDRESS_UNKNOWN", `${key} is no key of router.config`);
  return spec;
}

/** Whether a decoded value has the type that the key's literal name promises. */
function isValueOf<Key extends RouterKey>(key: Key, value: Value): value is RouterValue<Key> & Value {
  return valueSchema(specOf(key)).safeParse(value).success;
}
