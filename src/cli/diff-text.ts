import { join } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";
import type { Location } from "../install/location.js";
import { shownTexts, textDiff } from "../install/unified-diff.js";
import { disk } from "../store/disk.js";
import { locationNamed } from "../sync/sync-installation.js";
import { decodeText } from "../text/bytes.js";
import { ConfigError } from "../text/error.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
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

/** The directories of the eepsite's XML files. */
const EEPSITE = ["eepsite", "eepsite/contexts"];

/** The `*.config` files of a location and of its `.d` directories, and the eepsite's XML files. */
function configFilesOf(location: Location): string[] {
  const within = (directory: string) => location.list(directory).map((entry) => `${directory}/${entry}`);
  const split = location.list(".").filter((name) => name.endsWith(".config.d"));
  const configs = [...location.list("."), ...split.flatMap(within)].filter((name) =>
    name.endsWith(".config"),
  );
  const xml = EEPSITE.flatMap(within).filter(isXml);
  return [...configs, ...xml].filter((name) => location.isFile(name));
}

/** Whether a file is compared as XML. */
export function isXml(path: string): boolean {
  return path.endsWith(".xml");
}

/** Prints unified diffs; exit 1 where something differs. A file that only one side has is told on stderr. */
export async function printTextDiff(
  pairs: readonly FilePair[],
  values: CommandLine["values"],
): Promise<number> {
  let exit: number = Exit.done;
  for (const pair of pairs) if (!(await printPair(pair, values))) exit = Exit.no;
  return exit;
}

/** Whether the two are equal. */
async function printPair({ from, to }: FilePair, values: CommandLine["values"]): Promise<boolean> {
  const [before, after] = [disk.read(from), disk.read(to)];
  if (before === undefined && after === undefined)
    throw new ConfigError("FILE_MISSING", `there is neither ${from} nor ${to}`);
  if (before === undefined || after === undefined) {
    tell(`only ${plain(before === undefined ? to : from)}\n`);
    return false;
  }
  const shown = await (isXml(from) || isXml(to) ? shownXml : shownConfig)(before, after, values, from);
  printPatch(textDiff({ path: from, text: shown.before }, { path: to, text: shown.after }), values);
  return Buffer.compare(before, after) === 0;
}

async function shownConfig(
  before: Uint8Array,
  after: Uint8Array,
  values: CommandLine["values"],
  path: string,
) {
  return shownTexts({ path, before: decodeText(before), after: decodeText(after) }, values["show-secrets"]);
}

async function shownXml(before: Uint8Array, after: Uint8Array, values: CommandLine["values"]) {
  const { xml } = await import("../settings/xml.js");
  return xml.shownXmlFiles(before, after, values["show-secrets"]);
}
