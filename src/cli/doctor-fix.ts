import { planFixes } from "../doctor/fixing/plan-fixes.js";
import { besideRouter } from "../install/beside-router.js";
import type { Plan } from "../install/plan.js";
import type { PlanOf } from "../installation/commit-plan.js";
import { planInstallationFixes } from "../installation/fixes.js";
import { ConfigError } from "../text/error.js";
import { carryOut, tellOtherLocation } from "./carry-out.js";
import { scopeOf } from "./command-line.js";
import { type Visit, visitOf } from "./doctor-patients.js";
import { exitOf, findingsIn, type Question, tellUnread } from "./doctor-question.js";
import { findingJson, printFindings } from "./doctor-report.js";

/** `doctor --fix [RULE…] [PATH…]`: makes every fix as one change, and tells what is left. */
export async function fixVerb(question: Question): Promise<number> {
  const { line, paths, rules, least } = question;
  const { force, format } = line.values;
  if (format !== undefined)
    throw new ConfigError("USAGE", "--fix has no --format: it tells what it changes; see --json");
  let left: ReturnType<typeof findingsIn> = [];
  const work = async (): Promise<PlanOf> => {
    const visit = await visitOf(line, paths);
    const { files } = visit;
    const { plan, after } = visit.isInstallation
      ? await planInstallationFixes(files, rules, {
          location: scopeOf(line, process.env),
          force,
          severity: least,
        })
      : looseFixes(visit, question, force === true);
    left = findingsIn(visit, question, after);
    if (plan.files.length > 0) refuseUnread(visit);
    tellUnread(visit);
    return { files, plan };
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

/** @throws {ConfigError} `ROUTER_RUNNING` */
function looseFixes({ fixed, routers }: Visit, { rules, least }: Question, force: boolean) {
  const { plan, after } = planFixes(fixed, rules, least);
  return { plan: routers.reduce<Plan>((each, files) => besideRouter(files, each, force), plan), after };
}

/** What is right in one file may depend on another: nothing is mended with some of them unknown. */
function refuseUnread({ unread }: Visit): void {
  const [path] = unread;
  if (path === undefined) return;
  throw new ConfigError(
    "FILE_UNREADABLE",
    `${path} cannot be read by this user, so nothing is mended: another file may be right as it is because of this one`,
    { path },
  );
}
