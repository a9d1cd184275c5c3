import { shortName } from "../files/client.js";
import type { JsonSchema } from "../schema/json-schema.js";
import { allSettings } from "./registry.js";
import type { Setting, SettingKind, SettingSource } from "./setting.js";

/** Everything that is declared of a named setting, as data. */
export interface SettingDescription {
  readonly name: string;
  readonly kind: SettingKind["kind"];
  /** Its values in a few words. */
  readonly values: string;
  readonly summary: string;
  readonly restart: Setting["restart"];
  readonly danger: string | null;
  readonly example: string;
  /** What of the files holds it, what counts most first. */
  readonly holds: readonly string[];
  /** The JSON Schema of its value. */
  readonly schema: JsonSchema;
}

/** Every named setting, in the order of the documentation. */
export async function settingDescriptions(): Promise<readonly SettingDescription[]> {
  return (await allSettings()).map((setting) => ({
    name: setting.name,
    kind: setting.type.kind,
    values: valuesText(setting.type),
    summary: setting.summary,
    restart: setting.restart,
    danger: setting.danger ?? null,
    example: setting.example,
    holds: setting.sources.map(holderText),
    schema: { ...schemaOf(setting.type), description: setting.summary },
  }));
}

/** A kind of value in a few words. */
function valuesText(type: SettingKind): string {
  switch (type.kind) {
    case "enum":
      return type.choices.join(", ");
    case "port":
      return type.word === undefined ? "port" : `port or ${type.word}`;
    case "i2np-port":
      return type.word === undefined ? "I2NP port" : `I2NP port or ${type.word}`;
    case "int":
      return `${type.min} to ${type.max} ${type.unit}`;
    case "proxy":
      return "HTTP, SOCKS4 or SOCKS5 HOST:PORT, INTERNAL, or off";
    default:
      return type.kind;
  }
}

function holderText(source: SettingSource): string {
  switch (source.kind) {
    case "keys":
      return `${source.file}: ${source.keys.join(", ")}`;
    case "client":
      return `client[${shortName(source.main)}].${source.field}`;
    case "tunnel":
      return `tunnel[${source.tunnel.name}].${source.field}`;
    case "xml":
      return source.file ?? "the eepsite's jetty.xml";
  }
}

function schemaOf(type: SettingKind): JsonSchema {
  switch (type.kind) {
    case "bool":
      return { type: "boolean" };
    case "port":
    case "i2np-port": {
      const port = {
        type: "integer",
        minimum: type.kind === "port" ? (type.min ?? 1) : 1024,
        maximum: 65535,
      };
      return type.word === undefined ? port : { anyOf: [port, { const: type.word }] };
    }
    case "int":
      return { type: "integer", minimum: type.min, maximum: type.max };
    case "hosts":
    case "list":
      return { type: "array", items: { type: "string" } };
    case "enum":
      return { enum: type.choices };
    default:
      return { type: "string" };
  }
}
