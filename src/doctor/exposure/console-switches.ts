import { unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

/** What each switch lets a visitor of the console do. */
const SWITCHES = {
  "routerconsole.advanced": "edit the configuration as text",
  "routerconsole.enableClientChange": "add client apps, and so run any class",
  "routerconsole.allowUntrustedPlugins":
    "install plugins that nobody known has signed, which run with the router's rights",
} as const;

/** What makes the console able to do more. */
const consoleAdvanced: Rule = {
  id: "X19",
  name: "console-advanced",
  severity: "info",
  detects: "a console that may edit client apps or raw settings, or install unsigned plugins",
  *check({ router }: Subject): Iterable<Problem> {
    for (const [key, what] of Object.entries(SWITCHES)) {
      if (!router.says(key, true)) continue;
      yield {
        at: router.at(key),
        message: `every visitor of the console can ${what}`,
        fix: unsetting(router.file, key),
      };
    }
  },
};

export const consoleSwitchRules: readonly Rule[] = [consoleAdvanced];
