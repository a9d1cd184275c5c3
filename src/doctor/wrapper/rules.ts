import type { Rule } from "../rule.js";
import { heapRules } from "./memory.js";
import { wrapperPortRules } from "./ports.js";
import { processRules } from "./process.js";
import { sequenceRules } from "./sequence.js";

/** What the service wrapper makes of wrapper.config. */
export const wrapperRules: readonly Rule[] = [
  ...sequenceRules,
  ...heapRules,
  ...processRules,
  ...wrapperPortRules,
];
