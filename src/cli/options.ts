import type { Scope } from "../install/installation-files.js";
import type { InstallationOptions } from "../install/layout.js";
import { ConfigError } from "../text/error.js";

/** What a command line may say, by the options' long names. */
interface OptionValues {
  root?: string;
  "base-dir"?: string;
  "config-dir"?: string;
  also?: string[];
  location?: string;
  json?: true;
  quiet?: true;
  verbose?: true;
  color?: string;
  "show-secrets"?: true;
  help?: true;
  version?: true;
  "dry-run"?: true;
  diff?: true;
  "exit-code"?: true;
  force?: true;
  swap?: true;
  strict?: true;
  before?: string;
  after?: string;
  "with-comment"?: true;
  origin?: true;
  all?: true;
  changed?: true;
  default?: string;
  from?: string;
  to?: string;
  only?: string[];
  except?: string[];
  keys?: true;
  text?: true;
  for?: string;
  stdin?: true;
  remove?: true;
  "json-schema"?: true;
  main?: string;
  type?: string;
  name?: string;
  args?: string;
  delay?: string;
  disabled?: true;
}

type OptionName = keyof OptionValues;

/** Options that every verb takes. */
const everywhere: readonly OptionName[] = [
  "root",
  "base-dir",
  "config-dir",
  "also",
  "json",
  "quiet",
  "verbose",
  "color",
  "show-secrets",
  "help",
  "version",
];

/** Options of what concerns one location or several; `where`, `diff` and `sync` are about all of them. */
const located: readonly OptionName[] = ["location"];

const writing: readonly OptionName[] = [...located, "dry-run", "diff", "exit-code", "force"];

/** Options of each verb beyond those. */
const verbOptions = {
  get: [...located, "origin", "all", "default"],
  set: [...writing, "swap", "strict", "before", "after"],
  unset: [...writing, "with-comment"],
  comment: writing,
  uncomment: writing,
  enable: writing,
  disable: writing,
  add: [...writing, "strict", "main", "type", "name", "args", "delay", "disabled"],
  remove: writing,
  apply: [...writing, "strict"],
  list: [...located, "origin", "all", "changed"],
  explain: located,
  where: [],
  diff: ["from", "to", "keys", "text"],
  sync: ["dry-run", "diff", "exit-code", "force", "from", "only", "except"],
  passwd: [...writing, "for", "stdin", "remove"],
  schema: ["json-schema"],
  completion: [],
  help: [],
} as const satisfies Record<string, readonly OptionName[]>;

export type Verb = keyof typeof verbOptions;

export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbOptions, word);
}

/** The options that a verb takes, or that all take. */
export function optionsOf(verb: Verb | undefined): readonly string[] {
  return [...(verb === undefined ? [] : verbOptions[verb]), ...everywhere];
}

/** A command line, read. */
export interface CommandLine {
  readonly values: Readonly<OptionValues>;
  /** The verb and its operands. */
  readonly positionals: readonly string[];
}

const shortNames: Readonly<Record<string, OptionName>> = {
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
      if (!isTextOption(name)) {
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

type ListOption = "also" | "only" | "except";

function isListOption(name: string): name is ListOption {
  return name === "also" || name === "only" || name === "except";
}

/** Options that take a value. */
export type TextOption = {
  [Name in OptionName]-?: true extends OptionValues[Name] ? never : Name;
}[OptionName];

export function isTextOption(name: string): name is TextOption {
  switch (name) {
    case "root":
    case "base-dir":
    case "config-dir":
    case "also":
    case "location":
    case "color":
    case "before":
    case "after":
    case "default":
    case "from":
    case "to":
    case "only":
    case "except":
    case "for":
    case "main":
    case "type":
    case "name":
    case "args":
    case "delay":
      return true;
    default:
      return false;
  }
}

function setFlag(values: OptionValues, name: string): void {
  switch (name) {
    case "json":
    case "quiet":
    case "verbose":
    case "show-secrets":
    case "help":
    case "version":
    case "dry-run":
    case "diff":
    case "exit-code":
    case "force":
    case "swap":
    case "strict":
    case "with-comment":
    case "origin":
    case "all":
    case "json-schema":
    case "changed":
    case "keys":
    case "text":
    case "stdin":
    case "remove":
    case "disabled":
      values[name] = true;
      break;
    default:
      throw new ConfigError(
        "USAGE",
        `there is no option ${name.startsWith("-") ? name : `--${name}`}; see i2pconf help`,
      );
  }
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
