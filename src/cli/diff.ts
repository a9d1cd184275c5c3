import type { InstallationFiles } from "../install/installation-files.js";
import { compareInstallation } from "../sync/sync-installation.js";
import { ConfigError } from "../text/error.js";
import type { CommandLine } from "./command-line.js";
import { compareFiles } from "./diff-files.js";
import type { DiffRow } from "./diff-row.js";
import { isXml, pairsOf, printTextDiff } from "./diff-text.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, print, tell } from "./output.js";

/** `diff`: what differs between the locations of the installation, or between two files; exit 1 where something does. */
export async function diffVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { values } = line;
  if (operands.length !== 0 && operands.length !== 2)
    throw new ConfigError("USAGE", "diff takes two files, or none for the locations of the installation");
  if (values.keys && values.text) throw new ConfigError("USAGE", "diff takes --keys or --text, not both");
  if (values.json && values.text) throw new ConfigError("USAGE", "diff --text has no JSON");
  const [a, b] = operands;
  if (a !== undefined && b !== undefined) {
    // Elements of XML have no keys.
    if ((isXml(a) || isXml(b)) && (values.keys || values.json))
      throw new ConfigError("USAGE", "diff compares XML line by line: --keys and --json mean nothing there");
    if (values.text || isXml(a) || isXml(b)) return await printTextDiff([{ from: a, to: b }], values);
    return show(compareFiles(a, b, values["show-secrets"] ?? false), values);
  }
  const files = await openFiles(line);
  if (values.text) return await printTextDiff(pairsOf(files, locationsNamed(values)), values);
  if (files.isBeforeFirstStart && !values.quiet)
    tell(`${plain(files.workingDir?.reason ?? "")}: there is nothing to compare with yet\n`);
  return show(await locationRows(files, locationsNamed(values)), values);
}

/** The two locations of `--from` and `--to`, or none for all. */
function locationsNamed({ from, to }: CommandLine["values"]): readonly string[] {
  const names = [from, to].filter((name) => name !== undefined);
  if (names.length === 1) throw new ConfigError("USAGE", "--from and --to name two locations together");
  return names;
}

async function locationRows(files: InstallationFiles, names: readonly string[]): Promise<DiffRow[]> {
  const { differences } = await compareInstallation(files, names);
  return differences.map(({ address, sides }) => ({
    address,
    values: sides.map(({ location, value, place }) => ({
      location: location.kind,
      dir: location.dir,
      value: value ?? null,
      path: place?.path ?? null,
      line: place?.line ?? null,
    })),
  }));
}

function show(rows: readonly DiffRow[], { json }: CommandLine["values"]): number {
  if (json) print(`${JSON.stringify({ equal: rows.length === 0, differences: rows })}\n`);
  else for (const row of rows) print(textOf(row));
  return rows.length > 0 ? Exit.no : Exit.done;
}

/** The address, and under it a line for each side: what it is called, the value, and where that stands. */
function textOf({ address, values }: DiffRow): string {
  const sides = values.map(({ location, dir, value, path, line }) => {
    const name = location === null || location === "also" ? dir : location;
    const place = path === null ? (value === null ? "" : "default") : `${path}:${line ?? ""}`;
    return { name, value: value ?? "not set", place };
  });
  const width = (of: (side: (typeof sides)[number]) => string) =>
    Math.max(...sides.map((side) => of(side).length));
  const [names, texts] = [width(({ name }) => name), width(({ value }) => value)];
  const rows = sides.map(({ name, value, place }) =>
    plain(`  ${name.padEnd(names)}  ${value.padEnd(texts)}  ${place}`).trimEnd(),
  );
  return `${plain(address)}\n${rows.join("\n")}\n`;
}
