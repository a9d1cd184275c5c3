import { join } from "node:path";
import { ADDRESSBOOK_CONFIG, CLIENTS_CONFIG, SUBSCRIPTIONS, TUNNELS_CONFIG } from "../../files/file-names.js";
import type { Location } from "../../install/location.js";
import { valuesText } from "../../schema/check.js";
import { catalogue, type KeyGroup, keyGroupOf } from "../../schema/every-file.js";
import type { KeySpec } from "../../schema/spec.js";
import { type Candidate, words } from "./candidate.js";
import { inEach } from "./installation.js";

/** The keys of a file that the router still reads, but for those with a part of somebody's own; `prefix` stands before each. */
export function knownKeys(group: KeyGroup, prefix = ""): readonly Candidate[] {
  const table = catalogue[group];
  return table.plainNames().flatMap((key) => {
    const spec = table.spec(key);
    return !spec || spec.deprecated ? [] : [{ word: `${prefix}${key}`, description: textOf(spec) }];
  });
}

function textOf(spec: KeySpec): string {
  return valuesText(spec) + (spec.default === undefined ? "" : `, default ${spec.default}`);
}

/** The keys behind `FILE:`, those that stand in the file and those that the router knows. */
export function fileKeys(locations: readonly Location[], name: string): readonly Candidate[] {
  const held = inEach(locations, (location) => [...location.file(name).document.keys()]);
  const group = keyGroupOf(name);
  // In lists of clients and tunnels a number stands before each key.
  const isKnown = group !== undefined && group !== CLIENTS_CONFIG && name !== TUNNELS_CONFIG;
  return [...words(held.map((key) => `${name}:${key}`)), ...(isKnown ? knownKeys(group, `${name}:`) : [])];
}

/** `FILE:` for the files with addresses in the directory that was typed, and `DIRECTORY/` for the directories that hold some. */
export function fileNames(locations: readonly Location[], typed: string): readonly Candidate[] {
  const directory = typed.slice(0, typed.lastIndexOf("/") + 1);
  return inEach(locations, (location) => {
    if (directory !== "") location.checkedName(directory);
    return location.list(directory).flatMap((entry) => {
      const name = `${directory}${entry}`;
      if (hasAddresses(name)) return location.isFile(name) ? [{ word: `${name}:` }] : [];
      const inside = location.tree.list(join(location.dir, name)) ?? [];
      return inside.some((each) => hasAddresses(`${name}/${each}`)) ? [{ word: `${name}/` }] : [];
    });
  });
}

function hasAddresses(name: string): boolean {
  return /\.(?:config|xml)$/.test(name) || name === ADDRESSBOOK_CONFIG || name === SUBSCRIPTIONS;
}
