import * as z from "zod/mini";
import { problemOf } from "./check.js";
import { decodeValue, encodeValue } from "./codec.js";
import { isBoolean, isList, isNumber, type KeySpec, limitsOf } from "./spec.js";
import type { Value } from "./value.js";

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
  if (isBoolean(spec)) return z.boolean();
  if (isNumber(spec)) return numberSchema(spec);
  if (isList(spec))
    return z.readonly(
      z.array(
        z.string().check(
          itemCheck,
          allowed(spec, (item) => [item]),
        ),
      ),
    );
  if (spec.type === "enum") return z.enum(wordsOf(spec));
  return z.string().check(allowed(spec, (text) => text));
}

function numberSchema(spec: KeySpec): z.ZodMiniType<number, number> {
  const [min, max] = limitsOf(spec);
  const range = [z.minimum(min), z.maximum(max), allowed(spec, (number: number) => number)];
  return spec.type === "float" ? z.number().check(...range) : z.int().check(...range);
}

function wordsOf({ choices }: KeySpec): Record<string, string> {
  return Object.fromEntries(choices.map((choice) => [choice, choice]));
}

/** Lists are taken apart at commas and blanks. */
const itemCheck = z.regex(/^[^,\s]+$/, "an item is empty, or holds a comma or a blank");

/** What `problemOf` refuses, with its words. */
function allowed<Part>(spec: KeySpec, typed: (part: Part) => Value): z.core.$ZodCheck<Part> {
  return z.check((context) => {
    const problem = problemOf(spec, typed(context.value));
    if (problem) context.issues.push({ code: "custom", input: context.value, message: problem.why });
  });
}
