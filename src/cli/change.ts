import { readFileSync } from "node:fs";
import type { Plan } from "../install/plan.js";
import { commitPlan } from "../installation.js";
import { parseAddress, parseAssignment } from "../settings/address.js";
import type { Change } from "../settings/change.js";
import { planChanges } from "../settings/plan-changes.js";
import { isWritable } from "../store/commit.js";
import { errno, reasonOf } from "../store/disk.js";
import { ConfigError } from "../text/error.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { type CommandLine, scopeOf } from "./options.js";
import { tell } from "./output.js";
import { printJson, tellNotes, tellPlan } from "./report.js";

type ChangeVerb = Change["verb"];

/** `set`, `unset`, `comment` and `uncomment`: plan all operands as one change, show it, write it. */
export async function changeVerb(
  verb: ChangeVerb,
  line: CommandLine,
  operands: readonly string[],
): Promise<number> {
  const { values } = line;
  const changes = await Promise.all(operands.map((operand) => changeOf(verb, operand)));
  if (changes.length === 0)
    throw new ConfigError("USAGE", `${verb} takes at least one operand; see i2pconf help ${verb}`);
  const options = {
    swap: values.swap,
    force: values.force,
    strict: values.strict,
    before: values.before,
    after: values.after,
    withComment: values["with-comment"],
  };
  const plan = await planChanges(await openFiles(line), changes, options, scopeOf(line, process.env));
  const dryRun = values["dry-run"] ?? false;
  if (!values.json) await tellNotes(plan.notes, values);
  if (!dryRun) commit(plan);
  if (values.json) await printJson(plan, dryRun, values);
  else await tellPlan(plan, dryRun, values);
  return values["exit-code"] && dryRun && plan.files.length > 0 ? Exit.no : Exit.done;
}

async function changeOf(verb: ChangeVerb, operand: string): Promise<Change> {
  switch (verb) {
    case "set": {
      const { address, operator, value } = await parseAssignment(operand);
      return { verb, address, operator, value: readValue(value) };
    }
    case "uncomment": {
      const equals = operand.indexOf("=");
      const address = await parseAddress(equals < 0 ? operand : operand.slice(0, equals));
      return { verb, address, value: equals < 0 ? undefined : operand.slice(equals + 1) };
    }
    default:
      return { verb, address: await parseAddress(operand) };
  }
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

function commit(plan: Plan): void {
  try {
    commitPlan(plan);
  } catch (error) {
    if (ConfigError.is(error) && error.code === "LOCATION_NOT_WRITABLE") tellOtherLocation(plan);
    throw error;
  }
}

/** All locations change or none; says which one alone would go through. */
function tellOtherLocation(plan: Plan): void {
  for (const location of ["config", "base"] as const) {
    const files = plan.files.filter((file) => file.location === location);
    if (files.length > 0 && files.every(({ path }) => isWritable(path))) {
      tell(`i2pconf: nothing was written; --location ${location} would go through\n`);
    }
  }
}
