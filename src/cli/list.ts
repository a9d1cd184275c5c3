import { InstallationFiles } from "../install/installation-files.js";
import { Installation } from "../installation.js";
import { routerKeyNames, routerKeySpec } from "../schema/catalogue.js";
import { encodeValue } from "../schema/codec.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import { parseAddress } from "../settings/address.js";
import { readAddress } from "../settings/read.js";
import { settings } from "../settings/registry.js";
import type { Reading } from "../settings/setting.js";
import { disk } from "../store/disk.js";
import { ConfigError } from "../text/error.js";
import { Exit } from "./exit-codes.js";
import { type CommandLine, installationOptions, scopeOf } from "./options.js";
import { plain, print } from "./output.js";

/** `list [PATTERN]`: the named settings with their values; `--all` adds every key of router.config that is set or has a default. */
export async function listVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { values } = line;
  const [pattern, ...rest] = operands;
  if (rest.length > 0) throw new ConfigError("USAGE", "list takes one pattern at most");
  const { layout } = await Installation.open(installationOptions(line, process.env));
  const files = new InstallationFiles(disk, layout);
  const source = files.source(scopeOf(line, process.env));
  const names = [...settings.map(({ name }) => name), ...(values.all ? keysOf(source.file("router.config").document.keys()) : [])];
  const matching = names.filter((name) => matches(pattern, name));
  const rows = matching.map((name) => ({ name, reading: hidden(readNamed(name), values["show-secrets"]) }));

  function readNamed(name: string): { readonly key: string; readonly reading: Reading } {
    const address = settings.some((setting) => setting.name === name) ? name : `router.config:${name}`;
    const reading = readAddress(source, parseAddress(address));
    const fallback = reading.origin ? undefined : routerKeySpec(name)?.default;
    return { key: name, reading: reading.value === undefined ? { value: fallback, origin: undefined } : reading };
  }

  if (values.json) {
    print(`${JSON.stringify({ settings: Object.fromEntries(rows.map(({ name, reading }) => [name, jsonOf(reading)])) })}\n`);
  } else {
    for (const { name, reading } of rows) print(rowOf(name, reading, values.origin ?? false));
  }
  return matching.length > 0 ? Exit.done : Exit.no;
}

/** Keys that the router knows and keys that the file holds, sorted. */
function keysOf(held: Iterable<string>): string[] {
  return [...new Set([...routerKeyNames().filter((key) => !key.includes("{")), ...held])].sort();
}

/** A pattern is a name, the beginning of dotted names, or a glob with `*` and `?`. */
function matches(pattern: string | undefined, name: string): boolean {
  if (pattern === undefined) return true;
  if (!/[*?]/.test(pattern)) return name === pattern || name.startsWith(`${pattern}.`);
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*").replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "s").test(name);
}

function hidden({ key, reading }: { readonly key: string; readonly reading: Reading }, showSecrets: boolean | undefined): Reading {
  if (reading.value === undefined || showSecrets || !isSecretKey(key)) return reading;
  return { value: PROTECTED, origin: reading.origin };
}

function rowOf(name: string, { value, origin }: Reading, withOrigin: boolean): string {
  const text = `${name}=${value === undefined ? "" : encodeValue(value)}`;
  const place = origin ? `${origin.path}:${origin.line ?? ""}` : value === undefined ? "not set" : "default";
  if (withOrigin) return plain(`${text}\t${place}\n`);
  return plain(origin ? `${text}\n` : `${text}  (${place})\n`);
}

function jsonOf({ value, origin }: Reading) {
  return { value: value ?? null, path: origin?.path ?? null, line: origin?.line ?? null, default: origin === undefined };
}
