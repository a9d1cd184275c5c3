import { readFileSync } from "node:fs";
import { type ChangeVerb, parseChanges } from "../settings/parse-change.js";
import { planChanges } from "../settings/plan-changes.js";
import { errno, reasonOf } from "../store/disk.js";
import { ConfigError } from "../text/error.js";
import { carryOut, tellOtherLocation } from "./carry-out.js";
import { openFiles } from "./files.js";
import { type CommandLine, scopeOf } from "./options.js";
import { remembered } from "./remembered.js";

/** `set`, `unset` and the other verbs that change what is named: plan all operands as one change, show it, write it. */
export async function changeVerb(
  verb: ChangeVerb,
  line: CommandLine,
  operands: readonly string[],
): Promise<number> {
  const { values } = line;
  const { main, type, name, args, delay, disabled } = values;
  const steps = await parseChanges(verb, operands, readValue, { main, type, name, args, delay, disabled });
  const options = {
    swap: values.swap,
    force: values.force,
    strict: values.strict,
    before: values.before,
    after: values.after,
    withComment: values["with-comment"],
  };
  const files = await openFiles(line);
  const plan = await planChanges(files, steps, options, scopeOf(line, process.env));
  return await carryOut(await remembered(files, plan), line, tellOtherLocation);
}

/** `@FILE` and `-` stand for the text of a file and of standard input, without its last line end. */
function readValue(text: string): string {
  if (text !== "-" && !text.startsWith("@")) return text;
  const source = text === "-" ? 0 : text.slice(1);
  try {
    return readFileSync(source, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    const name = text === "-" ? "standard input" : text.slice(1);
    throw new ConfigError("FILE_UNREADABLE", `${name} cannot be read: ${reasonOf(errno(error))}`, {
      path: name,
    });
  }
}
