import type { Severity } from "../text/diagnostic.js";
import type { Finding } from "./finding.js";
import type { Fix } from "./fix.js";
import type { Problem, Rule } from "./rule.js";
import type { Subject } from "./subject.js";

/** A finding with the fix itself; `undefined` where no edit can mend it. */
export interface Found extends Omit<Finding, "fix"> {
  readonly fix: Fix | undefined;
}

/** What some rules find in some subjects: errors first, then by file, and by place in it. */
export function examine(subjects: readonly Subject[], rules: readonly Rule[]): readonly Found[] {
  const order = new Map<string, number>();
  const found = subjects.flatMap((subject) => {
    for (const { path } of subject.files) order.set(path, order.size);
    return rules.flatMap((rule) => findingsOf(rule, rule.check(subject)));
  });
  found.push(...rules.flatMap((rule) => findingsOf(rule, rule.compare?.(subjects) ?? [])));
  const placeOf = ({ path }: Found) => order.get(path) ?? order.size;
  return found.sort(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      placeOf(a) - placeOf(b) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };

/** Whether a severity is at least another one. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return weight[severity] <= weight[least];
}

function findingsOf({ id, name, severity }: Rule, problems: Iterable<Problem>): Found[] {
  return Array.from(problems, ({ at, message, severity: own, fix }) => ({
    rule: id,
    name,
    severity: own ?? severity,
    ...at,
    message: visible(message),
    fix,
  }));
}

/** Keys and values in messages may hold what would drive a terminal. */
function visible(message: string): string {
  return message.replace(/[\0-\x1F\x7F-\x9F]/g, "\uFFFD");
}
