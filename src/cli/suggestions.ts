import { routerKeyNames } from "../schema/catalogue.js";
import { suggest } from "../schema/suggest.js";
import { settings } from "../settings/registry.js";

/** `; did you mean X?` for the name that a message begins with, or nothing. */
export function suggestionIn(message: string): string {
  const name = message.split(" ")[0]?.replace(/^"|"$/g, "") ?? "";
  const meant = suggest(name, [...settings.map((setting) => setting.name), ...routerKeyNames()]);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** The same as a line of its own, with the way to write a key that the router does not know. */
export function suggestionFor(message: string): string {
  const meant = suggestionIn(message).replace(/^; d/, "D");
  return `  ${meant === "" ? "i2pconf list shows the settings; router.config:KEY writes a key that the router does not know." : meant}\n`;
}
