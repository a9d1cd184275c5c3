import type { Step } from "../settings/changes/change.js";
import { type ChangeVerb, parseChanges } from "../settings/changes/parse-change.js";
import { planChanges } from "../settings/changes/plan-changes.js";
import { carryOut, tellOtherLocation } from "./carry-out.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { openFiles } from "./files.js";
import { readValue } from "./read-value.js";
import { remembered } from "./remembered.js";

/** `set`, `unset` and the other verbs that change what is named: plan all operands as one change, show it, write it. */
export async function changeVerb(
  verb: ChangeVerb,
  line: CommandLine,
  operands: readonly string[],
): Promise<number> {
  const { main, type, name, args, delay, disabled } = line.values;
  const options = { main, type, name, args, delay, disabled };
  const steps = await parseChanges(verb, operands, (text) => readValue(text), options);
  return await planAndCarryOut(verb, () => steps, line);
}

/** Plans some steps as one change, shows it and writes it, as the options say. `steps` gives them afresh each time. */
export async function planAndCarryOut(
  verb: string,
  steps: () => Iterable<Step>,
  line: CommandLine,
): Promise<number> {
  const { values } = line;
  const options = {
    swap: values.swap,
    force: values.force,
    strict: values.strict,
    before: values.before,
    after: values.after,
    withComment: values["with-comment"],
  };
  const work = async () => {
    const files = await openFiles(line);
    const plan = await planChanges(files, steps(), options, scopeOf(line, process.env));
    return { files, plan: await remembered(files, plan) };
  };
  return await carryOut({ verb, work, onRefusal: tellOtherLocation }, line);
}
