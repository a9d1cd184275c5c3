import { knownMains } from "../../files/client.js";
import { ROUTER_CONFIG } from "../../files/file-names.js";
import { tunnelTypes } from "../../files/tunnel.js";
import type { Location } from "../../install/location.js";
import { passwordServices } from "../../settings/passwords/password.js";
import { everywhere as everywhereTexts, isAbout, verbs } from "../help-texts.js";
import { optionsOf, type ValueOption, type Verb } from "../options.js";
import { formatNames } from "../ports/formats.js";
import { beginningWith, type Candidate, type Completion, nothing, words } from "./candidate.js";
import { inEach } from "./installation.js";
import type { TypedLine } from "./typed-line.js";

/** The options of a verb, or those of all, with what the help says of them. */
export function optionNames(verb: Verb | undefined): readonly Candidate[] {
  const rows = [...(verb === undefined || verb === "help" ? [] : verbs[verb].options), ...everywhereTexts];
  return optionsOf(verb).map((name) => {
    const row = rows.find((each) => isAbout(each, name));
    return { word: `--${name}`, description: row?.[1] };
  });
}

/** What an option takes: words, the locations, directories, a key of router.config, or something that nobody can guess. */
const valuesOf: Readonly<
  Record<
    ValueOption,
    readonly string[] | "locations" | "directories" | "files" | "keys" | "rules" | "formats" | "text"
  >
> = {
  root: "directories",
  "base-dir": "directories",
  "config-dir": "directories",
  also: "directories",
  location: ["config", "base", "both"],
  color: ["auto", "always", "never"],
  before: "keys",
  after: "keys",
  default: "text",
  from: "locations",
  to: "locations",
  only: "text",
  except: "text",
  for: passwordServices,
  scope: ["internet", "lan", "local"],
  main: knownMains,
  type: tunnelTypes,
  name: "text",
  args: "text",
  delay: "text",
  output: "files",
  "lock-timeout": "text",
  rule: "rules",
  severity: ["error", "warn", "info"],
  format: "formats",
};

/** The formats of the verbs that have some. */
const formatsOf: Readonly<Partial<Record<Verb, readonly string[]>>> = {
  doctor: ["text", "sarif"],
  ports: formatNames,
};

/** The values of an option. */
export async function optionValues(
  option: ValueOption,
  { line, verb, prefix, typed }: TypedLine,
  locations: readonly Location[],
): Promise<Completion> {
  const values = valuesOf[option];
  const among = (list: readonly string[]): Completion => ({
    kind: "words",
    candidates: beginningWith(`${prefix}${typed}`, words(list.map((value) => `${prefix}${value}`))),
  });
  switch (values) {
    case "text":
      return nothing;
    case "directories":
    case "files":
      return { kind: values, prefix };
    case "locations":
      return among(["config", "base", ...(line.values.also ?? [])]);
    case "rules":
      return among((await ruleNames()).map(({ word }) => word));
    case "formats":
      return among((verb && formatsOf[verb]) ?? []);
    case "keys":
      return among(inEach(locations, (location) => [...location.file(ROUTER_CONFIG).document.keys()]));
    default:
      return among(values);
  }
}

/** The rules of the doctor, with what they look for. */
export async function ruleNames(): Promise<readonly Candidate[]> {
  const { rules } = await import("../../doctor/rules.js");
  return rules.map(({ id, detects }) => ({ word: id, description: detects }));
}
