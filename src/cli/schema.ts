import { recipeVerbs } from "../../grammars/address-nodes.js";
import { type RestartClass, restartOf } from "../install/restart.js";
import { type KeyDescription, keyDescriptions } from "../schema/describe.js";
import { type JsonSchema, keySchemas } from "../schema/json-schema.js";
import { settingDescriptions } from "../settings/describe.js";
import { ConfigError } from "../text/error.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { print } from "./output.js";

/** The settings and keys as data: a line each, one JSON object, or the JSON Schema of a recipe. */
export async function schemaVerb({ values }: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length > 0) throw new ConfigError("USAGE", "schema takes no operands");
  if (values["json-schema"]) print(`${JSON.stringify(await recipeSchema(), null, 2)}\n`);
  else if (values.json) print(`${JSON.stringify(await everything())}\n`);
  else print(await lines());
  return Exit.done;
}

async function everything() {
  const settings = (await settingDescriptions()).map(({ schema: _, ...setting }) => setting);
  return { settings, keys: keyDescriptions().map((key) => ({ ...key, restart: takesEffect(key) })) };
}

/** Address, values, restart class and summary, separated by tabs. */
async function lines(): Promise<string> {
  const settings = (await settingDescriptions()).map(({ name, values, restart, summary }) => [
    name,
    values,
    restart,
    summary,
  ]);
  const keys = keyDescriptions().map((each) => [
    `${each.file}:${each.key}`,
    each.values,
    takesEffect(each),
    each.summary,
  ]);
  return [...settings, ...keys].map((row) => `${row.join("\t")}\n`).join("");
}

/** When the router notices a change in a file; what the console changes it may take up earlier. */
function takesEffect({ file, key }: KeyDescription): RestartClass {
  if (file === "jvm") return "wrapper";
  return file === "arguments" ? "full" : restartOf(file, key);
}

/** What a recipe in JSON may hold (docs/recipes/README.md). */
async function recipeSchema(): Promise<JsonSchema> {
  const settings = (await settingDescriptions()).map(({ name, schema }) => [name, schema] as const);
  const router = keySchemas("router.config");
  const words = { type: "array", items: { anyOf: [{ type: "string" }, { type: "array" }] } };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A recipe of i2pconf, or the values that it reads",
    type: "object",
    properties: {
      ...orNull(router.properties),
      ...orNull(Object.fromEntries(settings)),
      ...Object.fromEntries(recipeVerbs.map((verb) => [verb, words])),
    },
    patternProperties: {
      ...orNull({
        ...router.patternProperties,
        ...keySchemas("clients.config", "client\\[.+\\]\\.").patternProperties,
        ...keySchemas("i2ptunnel.config", "tunnel\\[.+\\]\\.").patternProperties,
        "^(?:webapp|plugin)\\[.+\\]$": { type: "boolean" },
      }),
      "[+-]=$": { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
    },
  };
}

/** `null` unsets what the schemas are of. */
function orNull(schemas: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { anyOf: [schema, { type: "null" }] }]),
  );
}
