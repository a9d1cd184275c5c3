import { JettyConfig } from "../../files/jetty/jetty-config.js";
import type { OpenXml } from "../../install/open-xml.js";
import { placeOf } from "../../text/diagnostic.js";
import type { ChangeContext } from "../setting.js";

/** Tells what of a file that is being changed keeps Jetty from starting, or will; of each kind the first place, and how many there are. */
export function noteJettyProblems({ document, path }: OpenXml, context: ChangeContext): void {
  const problems = JettyConfig.of(document)?.problems.filter(({ severity }) => severity !== "info") ?? [];
  for (const code of new Set(problems.map((problem) => problem.code))) {
    const [first, ...others] = problems.filter((problem) => problem.code === code);
    // What a file before this one may have cannot be told here.
    if (!first || code === "JETTY_REF_LOST") continue;
    const more = others.length > 0 ? ` (and ${others.length} more of this kind)` : "";
    const { severity, message, start } = first;
    context.note({ code, severity, path, ...placeOf(document.text, start), message: message + more });
  }
}
