import { parseAdd, parseRemove } from "./parse-entry.js";
import { planAddition } from "./plan-addition.js";
import { planRemoval } from "./plan-removal.js";

/** What only `add` and `remove` need. One object, so that it is loaded as one part of the command. */
export const entries = { parseAdd, parseRemove, planAddition, planRemoval };
