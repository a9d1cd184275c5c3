import { planFixes } from "../doctor/fixing/plan-fixes.js";
import { besideRouter } from "../install/beside-router.js";
import { InstallationFiles } from "../install/installation-files.js";
import type { Plan } from "../install/plan.js";
import type { FileTree } from "../install/tree.js";
import type { PlanOf } from "../installation/commit-plan.js";
import { ConfigError } from "../text/error.js";
import { carryOut, tellOtherLocation } from "./carry-out.js";
import { exitOf, findingsIn, type Question, tellUnread } from "./doctor.js";
import { type Visit, visitOf } from "./doctor-patients.js";
import { findingJson, printFindings } from "./doctor-report.js";
import { remembered } from "./remembered.js";

/** `doctor --fix [RULE…] [PATH…]`: makes every fix as one change, and tells what is left. */
export async function fixVerb(question: Question): Promise<number> {
  const { line, paths } = question;
  if (line.values.format !== undefined)
    throw new ConfigError("USAGE", "--fix has no --format: it tells what it changes; see --json");
  let left: ReturnType<typeof findingsIn> = [];
  const work = async (): Promise<PlanOf> => {
    const visit = await visitOf(line, paths);
    const { plan, after } = planFixes(visit.fixed, question.rules);
    left = findingsIn(visit, question, after);
    tellUnread(visit);
    return { files: visit.files, plan: await carefully(visit, plan, after, line.values.force ?? false) };
  };
  const code = await carryOut(
    {
      verb: "doctor",
      work,
      onRefusal: tellOtherLocation,
      json: () => ({ findings: left.map((finding) => findingJson(finding, line, paths)) }),
    },
    line,
  );
  if (!line.values.json) printFindings(left, line);
  return code === 0 ? exitOf(left) : code;
}

/** In an installation a running router has a say, and the next sync has to know of the change. */
async function carefully(
  { files, isInstallation }: Visit,
  plan: Plan,
  after: FileTree,
  force: boolean,
): Promise<Plan> {
  if (!isInstallation) return plan;
  const planned = new InstallationFiles(after, files.layout, files.machine);
  return besideRouter(files, await remembered(planned, plan), force);
}
