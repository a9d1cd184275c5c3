import { examine } from "../doctor/examine.js";
import type { Finding } from "../doctor/finding.js";
import { examinedIn } from "../doctor/installation-patients.js";
import type { Rule } from "../doctor/rule.js";
import { ruleNamed, rules } from "../doctor/rules.js";
import type { InstallationFiles, Scope } from "../install/installation-files.js";
import { ConfigError } from "../text/error.js";

/** Which rules are asked, and where. */
export interface DoctorOptions {
  /** Ids or names; all rules by default. */
  readonly rules?: readonly string[] | undefined;
  readonly location?: Scope | undefined;
}

/**
 * What the rules find in an installation as the router reads it, errors first.
 * @throws {ConfigError} `USAGE` for a rule that there is none of; `FILE_UNREADABLE`
 */
export function findingsOf(
  files: InstallationFiles,
  { rules: names, location }: DoctorOptions,
): readonly Finding[] {
  return examine(examinedIn(files, location), rulesNamed(names)).map(({ fix, ...finding }) => ({
    ...finding,
    fix: fix?.does ?? null,
  }));
}

/**
 * Rules by their ids or names, all by default.
 * @throws {ConfigError} `USAGE`
 */
export function rulesNamed(names: readonly string[] | undefined): readonly Rule[] {
  if (names === undefined || names.length === 0) return rules;
  const asked = names.map(ruleOf);
  return rules.filter((rule) => asked.includes(rule));
}

function ruleOf(text: string): Rule {
  const rule = ruleNamed(text);
  if (rule) return rule;
  const known = `from ${rules[0]?.id} to ${rules.at(-1)?.id}, or a name such as ${rules[0]?.name}`;
  throw new ConfigError(
    "USAGE",
    `${JSON.stringify(text)} is no rule: rules are ${known}; see docs/doctor.md`,
  );
}
