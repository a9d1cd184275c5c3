import * as z from "zod/mini";
import { catalogue, type KeyGroup } from "./every-file.js";
import { proseOf } from "./every-prose.js";
import { isSecretKey } from "./secrets.js";
import { type KeySpec, parseSpec } from "./spec.js";
import { valueSchema } from "./zod.js";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an object with the keys of a file and their typed values. Keys with a part of one's own, such as
 * `i2cp.auth.{user}.shash`, are `patternProperties`. `x-restart` tells when the router takes a change up, as in the catalogue.
 */
export function toJSONSchema(file: KeyGroup): JsonSchema {
  const { properties, patternProperties } = keySchemas(file);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: file,
    type: "object",
    properties,
    patternProperties,
    additionalProperties: true,
  };
}

/**
 * The schemas of a file's keys; `before` is what stands before a key, as a regular expression. A pattern that some of the plain keys match
 * too is left out, because it would have to be right for them.
 */
export function keySchemas(
  file: KeyGroup,
  before = "",
): { readonly properties: JsonSchema; readonly patternProperties: JsonSchema } {
  const table = catalogue[file];
  const isPlain = (key: string) => !key.includes("{");
  const plainKeys = table.names().filter(isPlain);
  const rows = table
    .names()
    .filter((key) => isPlain(key) || !plainKeys.some((each) => new RegExp(`^${patternOf(key)}$`).test(each)))
    .map((key) => [key, keySchema(file, key, table.spec(key) ?? plain)] as const);
  const isProperty = ([key]: readonly [string, JsonSchema]) => before === "" && isPlain(key);
  return {
    properties: Object.fromEntries(rows.filter(isProperty)),
    patternProperties: Object.fromEntries(
      rows.filter((row) => !isProperty(row)).map(([key, schema]) => [`^${before}${patternOf(key)}$`, schema]),
    ),
  };
}

const plain = parseSpec("string full");

function keySchema(file: KeyGroup, key: string, spec: KeySpec): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(valueSchema(spec), { io: "output" });
  const { summary, danger } = proseOf(file, key) ?? {};
  return {
    ...schema,
    description: danger === undefined ? summary : `${summary} Beware: ${danger}`,
    ...(spec.default !== undefined && { "x-default": spec.default }),
    ...(spec.unit !== undefined && { "x-unit": spec.unit }),
    ...(spec.deprecated && { deprecated: true }),
    ...(isSecretKey(key) && { writeOnly: true }),
    "x-restart": spec.restart,
  };
}

/** A key as a regular expression; its own part is anything, or a number. */
function patternOf(key: string): string {
  return key
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&");
      return part === "{n}" || part === "{port}" || part === "{code}" ? "\\d+" : ".+";
    })
    .join("");
}
