import type { Severity } from "../text/diagnostic.js";

/** Something that is wrong. */
export interface Finding {
  /** The rule's id, such as `N08`; docs/doctor.md tells of each. */
  readonly rule: string;
  /** What the rule is called: `i2np-port-not-allowed`. */
  readonly name: string;
  readonly severity: Severity;
  readonly path: string;
  /** Counted from 1; `null` where it is about the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** What happens, and why. */
  readonly message: string;
  /** What `planFixes` does about it; `null` where no edit can mend it. */
  readonly fix: string | null;
}
