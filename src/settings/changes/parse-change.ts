import { ConfigError } from "../../text/error.js";
import { type Assignment, parseAddress, parseAssigned, parseAssignment } from "../address/address.js";
import type { AddOptions } from "../entries/parse-entry.js";
import type { Change, Step } from "./change.js";

/** The verbs that change files, as commands and in recipes. */
export type ChangeVerb = Step["verb"] | "enable" | "disable";

/** What stands for a VALUE on a command line or in a recipe, such as the text of a file for `@FILE`. */
export type ReadValue = (text: string) => string;

/**
 * What a verb with its words comes to, for {@link planChanges}.
 * @param options those of `add`; other verbs have none that say what is meant
 * @throws {ConfigError} `USAGE` where a word does not fit the verb, and what reading an address throws
 */
export async function parseChanges(
  verb: ChangeVerb,
  words: readonly string[],
  readValue: ReadValue,
  options: AddOptions = {},
): Promise<readonly Step[]> {
  if (words.length === 0)
    throw new ConfigError("USAGE", `${verb} takes at least one operand; see i2pconf help ${verb}`);
  if (verb === "add" || verb === "remove") {
    const { parseAdd, parseRemove } = (await import("../entries/entries.js")).entries;
    return verb === "add"
      ? [parseAdd(words, options, readValue)]
      : await Promise.all(words.map((word) => parseRemove(word)));
  }
  return await Promise.all(words.map((word) => parseChange(verb, word, readValue)));
}

async function parseChange(
  verb: Exclude<ChangeVerb, "add" | "remove">,
  word: string,
  readValue: ReadValue,
): Promise<Change> {
  switch (verb) {
    case "set": {
      const { address, operator, value } = await parseAssignment(word);
      return { verb, address, operator, value: readValue(value) };
    }
    case "uncomment": {
      const assignment = await parseAssigned(word);
      return { verb, address: assignment.address, value: lineValue(word, assignment) };
    }
    case "enable":
    case "disable":
      return await (await import("./switch.js")).parseSwitch(verb, word);
    default:
      return { verb, address: await parseAddress(word) };
  }
}

/** The value of the line that `uncomment ADDRESS=VALUE` means. */
function lineValue(word: string, assignment: Assignment | Pick<Assignment, "address">): string | undefined {
  if (!("operator" in assignment)) return undefined;
  if (assignment.operator === "=") return assignment.value;
  throw new ConfigError("USAGE", `${JSON.stringify(word)} is not ADDRESS=VALUE`);
}
