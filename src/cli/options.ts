/** What each option of the command is, by its long name: there or not, a text, or a list of texts where it may stand several times. */
const kinds = {
  root: "text",
  "base-dir": "text",
  "config-dir": "text",
  also: "list",
  location: "text",
  json: "flag",
  quiet: "flag",
  verbose: "flag",
  color: "text",
  "show-secrets": "flag",
  help: "flag",
  version: "flag",
  "dry-run": "flag",
  diff: "flag",
  "exit-code": "flag",
  force: "flag",
  "in-place": "flag",
  "lock-timeout": "text",
  recover: "flag",
  fix: "flag",
  rule: "list",
  severity: "text",
  format: "text",
  swap: "flag",
  strict: "flag",
  before: "text",
  after: "text",
  "with-comment": "flag",
  origin: "flag",
  all: "flag",
  changed: "flag",
  default: "text",
  from: "text",
  to: "text",
  only: "list",
  except: "list",
  keys: "flag",
  text: "flag",
  scope: "text",
  exposed: "flag",
  outbound: "flag",
  for: "text",
  stdin: "flag",
  remove: "flag",
  "json-schema": "flag",
  main: "text",
  type: "text",
  name: "text",
  args: "text",
  delay: "text",
  output: "text",
  disabled: "flag",
} as const;

type OptionName = keyof typeof kinds;

type OptionOf<Kind> = { [Name in OptionName]: (typeof kinds)[Name] extends Kind ? Name : never }[OptionName];

/** Options that take a value. */
export type ValueOption = OptionOf<"text" | "list">;

/** What a command line may say, by the options' long names. */
export type OptionValues = {
  [Name in OptionName]?: { flag: true; text: string; list: string[] }[(typeof kinds)[Name]];
};

function isOption(name: string): name is OptionName {
  return Object.hasOwn(kinds, name);
}

/** Options that take no value. */
export function isFlag(name: string): name is OptionOf<"flag"> {
  return isOption(name) && kinds[name] === "flag";
}

/** Options that may stand several times. */
export function isListOption(name: string): name is OptionOf<"list"> {
  return isOption(name) && kinds[name] === "list";
}

/** Options that take a value, once or several times. */
export function isValueOption(name: string): name is ValueOption {
  return isOption(name) && kinds[name] !== "flag";
}

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

/** Options of what changes files. */
const writingAll: readonly OptionName[] = [
  "dry-run",
  "diff",
  "exit-code",
  "force",
  "in-place",
  "lock-timeout",
];

/** Options of what changes them in one location or several. */
const writing: readonly OptionName[] = [...located, ...writingAll];

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
  ports: [...located, "format", "scope", "exposed", "outbound", "all"],
  diff: ["from", "to", "keys", "text"],
  sync: [...writingAll, "from", "only", "except"],
  redact: ["output"],
  passwd: [...writing, "for", "stdin", "remove"],
  doctor: [...writing, "fix", "rule", "severity", "format"],
  undo: [...writingAll, "recover"],
  history: ["all"],
  schema: ["json-schema"],
  completion: [],
  help: [],
} as const satisfies Record<string, readonly OptionName[]>;

/** What the command can do; the first of its words. */
export type Verb = keyof typeof verbOptions;

/** Whether the command has such a verb. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbOptions, word);
}

/** The options that a verb takes; without one, those that all take. */
export function optionsOf(verb: Verb | undefined): readonly string[] {
  return [...(verb === undefined ? [] : verbOptions[verb]), ...everywhere];
}
