import { routerKeyNames } from "../schema/catalogue.js";
import { suggest } from "../schema/suggest.js";
import { settingNames } from "../settings/registry.js";

/** A line that says what the name at the beginning of a message was probably meant to be, or how to write a key that the router does not know. */
export function suggestionFor(message: string): string {
  const name = message.split(" ")[0]?.replace(/^"|"$/g, "") ?? "";
  const meant = suggest(name, [...settingNames(), ...routerKeyNames()]);
  const hint =
    "i2pconf list shows the settings; router.config:KEY writes a key that the router does not know.";
  return `  ${meant === undefined ? hint : `Did you mean ${meant}?`}\n`;
}
