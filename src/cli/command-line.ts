import type { Scope } from "../install/installation-files.js";
import type { InstallationOptions } from "../install/layout.js";
import { ConfigError } from "../text/error.js";
import { isFlag, isListOption, isValueOption, type OptionValues, optionsOf, type Verb } from "./options.js";

/** A command line, read. */
export interface CommandLine {
  readonly values: Readonly<OptionValues>;
  /** The verb and its operands. */
  readonly positionals: readonly string[];
}

const shortNames: Readonly<Record<string, string>> = {
  n: "dry-run",
  d: "diff",
  q: "quiet",
  v: "verbose",
  h: "help",
  V: "version",
};

/**
 * Reads the words of a command line: `--name`, `--name VALUE`, `--name=VALUE`, `-n`, `-nd`; options may stand anywhere before `--`. Node's
 * own parseArgs does the same, and takes a millisecond for it: a twentieth of what the whole command takes.
 * @throws {ConfigError} `USAGE`
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const values: OptionValues = {};
  const positionals: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--") {
      positionals.push(...words.slice(i + 1));
      break;
    }
    if (word.length < 2 || word[0] !== "-") positionals.push(word);
    else if (word[1] !== "-")
      for (const letter of word.slice(1)) setFlag(values, shortNames[letter] ?? `-${letter}`);
    else {
      const equals = word.indexOf("=");
      const name = word.slice(2, equals < 0 ? undefined : equals);
      if (!isValueOption(name)) {
        if (equals >= 0) throw new ConfigError("USAGE", `--${name} takes no value`);
        setFlag(values, name);
        continue;
      }
      const value = equals < 0 ? words[++i] : word.slice(equals + 1);
      if (value === undefined) throw new ConfigError("USAGE", `--${name} takes a value`);
      if (isListOption(name)) values[name] = [...(values[name] ?? []), value];
      else values[name] = value;
    }
  }
  return { values, positionals };
}

function setFlag(values: OptionValues, name: string): void {
  if (!isFlag(name))
    throw new ConfigError(
      "USAGE",
      `there is no option ${name.startsWith("-") ? name : `--${name}`}; see i2pconf help`,
    );
  values[name] = true;
}

/**
 * Refuses options that the verb does not know, and a `--color` that means nothing.
 * @throws {ConfigError} `USAGE`
 */
export function checkOptions(verb: Verb, { values }: CommandLine): void {
  const known = optionsOf(verb);
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) throw new ConfigError("USAGE", `${verb} has no option --${name}`);
  }
  if (values.color !== undefined && !["auto", "always", "never"].includes(values.color)) {
    throw new ConfigError(
      "USAGE",
      `--color takes auto, always or never, not ${JSON.stringify(values.color)}`,
    );
  }
}

/** Which installation the options and the environment mean; an empty variable says nothing. */
export function installationOptions(
  { values }: CommandLine,
  environment: NodeJS.ProcessEnv,
): InstallationOptions {
  return {
    root: values.root ?? (environment["I2PCONF_ROOT"] || undefined),
    baseDir: values["base-dir"] ?? (environment["I2PCONF_BASE_DIR"] || undefined),
    configDir: values["config-dir"] ?? (environment["I2PCONF_CONFIG_DIR"] || undefined),
    also: values.also,
  };
}

/**
 * The locations that `--location` means.
 * @throws {ConfigError} `USAGE`
 */
export function scopeOf({ values }: CommandLine, environment: NodeJS.ProcessEnv): Scope | undefined {
  const word = values.location ?? environment["I2PCONF_LOCATION"];
  if (word === undefined || word === "") return undefined;
  if (word === "config" || word === "base" || word === "both") return word;
  throw new ConfigError("USAGE", `--location takes config, base or both, not ${JSON.stringify(word)}`);
}
