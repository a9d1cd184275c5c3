import type { Diagnostic } from "../text/diagnostic.js";

/** What makes a text no well-formed XML. */
export function problem(message: string, start: number, end = start + 1): Diagnostic {
  return { code: "XML_ILL_FORMED", severity: "error", message, start, end };
}
