import type { Severity } from "../text/diagnostic.js";
import type { Fix } from "./fix.js";
import type { Spot } from "./spot.js";
import type { Subject } from "./subject.js";

/** A check of the doctor (facts: lints). */
export interface Rule {
  /** As people name it: `N08`. The letter is that of its group. */
  readonly id: string;
  /** What it is called in a word: `i2np-port-not-allowed`. */
  readonly name: string;
  /** How much what it finds matters, unless a problem has a severity of its own. */
  readonly severity: Severity;
  /** What it looks for, as half a sentence without a full stop. */
  readonly detects: string;
  /** Everything of this kind that is wrong; nothing where the files in view cannot tell. */
  check(subject: Subject): Iterable<Problem>;
  /** What is wrong between several routers that are examined together. */
  compare?(subjects: readonly Subject[]): Iterable<Problem>;
}

/** Something that a rule has found. */
export interface Problem {
  readonly at: Spot;
  /** What happens and why, in one sentence; "may" where that is inferred. */
  readonly message: string;
  /** Where it matters more or less than the rule usually does. */
  readonly severity?: Severity;
  /** An edit that mends it, where one can. */
  readonly fix?: Fix;
}
