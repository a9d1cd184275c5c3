import { join } from "node:path";
import { ADDRESSBOOK_CONFIG, ROUTER_CONFIG, SUBSCRIPTIONS } from "../../files/file-names.js";
import type { Location } from "../../install/location.js";
import { routerKeySpec, routerKeys } from "../../schema/catalogue.js";
import type { KeySpec } from "../../schema/spec.js";
import { type Candidate, words } from "./candidate.js";
import { inEach } from "./installation.js";

/** The keys of router.config that the router still reads, but for those with a part of somebody's own. */
export function routerKeyWords(prefix = ""): readonly Candidate[] {
  return routerKeys.plainNames().flatMap((key) => {
    const spec = routerKeySpec(key);
    return !spec || spec.deprecated ? [] : [{ word: `${prefix}${key}`, description: specText(spec) }];
  });
}

function specText({ type, min, max, default: fallback }: KeySpec): string {
  const range = min === undefined && max === undefined ? "" : ` ${min ?? ""}..${max ?? ""}`;
  return `${type}${range}${fallback === undefined ? "" : `, default ${fallback}`}`;
}

/** The keys behind `FILE:`, those that stand in the file; of router.config also those that the router knows. */
export function fileKeys(locations: readonly Location[], name: string): readonly Candidate[] {
  const held = inEach(locations, (location) => [...location.file(name).document.keys()]);
  return [
    ...words(held.map((key) => `${name}:${key}`)),
    ...(name === ROUTER_CONFIG ? routerKeyWords(`${name}:`) : []),
  ];
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
