import type { Plan } from "../install/plan.js";
import { writtenInPlace } from "../install/written-in-place.js";
import {
  type CommitPlanOptions,
  type Committed,
  commitPlan,
  type PlanOf,
} from "../installation/commit-plan.js";
import type { Recovered } from "../store/bring-to-end.js";
import { machine } from "../store/machine.js";
import { withSignalsDeferred } from "../store/signals.js";
import { stateDirectory } from "../store/state-directory.js";
import { isWritable, takesLocks } from "../store/target.js";
import { ConfigError } from "../text/error.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { plain, tell } from "./output.js";
import { printJson, tellNotes, tellPlan } from "./report.js";

/** What a verb does: how its plan is worked out, who hears of a location that cannot be written, and what else its JSON tells. */
export interface Deed {
  readonly verb: string;
  work(): Promise<PlanOf>;
  onRefusal?(plan: Plan): void;
  json?(): Readonly<Record<string, unknown>>;
}

/** Works a plan out, shows it and writes it, unless it is only to be shown. */
export async function carryOut(deed: Deed, { values }: CommandLine): Promise<number> {
  const dryRun = values["dry-run"] ?? false;
  const options = commitOptions(values);
  return await withSignalsDeferred(async () => {
    const work = async () => {
      const planned = await deed.work();
      return options.inPlace ? { ...planned, plan: writtenInPlace(planned.plan, takesLocks) } : planned;
    };
    const planned = await work();
    if (!values.json) tellNotes(planned.plan.notes, values);
    const { plan, transaction } = dryRun
      ? { plan: planned.plan, transaction: null }
      : await write(planned, { ...deed, work }, options);
    if (values.json) await printJson(plan, { dryRun, transaction, ...deed.json?.() }, values);
    else {
      tellNotes(newNotes(planned.plan, plan), values);
      await tellPlan(plan, dryRun, values);
    }
    return values["exit-code"] && dryRun && plan.files.length > 0 ? Exit.no : Exit.done;
  });
}

async function write(
  planned: PlanOf,
  { verb, work, onRefusal }: Deed,
  options: CommitPlanOptions,
): Promise<Committed> {
  try {
    return await commitPlan(planned, { ...options, verb, again: work, onRecovered: tellRecovered });
  } catch (error) {
    const isRefusal = ConfigError.is(error) && error.code === "LOCATION_NOT_WRITABLE";
    // No other location would help where it is the state directory.
    if (isRefusal && !error.path?.startsWith(stateDirectory(machine))) onRefusal?.(planned.plan);
    throw error;
  }
}

/** Notes of a plan that was made again, as far as they were not told before. */
function newNotes(first: Plan, { notes }: Plan) {
  const told = new Set(first.notes.map((note) => JSON.stringify(note)));
  return notes.filter((note) => !told.has(JSON.stringify(note)));
}

/**
 * How a change is to be written, by the options.
 * @throws {ConfigError} `USAGE`
 */
export function commitOptions(values: CommandLine["values"]): CommitPlanOptions {
  const { "in-place": inPlace, "lock-timeout": seconds } = values;
  if (seconds !== undefined && !/^\d{1,6}$/.test(seconds))
    throw new ConfigError(
      "USAGE",
      `--lock-timeout takes a number of seconds, not ${JSON.stringify(seconds)}`,
    );
  return { inPlace, lockTimeout: seconds === undefined ? undefined : Number(seconds) * 1000 };
}

/** Tells that a change of before was brought to its end. */
export function tellRecovered({ id, outcome, files, left }: Recovered): void {
  const names = files.map(plain).join(", ");
  tell(`i2pconf: ${id} had been broken off, and was ${outcome}: ${names}\n`);
  for (const path of left)
    tell(`warn: ${plain(path)}: somebody else has written to it since; it stays as it is\n`);
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
