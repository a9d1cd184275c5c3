import * as z from "zod/mini";
import { decodeValue, encodeValue, type Value } from "./codec.js";
import { isHost } from "./hosts.js";
import { isI2npPort } from "./i2np-ports.js";
import type { KeySpec } from "./spec.js";

/** A zod codec between the text of a line and its typed value. */
export type ValueCodec = z.ZodMiniType<Value, string>;

/**
 * The zod codec of a catalogue key: decoding reads the text as the router does and refuses what it could not read, encoding refuses what
 * lies outside the range. The same rules as `schema/codec.ts`, which the command uses because it starts faster.
 */
export function zodCodec(spec: KeySpec): ValueCodec {
  return z.codec(z.string(), valueSchema(spec), {
    decode: (text, context) => {
      const value = decodeValue(spec, text);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", input: text, message: `not a ${spec.type}` });
      return z.NEVER;
    },
    encode: encodeValue,
  });
}

/** The schema of a key's typed value. */
export function valueSchema(spec: KeySpec): z.ZodMiniType<Value, Value> {
  switch (spec.type) {
    case "boolean":
      return z.boolean();
    case "float":
      return z.number().check(...range(spec));
    case "i2np-port":
      return z.int().check(...range(spec), z.refine(isI2npPort, "a port that I2NP never uses"));
    case "int":
    case "port":
    case "duration-ms":
    case "duration-s":
    case "bandwidth-KBps":
      return z.int().check(...range(spec));
    case "enum":
      return z.enum(Object.fromEntries(spec.choices.map((choice) => [choice, choice])));
    case "hostlist":
      return z.readonly(z.array(z.string().check(z.refine(isHost, "neither an address nor a host name"))));
    case "list":
    case "ntphosts":
      return z.readonly(
        z.array(z.string().check(z.regex(/^[^,\s]+$/, "an item is empty, or holds a comma or a blank"))),
      );
    case "host":
      return z.string().check(z.refine(isHost, "neither an address nor a host name"));
    default:
      return z.string();
  }
}

function range({ min, max }: KeySpec): z.core.$ZodCheck<number>[] {
  return [...(min === undefined ? [] : [z.minimum(min)]), ...(max === undefined ? [] : [z.maximum(max)])];
}
