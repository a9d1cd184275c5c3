import { ConfigError } from "../../text/error.js";
import { parseAddress } from "../address/address.js";
import type { Addition, Removal } from "../changes/change.js";

/** The options of `add`, by their long names. */
export interface AddOptions {
  readonly main?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly args?: string | undefined;
  readonly delay?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Which of them go with which. */
const optionsOf = {
  client: ["main", "name", "args", "delay"],
  tunnel: ["type", "name"],
} as const satisfies Record<Addition["what"], readonly (keyof AddOptions)[]>;

/**
 * Reads what stands behind `add`: `client` with options, or `tunnel` with options and `KEY=VALUE` for its fields.
 * @throws {ConfigError} `USAGE`
 */
export function parseAdd(
  [what, ...words]: readonly string[],
  options: AddOptions,
  readValue: (text: string) => string,
): Addition {
  if (what !== "client" && what !== "tunnel") {
    throw new ConfigError(
      "USAGE",
      `add takes client or tunnel, not ${JSON.stringify(what ?? "")}; see i2pconf help add`,
    );
  }
  const known: readonly string[] = [...optionsOf[what], "disabled"];
  const alien = Object.entries(options).find(([name, value]) => value !== undefined && !known.includes(name));
  if (alien) throw new ConfigError("USAGE", `add ${what} has no option --${alien[0]}`);
  if (what === "client" && words.length > 0) {
    throw new ConfigError("USAGE", `add client takes options alone, not ${JSON.stringify(words[0])}`);
  }
  const fields = new Map(words.map((word) => parseField(word, readValue)));
  for (const name of optionsOf[what]) {
    const value = options[name];
    if (typeof value === "string") fields.set(name, value);
  }
  if (options.disabled) fields.set("startOnLoad", "false");
  return { verb: "add", what, fields };
}

function parseField(word: string, readValue: (text: string) => string): [key: string, value: string] {
  const equals = word.indexOf("=");
  const key = word.slice(0, Math.max(equals, 0));
  if (key === "") throw new ConfigError("USAGE", `${JSON.stringify(word)} is not KEY=VALUE`);
  if (key === "type" || key === "name") throw new ConfigError("USAGE", `say --${key} instead of ${key}=`);
  return [key, readValue(word.slice(equals + 1))];
}

/**
 * Reads one word behind `remove`: `client[NAME]` or `tunnel[NAME]`.
 * @throws {ConfigError} `USAGE` for anything else
 */
export async function parseRemove(word: string): Promise<Removal> {
  const address = await parseAddress(word, "startOnLoad");
  const isWhole = address.text !== word;
  if (isWhole && (address.kind === "client" || address.kind === "tunnel"))
    return { verb: "remove", address: { ...address, text: word } };
  throw new ConfigError("USAGE", `remove takes client[NAME] or tunnel[NAME], not ${JSON.stringify(word)}`);
}
