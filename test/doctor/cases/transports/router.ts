import type { Situation } from "../../../support/doctor.js";

/** An installation with this router.config. */
export function router(text: string): Situation {
  return { files: { "router.config": text } };
}
