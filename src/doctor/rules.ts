import { agreementRules } from "./agreement/rules.js";
import { anonymityRules } from "./anonymity/rules.js";
import { exposureRules } from "./exposure/rules.js";
import { fileFormatRules } from "./file-format/rules.js";
import type { Rule } from "./rule.js";
import { transportRules } from "./transports/rules.js";
import { whichFileRules } from "./which-file/rules.js";
import { wrapperRules } from "./wrapper/rules.js";

/** The rules of each letter, in the order of the facts. */
const groups = [
  fileFormatRules,
  whichFileRules,
  transportRules,
  exposureRules,
  agreementRules,
  anonymityRules,
  wrapperRules,
];

/** Every rule, in the order of the facts. */
export const rules: readonly Rule[] = groups.flatMap((group) =>
  [...group].sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/** The rule of an id or a name, in any case. */
export function ruleNamed(text: string): Rule | undefined {
  const wanted = text.toLowerCase();
  return rules.find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === wanted));
}
