import { allSettings } from "../../src/settings/registry.js";
import type { Setting, SettingKind } from "../../src/settings/setting.js";

/** The source of an interface with the named settings, the types of their values, and what is declared of them. */
export async function settingTypes(): Promise<string> {
  const members = (await allSettings()).flatMap((setting) => [
    ...docOf(setting),
    `  ${/^\w+$/.test(setting.name) ? setting.name : JSON.stringify(setting.name)}: ${typeOf(setting.type)};`,
  ]);
  return [
    "// Written by `npm run schema` from the declarations of the settings.",
    "",
    "/** The named settings, with the types of their values. */",
    "export interface SettingValues {",
    ...members,
    "}",
    "",
  ].join("\n");
}

function typeOf(type: SettingKind): string {
  switch (type.kind) {
    case "bool":
      return "boolean";
    case "port":
    case "i2np-port":
      return type.word === undefined ? "number" : `number | ${JSON.stringify(type.word)}`;
    case "int":
      return "number";
    case "hosts":
    case "list":
      return "readonly string[]";
    case "enum":
      return type.choices.map((choice) => JSON.stringify(choice)).join(" | ");
    default:
      return "string";
  }
}

const restarts = {
  live: "the router takes a change up by itself",
  soft: "a change takes a soft restart",
  full: "a change takes a restart",
  wrapper: "a change takes stop and start of the service",
} as const;

function docOf({ summary, danger, type, restart, example }: Setting): string[] {
  return [
    "  /**",
    `   * ${summary}.`,
    ...(danger === undefined ? [] : [`   * Beware: ${danger}`]),
    ...(type.kind === "int" ? [`   * Range: ${type.min} to ${type.max} ${type.unit}.`] : []),
    `   * For example \`${example}\`; ${restarts[restart]}.`,
    "   */",
  ];
}
