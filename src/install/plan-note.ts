import type { Severity } from "../text/diagnostic.js";

/** Something to tell beside a plan: what was left alone, and what looks wrong. */
export interface PlanNote {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string | null;
  /** Counted from 1. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** The place of a note about a file or directory as a whole, or about none. */
export function ofFile(path: string | null): Pick<PlanNote, "path" | "line" | "column"> {
  return { path, line: null, column: null };
}
