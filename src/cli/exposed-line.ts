import type { Exposure } from "../ports/exposure.js";
import { coloured } from "./colour.js";
import { plain } from "./output.js";

/** One line that says who can reach what, with what is dangerous in red if `mayColour` says so: a terminal takes its time to answer. */
export function exposedLine(exposures: readonly Exposure[], mayColour: () => boolean): string {
  const parts = exposures.map(({ text, danger }) =>
    danger && mayColour() ? coloured(plain(text), "red") : plain(text),
  );
  return `exposed: ${parts.join("; ") || "nothing"}\n`;
}
