import type { Plan } from "../install/plan.js";
import { commitPlan } from "../installation.js";
import { isWritable } from "../store/commit.js";
import { ConfigError } from "../text/error.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { tell } from "./output.js";
import { printJson, tellNotes, tellPlan } from "./report.js";

/** Shows a plan and writes it, unless it is only to be shown. `onRefusal` hears of a location that cannot be written. */
export async function carryOut(
  plan: Plan,
  { values }: CommandLine,
  onRefusal: (plan: Plan) => void = () => {},
): Promise<number> {
  const dryRun = values["dry-run"] ?? false;
  if (!values.json) tellNotes(plan.notes, values);
  if (!dryRun) commit(plan, onRefusal);
  if (values.json) await printJson(plan, dryRun, values);
  else await tellPlan(plan, dryRun, values);
  return values["exit-code"] && dryRun && plan.files.length > 0 ? Exit.no : Exit.done;
}

function commit(plan: Plan, onRefusal: (plan: Plan) => void): void {
  try {
    commitPlan(plan);
  } catch (error) {
    if (ConfigError.is(error) && error.code === "LOCATION_NOT_WRITABLE") onRefusal(plan);
    throw error;
  }
}

/** All locations change or none; says which one alone would go through. */
export function tellOtherLocation(plan: Plan): void {
  for (const location of ["config", "base"] as const) {
    const files = plan.files.filter((file) => file.location === location);
    if (files.length > 0 && files.every(({ path }) => isWritable(path))) {
      tell(`i2pconf: nothing was written; --location ${location} would go through\n`);
    }
  }
}
