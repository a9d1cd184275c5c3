import { parseArgs } from "node:util";
import type { InstallationOptions } from "../install/layout.js";
import type { Scope } from "../install/installation-files.js";
import { ConfigError } from "../text/error.js";

const declarations = {
  root: { type: "string" },
  "base-dir": { type: "string" },
  "config-dir": { type: "string" },
  also: { type: "string", multiple: true },
  location: { type: "string" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" },
  color: { type: "string" },
  "show-secrets": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  "dry-run": { type: "boolean", short: "n" },
  diff: { type: "boolean", short: "d" },
  "exit-code": { type: "boolean" },
  force: { type: "boolean" },
  swap: { type: "boolean" },
  strict: { type: "boolean" },
  before: { type: "string" },
  after: { type: "string" },
  "with-comment": { type: "boolean" },
  origin: { type: "boolean" },
  all: { type: "boolean" },
  default: { type: "string" },
} as const;

export type OptionName = keyof typeof declarations;

/** Options that every verb takes. */
const everywhere: readonly OptionName[] = [
  "root",
  "base-dir",
  "config-dir",
  "also",
  "location",
  "json",
  "quiet",
  "verbose",
  "color",
  "show-secrets",
  "help",
  "version",
];

const writing: readonly OptionName[] = ["dry-run", "diff", "exit-code", "force"];

/** Options of each verb beyond those. */
export const verbOptions = {
  get: ["origin", "all", "default"],
  set: [...writing, "swap", "strict", "before", "after"],
  unset: [...writing, "with-comment"],
  comment: writing,
  uncomment: writing,
  list: ["origin", "all"],
  help: [],
} as const satisfies Record<string, readonly OptionName[]>;

export type Verb = keyof typeof verbOptions;

export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbOptions, word);
}

/** A command line, read. */
export type CommandLine = ReturnType<typeof readCommandLine>;

/**
 * Reads the words of a command line.
 * @throws {ConfigError} `USAGE`
 */
export function readCommandLine(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: declarations, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ConfigError("USAGE", error instanceof Error ? (error.message.split(". To specify")[0] ?? "") : "unusable options");
  }
}

/**
 * Refuses options that the verb does not know.
 * @throws {ConfigError} `USAGE`
 */
export function checkOptions(verb: Verb, { values }: CommandLine): void {
  const known: readonly string[] = [...everywhere, ...verbOptions[verb]];
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) throw new ConfigError("USAGE", `${verb} has no option --${name}`);
  }
}

/** Which installation the options and the environment mean. */
export function installationOptions({ values }: CommandLine, environment: NodeJS.ProcessEnv): InstallationOptions {
  return {
    root: values.root ?? environment["I2PCONF_ROOT"],
    baseDir: values["base-dir"] ?? environment["I2PCONF_BASE_DIR"],
    configDir: values["config-dir"] ?? environment["I2PCONF_CONFIG_DIR"],
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
