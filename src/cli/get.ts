import type { Value } from "../schema/codec.js";
import { encodeValue } from "../schema/codec.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import { parseAddress } from "../settings/address.js";
import { readAddress } from "../settings/read.js";
import type { Reading } from "../settings/setting.js";
import { ConfigError } from "../text/error.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { type CommandLine, scopeOf } from "./options.js";
import { plain, print } from "./output.js";
import { jsonOf, type ReadingJson } from "./reading-json.js";

/** `get ADDRESS…`: a value a line, with `--all` one for each location; exit 1 where one is not set. */
export async function getVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length === 0)
    throw new ConfigError("USAGE", "get takes at least one address, such as console.bind");
  const { values } = line;
  const addresses = await Promise.all(operands.map(parseAddress));
  const scope = scopeOf(line, process.env);
  const files = openFiles(line);
  const everywhere = values.all === true || scope === "both";
  const sources = everywhere ? files.locations : [files.source(scope)];
  const found = addresses.map((address) => ({
    address: address.text,
    readings: sources.map((source) =>
      shown(address.text, readAddress(source, address), values.default, values["show-secrets"]),
    ),
  }));
  if (values.json) {
    const settings = Object.fromEntries(
      found.map(({ address, readings }) => [
        address,
        everywhere ? readings.map(jsonOf) : oneJson(readings[0], values.origin ?? false),
      ]),
    );
    print(`${JSON.stringify({ settings })}\n`);
  } else {
    for (const { readings } of found)
      for (const reading of readings) print(textOf(reading, everywhere || values.origin === true));
  }
  return found.every(({ readings }) => readings.some(({ value }) => value !== undefined))
    ? Exit.done
    : Exit.no;
}

function shown(
  address: string,
  reading: Reading,
  fallback: string | undefined,
  showSecrets: boolean | undefined,
): Reading {
  if (reading.value === undefined) return { value: fallback, origin: undefined };
  const key = address.slice(address.indexOf(":") + 1);
  return isSecretKey(key) && !showSecrets ? { value: PROTECTED, origin: reading.origin } : reading;
}

function textOf({ value, origin }: Reading, withOrigin: boolean): string {
  if (value === undefined) return "";
  const text = plain(encodeValue(value));
  if (!withOrigin) return `${text}\n`;
  return `${text}\t${origin ? `${origin.path}:${origin.line ?? ""}` : "default"}\n`;
}

function oneJson(reading: Reading | undefined, withOrigin: boolean): Value | null | ReadingJson {
  if (reading && withOrigin) return jsonOf(reading);
  return reading?.value ?? null;
}
