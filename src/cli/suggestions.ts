import { routerKeyNames } from "../schema/catalogue.js";
import { suggest } from "../schema/suggest.js";
import { allSettings } from "../settings/registry.js";

/** `; did you mean X?` for the name that a message begins with, or nothing. */
export async function suggestionIn(message: string): Promise<string> {
  const name = message.split(" ")[0]?.replace(/^"|"$/g, "") ?? "";
  const meant = suggest(name, [...(await allSettings()).map((setting) => setting.name), ...routerKeyNames()]);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** The same as a line of its own, with the way to write a key that the router does not know. */
export async function suggestionFor(message: string): Promise<string> {
  const meant = (await suggestionIn(message)).replace(/^; d/, "D");
  return `  ${meant === "" ? "i2pconf list shows the settings; router.config:KEY writes a key that the router does not know." : meant}\n`;
}
