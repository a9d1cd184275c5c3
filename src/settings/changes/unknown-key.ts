import { catalogue, type KeyGroup, keyGroupOf, keyInGroup } from "../../schema/every-file.js";
import { suggest } from "../../schema/suggest.js";
import { settingNames } from "../registry.js";

/**
 * Says that the router does not know a key of a file, and which it was probably meant to be; `undefined` for a file that the router has no
 * keys for.
 */
export function unknownKeyMessage(file: string, key: string): string | undefined {
  const group = keyGroupOf(file);
  if (!group) return undefined;
  const own = keyInGroup(group, key);
  const meant = suggest(own, knownNames(group));
  const prefix = key.slice(0, key.length - own.length);
  const hint = meant === undefined ? "" : `; did you mean ${prefix}${meant}?`;
  return `${key} is no key that the router knows${hint}`;
}

/** Kept, as a recipe may have thousands of such keys. */
const known = new Map<KeyGroup, readonly string[]>();

function knownNames(group: KeyGroup): readonly string[] {
  const names = known.get(group) ?? [
    ...(group === "router.config" ? settingNames() : []),
    ...catalogue[group].names(),
  ];
  known.set(group, names);
  return names;
}
