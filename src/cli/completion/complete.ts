import { tunnelKeys } from "../../schema/tunnel-keys.js";
import { verbs } from "../help-texts.js";
import { isVerb } from "../options.js";
import { addresses, members, rawAddresses, settings, switches } from "./addresses.js";
import { beginningWith, type Candidate, type Completion, nothing, words } from "./candidate.js";
import { locationsFor } from "./installation.js";
import { operandsOf, shells } from "./operands.js";
import { optionNames, optionValues, ruleNames } from "./options.js";
import { transactions } from "./transactions.js";
import { readTypedLine, type TypedLine } from "./typed-line.js";
import { values } from "./values.js";

/**
 * What may stand in place of the last of the words of a command line, which stand without the command's name and without the shell's quotes.
 * Where the line cannot go on, nothing.
 */
export async function complete(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Completion> {
  try {
    return await completeLine(readTypedLine(words), environment);
  } catch {
    return nothing;
  }
}

async function completeLine(typedLine: TypedLine, environment: NodeJS.ProcessEnv): Promise<Completion> {
  const { line, verb, operands, option, typed } = typedLine;
  const offered = (candidates: readonly Candidate[]): Completion => ({
    kind: "words",
    candidates: beginningWith(typed, candidates),
  });
  if (option === "name") return offered(optionNames(verb));
  const locations = () => locationsFor(line, environment);
  if (option !== undefined) return await optionValues(option, typedLine, await locations());
  if (line.positionals.length === 0) return offered(verbNames());
  if (verb === undefined) return nothing;
  switch (operandsOf[verb]) {
    case "address":
      return offered(await addresses(await locations(), typed, ""));
    case "assignment":
      return (await values(typed)) ?? offered(await addresses(await locations(), typed, "="));
    case "switch":
      return offered(await switches(await locations(), typed));
    case "member":
      return offered(members(await locations(), typed));
    case "entry":
      return offered(entryWords(operands));
    case "line":
      return offered(await rawAddresses(await locations(), typed, ""));
    case "pattern":
      return operands.length === 0 ? offered(await settings(typed)) : nothing;
    case "diagnosed": {
      const rules = line.values.fix && typed !== "" ? beginningWith(typed, await ruleNames()) : [];
      return rules.length > 0 ? { kind: "words", candidates: rules } : { kind: "files", prefix: "" };
    }
    case "files":
      return { kind: "files", prefix: "" };
    case "topic":
      return operands.length === 0
        ? offered([...verbNames(), { word: "settings", description: "What each setting is." }])
        : nothing;
    case "shell":
      return operands.length === 0 ? offered(words(shells)) : nothing;
    case "transaction":
      return operands.length === 0 ? offered(await transactions(line)) : nothing;
    case "none":
      return nothing;
  }
}

/** What stands behind `add`: what is added, then the fields of a tunnel. */
function entryWords([what]: readonly string[]): readonly Candidate[] {
  if (what === undefined) return words(["client", "tunnel"]);
  if (what !== "tunnel") return [];
  return words(tunnelKeys.plainNames().map((field) => `${field}=`));
}

/** The verbs with the first sentence of their help. */
function verbNames(): readonly Candidate[] {
  const names = Object.entries(verbs).map(([word, { text }]) => ({
    word,
    description: /^.*?\.(?= |$)/s.exec(text)?.[0],
  }));
  return [...names, { word: "help", description: "Explains the command, or one of its verbs." }].filter(
    ({ word }) => isVerb(word),
  );
}
