import { ROUTER_CONFIG } from "../../files/file-names.js";
import { catalogue, keyGroupOf, keyInGroup } from "../../schema/every-file.js";
import { suggest } from "../../schema/suggest.js";
import { allSettings } from "../registry.js";

/**
 * Says that the router does not know a key of a file, and which it was probably meant to be; `undefined` for a file that the router has no
 * keys for.
 */
export async function unknownKeyMessage(file: string, key: string): Promise<string | undefined> {
  const group = keyGroupOf(file);
  if (!group) return undefined;
  const own = keyInGroup(group, key);
  const settings = file === ROUTER_CONFIG ? (await allSettings()).map(({ name }) => name) : [];
  const meant = suggest(own, [...settings, ...catalogue[group].names()]);
  const prefix = key.slice(0, key.length - own.length);
  const hint = meant === undefined ? "" : `; did you mean ${settings.includes(meant) ? "" : prefix}${meant}?`;
  return `${key} is no key that the router knows${hint}`;
}
