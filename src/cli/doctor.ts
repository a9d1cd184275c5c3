import type { Found } from "../doctor/examine.js";
import { ruleNamed } from "../doctor/rules.js";
import { rulesNamed } from "../installation/doctor.js";
import { disk } from "../store/disk.js";
import type { Severity } from "../text/diagnostic.js";
import { ConfigError } from "../text/error.js";
import type { CommandLine } from "./command-line.js";
import { visitOf } from "./doctor-patients.js";
import { exitOf, findingsIn, type Question, tellUnread } from "./doctor-question.js";
import { findingJson, printFindings } from "./doctor-report.js";
import { print } from "./output.js";

/** `doctor [PATH…]`: what is wrong, and why; `--fix [RULE…]` mends what an edit can mend. */
export async function doctorVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { fix, format } = line.values;
  if (format !== undefined && format !== "text" && format !== "sarif")
    throw new ConfigError("USAGE", `--format takes text or sarif here, not ${JSON.stringify(format)}`);
  if (format !== undefined && line.values.json)
    throw new ConfigError("USAGE", "--json is a format of its own: it takes no --format beside it");
  // Behind --fix rules may stand beside paths.
  const named = fix ? operands.filter(isRule) : [];
  const paths = operands.filter((operand) => !named.includes(operand));
  const question = {
    line,
    rules: rulesNamed([...(line.values.rule ?? []), ...named]),
    least: severityOf(line.values.severity ?? "info"),
    paths,
  };
  if (fix) return await (await import("./doctor-fix.js")).fixVerb(question);
  refuseWithoutFix(line);
  const visit = await visitOf(line, paths);
  const findings = findingsIn(visit, question);
  tellUnread(visit);
  await printReport(findings, question);
  return exitOf(findings);
}

/** Also what can only be meant for one. */
function isRule(operand: string): boolean {
  return (
    ruleNamed(operand) !== undefined || (/^[A-Z]\d\d$/i.test(operand) && disk.realPath(operand) === undefined)
  );
}

async function printReport(
  findings: readonly Found[],
  { line, rules: asked, paths }: Question,
): Promise<void> {
  if (line.values.format === "sarif") {
    const [{ sarifOf }, { version }] = await Promise.all([
      import("../doctor/sarif.js"),
      import("./version.js"),
    ]);
    print(`${JSON.stringify(sarifOf(findings, asked, version))}\n`);
  } else if (line.values.json) {
    print(`${JSON.stringify({ findings: findings.map((finding) => findingJson(finding, line, paths)) })}\n`);
  } else printFindings(findings, line);
}

function severityOf(text: string): Severity {
  if (text === "error" || text === "warn" || text === "info") return text;
  throw new ConfigError("USAGE", `--severity takes error, warn or info, not ${JSON.stringify(text)}`);
}

function refuseWithoutFix({ values }: CommandLine): void {
  for (const name of ["dry-run", "diff", "exit-code", "force", "in-place", "lock-timeout"] as const)
    if (values[name] !== undefined)
      throw new ConfigError("USAGE", `doctor takes --${name} with --fix alone: it changes nothing otherwise`);
}
