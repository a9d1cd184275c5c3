import { ConfigError } from "../text/error.js";
import { type Assignment, parseAddress, parseAssigned, parseAssignment } from "./address.js";
import type { Change } from "./change.js";

/** The verbs that change files, as commands and in recipes. */
export type ChangeVerb = Change["verb"] | "enable" | "disable";

/** What stands for a VALUE on a command line or in a recipe, such as the text of a file for `@FILE`. */
export type ReadValue = (text: string) => string;

/**
 * What a verb with its words comes to, for {@link planChanges}.
 * @throws {ConfigError} `USAGE` where a word does not fit the verb, and what reading an address throws
 */
export async function parseChanges(
  verb: ChangeVerb,
  words: readonly string[],
  readValue: ReadValue,
): Promise<readonly Change[]> {
  return await Promise.all(words.map((word) => parseChange(verb, word, readValue)));
}

async function parseChange(verb: ChangeVerb, word: string, readValue: ReadValue): Promise<Change> {
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
