import { ROUTER_CONFIG } from "../files/file-names.js";
import type { Location } from "../install/location.js";
import { routerKeySpec, routerKeys } from "../schema/catalogue.js";
import { encodeValue } from "../schema/codec.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import type { Value } from "../schema/value.js";
import { isAmbiguous } from "../settings/ambiguous.js";
import { readKeyOf } from "../settings/reading/read.js";
import { allSettings } from "../settings/registry.js";
import type { Reading, Setting } from "../settings/setting.js";
import { ConfigError } from "../text/error.js";
import { matchesGlob } from "../text/glob.js";
import { changedOnes } from "./changed.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, print } from "./output.js";
import { jsonOf, type ReadingJson } from "./reading-json.js";

/** `list [PATTERN]`: the named settings with their values; `--all` adds every key of router.config that is set or that the router knows. */
export async function listVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { values } = line;
  const [pattern, ...rest] = operands;
  if (rest.length > 0) throw new ConfigError("USAGE", "list takes one pattern at most");
  const files = await openFiles(line);
  const source = files.source(scopeOf(line, process.env));
  const all: Row[] = (await allSettings())
    .filter(({ name }) => pattern === undefined || matchesGlob(pattern, name))
    .map((setting) => rowOf(setting, source));
  if (values.all) {
    const keys = keysOf(source.file(ROUTER_CONFIG).document.keys()).filter(
      (key) => pattern === undefined || matchesGlob(pattern, key),
    );
    all.push(...keys.map((name) => ({ name, ...rawReading(source, name, values["show-secrets"] ?? false) })));
  }
  const rows = values.changed ? changedOnes(all, files.layout.name, source, defaultOf) : all;
  if (values.json) {
    print(
      `${JSON.stringify({ settings: Object.fromEntries(rows.map((row) => [row.name, rowJson(row)])) })}\n`,
    );
  } else {
    for (const row of rows) print(textOf(row, values.origin ?? false));
  }
  return rows.length > 0 ? Exit.done : Exit.no;
}

interface Row extends Reading {
  readonly name: string;
  /** Several clients or tunnels match; `get` names them. */
  readonly isAmbiguous?: true;
  /** `undefined` for a raw key. */
  readonly setting?: Setting;
  /** With `--changed` alone: what a fresh installation has. */
  readonly shipped?: Value | undefined;
}

const nowhere: Reading = { value: undefined, origin: undefined };

/** One setting that is not clear does not keep the others from being told. */
function rowOf(setting: Setting, source: Location): Row {
  const { name } = setting;
  try {
    return { name, setting, ...(setting.read(source) ?? nowhere) };
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    return { name, setting, ...nowhere, isAmbiguous: true };
  }
}

/** A raw key's value, the catalogue's default where it is not set; a secret only as such. */
function rawReading(source: Location, key: string, showSecrets: boolean): Reading {
  const reading = readKeyOf(source, ROUTER_CONFIG, key, routerKeySpec(key));
  if (reading.value === undefined) return { value: defaultOf(key), origin: undefined };
  return isSecretKey(key) && !showSecrets ? { value: PROTECTED, origin: reading.origin } : reading;
}

function defaultOf(key: string): Value | undefined {
  return routerKeySpec(key)?.default;
}

/** Keys that the router knows and keys that the file holds, sorted. */
function keysOf(held: Iterable<string>): string[] {
  return [...new Set([...routerKeys.plainNames(), ...held])].sort();
}

function rowJson(row: Row): ReadingJson & { readonly ambiguous?: true; readonly shipped?: Value | null } {
  const told = row.isAmbiguous ? { ...jsonOf(row), default: false, ambiguous: true as const } : jsonOf(row);
  return "shipped" in row ? { ...told, shipped: row.shipped ?? null } : told;
}

function textOf(row: Row, withOrigin: boolean): string {
  const { name, value, origin } = row;
  const text = `${name}=${valueText(value)}`;
  const place = origin ? `${origin.path}:${origin.line ?? ""}` : whyNowhere(row);
  const shipped = "shipped" in row ? [`shipped: ${valueText(row.shipped) || "not set"}`] : [];
  if (withOrigin) return plain(`${[text, place, ...shipped].join("\t")}\n`);
  const remarks = [...(origin ? [] : [place]), ...shipped];
  return plain(remarks.length > 0 ? `${text}  (${remarks.join("; ")})\n` : `${text}\n`);
}

function valueText(value: Value | undefined): string {
  return value === undefined ? "" : encodeValue(value);
}

function whyNowhere({ value, isAmbiguous }: Row): string {
  if (isAmbiguous) return "ambiguous";
  return value === undefined ? "not set" : "default";
}
