import { ROUTER_CONFIG } from "../../files/file-names.js";
import type { Location } from "../../install/location.js";
import { shippedLocation } from "../../install/shipped.js";
import { isOwnRouterKey, isOwnUntilTold } from "../../schema/own-keys.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import type { Directories, TemplateEdit } from "./template-edit.js";
import { eepsiteEdits } from "./template-eepsite.js";
import { clientEdits, tunnelEdits } from "./template-programs.js";

/**
 * An edit of a template that the router will not see. The live file may differ from the template for many reasons; an edit of the template
 * shows in that it is not what is shipped, while the live file is, or is older.
 */
const wrongDirectory: Rule = {
  id: "S01",
  name: "wrong-directory",
  severity: "warn",
  detects: "an edit of the templates that the files which the router reads lack",
  *check(subject: Subject): Iterable<Problem> {
    const directories = directoriesOf(subject);
    if (!directories) return;
    const edits = [
      ...routerEdits(directories),
      ...clientEdits(directories),
      ...tunnelEdits(directories),
      ...eepsiteEdits(directories),
    ];
    for (const edit of edits) if (isMissed(directories, edit)) yield problemOf(edit);
  },
};

/** The templates of a router that has copied them, and runs from its config directory. */
function directoriesOf({ location, installation }: Subject): Directories | undefined {
  if (location.kind !== "config" || !location.mayBeSplit || installation?.source() !== location)
    return undefined;
  const base = installation.locations.find(({ isTemplate }) => isTemplate);
  if (!base) return undefined;
  let stock: Location | undefined;
  return {
    base,
    live: location,
    stock: () => {
      stock ??= shippedLocation(installation.layout.name, location);
      return stock;
    },
  };
}

/** Whoever has changed the live file later has seen, or meant, what it says. */
function isMissed(
  { base, live }: Directories,
  { value, stock, here, files, isDrawn }: TemplateEdit,
): boolean {
  if (value === stock || value === here) return false;
  if (here === stock || isDrawn) return true;
  return modified(base, files.base) > modified(live, files.live);
}

function modified({ tree }: Location, path: string): number {
  return tree.modified(path) ?? 0;
}

function problemOf({ at, address, value, here, files, fix, isWhole = false }: TemplateEdit): Problem {
  const differs = isWhole
    ? `${address} is in this template alone`
    : `${address} is ${value} in this template, and ${here === undefined ? "not set" : here} in ${files.live}`;
  return {
    at,
    message: `${differs}: the router has copied its templates at its first start, and does not look at them again; ${fix ? "change the file that it reads" : `to have it there too, run i2pconf sync --from base --only '${address}'`}`,
    ...(fix && { fix }),
  };
}

/** Keys of router.config, but for those that are each router's own. */
function* routerEdits({ base, live, stock }: Directories): Iterable<TemplateEdit> {
  const [from, to] = [base.named(ROUTER_CONFIG), live.named(ROUTER_CONFIG)];
  for (const key of from.reader.keys()) {
    if (isOwnRouterKey(key)) continue;
    const value = from.reader.get(key) ?? "";
    const here = to.reader.get(key);
    if (value === here) continue;
    const usual = stock().named(ROUTER_CONFIG).reader.get(key);
    yield {
      at: keySpot(from, key, "value"),
      address: key,
      value,
      stock: usual,
      here,
      files: { base: from.path, live: to.path },
      isDrawn: isOwnUntilTold(key),
      ...(here === usual && isHarmless(key) && { fix: setting(to, key, value) }),
    };
  }
}

/** What opens something, or belongs together with other keys, somebody has to want. */
function isHarmless(key: string): boolean {
  return !isOwnUntilTold(key) && !/^(?:i2cp|routerconsole)\./.test(key);
}

export const wrongDirectoryRules: readonly Rule[] = [wrongDirectory];
