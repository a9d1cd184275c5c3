import { encodeValue } from "../schema/codec.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import { parseAddress } from "../settings/address/address.js";
import { isPlural, readAddress } from "../settings/reading/read.js";
import type { Reading } from "../settings/setting.js";
import { ConfigError } from "../text/error.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, print } from "./output.js";
import { jsonOf } from "./reading-json.js";

/** What an address was found to be. */
interface Found {
  readonly address: string;
  /** Whether it stands for a list of readings, however many there are. */
  readonly isList: boolean;
  readonly readings: readonly Reading[];
}

/** `get ADDRESS…`: a value a line, with `--all` one for each location; exit 1 where one is not set. */
export async function getVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length === 0)
    throw new ConfigError("USAGE", "get takes at least one address, such as console.bind");
  const { values } = line;
  const addresses = await Promise.all(operands.map((operand) => parseAddress(operand)));
  const scope = scopeOf(line, process.env);
  const files = await openFiles(line);
  const everywhere = values.all === true || scope === "both";
  const sources = everywhere ? files.locations : [files.source(scope)];
  const found: Found[] = [];
  for (const address of addresses) {
    const readings: Reading[] = [];
    for (const source of sources) {
      const here = await readAddress(source, address);
      readings.push(
        ...here.filter(({ origin }) => !readings.some((other) => isSamePlace(origin, other.origin))),
      );
    }
    found.push({
      address: address.text,
      isList: everywhere || isPlural(address),
      readings: readings.map((reading) =>
        shown(address.text, reading, values.default, values["show-secrets"]),
      ),
    });
  }
  const withOrigin = everywhere || values.origin === true;
  if (values.json) {
    const settings = found.map(({ address, readings, isList }) => {
      const all = readings.map((reading) => (withOrigin ? jsonOf(reading) : (reading.value ?? null)));
      return [address, isList ? all : (all[0] ?? null)];
    });
    print(`${JSON.stringify({ settings: Object.fromEntries(settings) })}\n`);
  } else {
    for (const { readings } of found) for (const reading of readings) print(textOf(reading, withOrigin));
  }
  return found.every(({ readings }) => readings.some(({ value }) => value !== undefined))
    ? Exit.done
    : Exit.no;
}

/** Several locations have wrapper.config in common. */
function isSamePlace(a: Reading["origin"], b: Reading["origin"]): boolean {
  return a !== undefined && b !== undefined && a.path === b.path && a.line === b.line;
}

function shown(
  address: string,
  reading: Reading,
  fallback: string | undefined,
  showSecrets: boolean | undefined,
): Reading {
  if (reading.value === undefined) return { value: fallback, origin: undefined };
  const key = address.slice(address.indexOf(":") + 1);
  const isSecret = reading.isSecret ?? isSecretKey(key);
  return isSecret && !showSecrets ? { value: PROTECTED, origin: reading.origin } : reading;
}

function textOf({ value, origin }: Reading, withOrigin: boolean): string {
  if (value === undefined) return "";
  const text = plain(encodeValue(value));
  if (!withOrigin) return `${text}\n`;
  return `${text}\t${origin ? `${origin.path}:${origin.line ?? ""}` : "default"}\n`;
}
