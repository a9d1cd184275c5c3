import { examine, type Found, isAtLeast } from "../doctor/examine.js";
import type { Rule } from "../doctor/rule.js";
import type { Severity } from "../text/diagnostic.js";
import type { CommandLine } from "./command-line.js";
import type { Visit } from "./doctor-patients.js";
import { Exit } from "./exit-codes.js";
import { plain, tell } from "./output.js";

/** What a line asks of the doctor. */
export interface Question {
  readonly line: CommandLine;
  /** The rules that are asked. */
  readonly rules: readonly Rule[];
  readonly least: Severity;
  /** Files and directories; none for the installation. */
  readonly paths: readonly string[];
}

/** What the rules of a question find. */
export function findingsIn(
  { examined, fixed }: Visit,
  { rules: asked, least }: Question,
  tree = fixed.tree,
): readonly Found[] {
  return examine(examined(tree), asked).filter(({ severity }) => isAtLeast(severity, least));
}

/** Exit 1 with a warning or an error. */
export function exitOf(findings: readonly Found[]): number {
  return findings.some(({ severity }) => isAtLeast(severity, "warn")) ? Exit.no : Exit.done;
}

/** What could not be read may hide something. */
export function tellUnread({ unread }: Visit): void {
  for (const path of unread)
    tell(`warn: ${plain(path)}: it cannot be read by this user, so it was not examined\n`);
}
