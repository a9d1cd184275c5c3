import { join } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";
import type { Location } from "../install/location.js";
import { shownTexts, textDiff } from "../install/unified-diff.js";
import { disk } from "../store/disk.js";
import { locationNamed } from "../sync/sync-installation.js";
import { decodeText } from "../text/bytes.js";
import { ConfigError } from "../text/error.js";
import { Exit } from "./exit-codes.js";
import type { CommandLine } from "./options.js";
import { plain, tell } from "./output.js";
import { printPatch } from "./print-diff.js";

/** Two files to be compared line by line. */
export interface FilePair {
  readonly from: string;
  readonly to: string;
}

/** The files of two locations that have the same name; by default of the base and the config directory. */
export function pairsOf(files: InstallationFiles, names: readonly string[]): FilePair[] {
  if (files.locations.length < 2 && names.length === 0) return [];
  const [fromName = "base", toName = "config"] = names;
  const [from, to] = [locationNamed(files, fromName), locationNamed(files, toName)];
  const known = new Set([...configFilesOf(from), ...configFilesOf(to)]);
  return [...known].sort().map((name) => ({ from: join(from.dir, name), to: join(to.dir, name) }));
}

/** The `*.config` files of a location and of its `.d` directories. */
function configFilesOf(location: Location): string[] {
  const isConfig = (name: string) => name.endsWith(".config") && location.isFile(name);
  const split = location.list(".").filter((name) => name.endsWith(".config.d"));
  return [
    ...location.list(".").filter(isConfig),
    ...split.flatMap((name) => location.list(name).map((entry) => `${name}/${entry}`)).filter(isConfig),
  ];
}

/** Prints unified diffs; exit 1 where something differs. A file that only one side has is told on stderr. */
export function printTextDiff(pairs: readonly FilePair[], values: CommandLine["values"]): number {
  const differing = pairs.filter((pair) => !printPair(pair, values));
  return differing.length > 0 ? Exit.no : Exit.done;
}

/** Whether the two are equal. */
function printPair({ from, to }: FilePair, values: CommandLine["values"]): boolean {
  const [before, after] = [textAt(from), textAt(to)];
  if (before === undefined && after === undefined)
    throw new ConfigError("FILE_MISSING", `there is neither ${from} nor ${to}`);
  if (before === undefined || after === undefined) {
    tell(`only ${plain(before === undefined ? to : from)}\n`);
    return false;
  }
  const shown = shownTexts({ before, after }, values["show-secrets"]);
  printPatch(textDiff({ path: from, text: shown.before }, { path: to, text: shown.after }), values);
  return before === after;
}

function textAt(path: string): string | undefined {
  const bytes = disk.read(path);
  return bytes && decodeText(bytes);
}
