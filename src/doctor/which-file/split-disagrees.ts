import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { clientDisagreements } from "./split-clients.js";
import { tunnelDisagreements } from "./split-tunnels.js";

/** What a list and the directory that it was taken apart into say of one program. */
const splitDisagrees: Rule = {
  id: "S04",
  name: "split-disagrees",
  severity: "warn",
  detects: "a client app or tunnel with other values in a list than in the directory beside it",
  *check(subject: Subject): Iterable<Problem> {
    yield* clientDisagreements(subject);
    yield* tunnelDisagreements(subject);
  },
};

export const splitDisagreesRules: readonly Rule[] = [splitDisagrees];
