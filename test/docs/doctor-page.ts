import { rules } from "../../src/doctor/rules.js";
import { everyCase } from "../doctor/cases/every-case.js";
import { table, written } from "./reference.js";

/** The groups of rules by the letters of their ids, in their order. */
const groups: Readonly<Record<string, string>> = {
  F: "The lines of files",
  S: "Which file is read",
  N: "Transports and reachability",
  X: "Exposure and logins",
  A: "Agreement between files",
  Q: "Anonymity, tunnels, bandwidth, reseeding, updates",
  W: "wrapper.config",
};

/** The page of all rules of the doctor. */
export function doctorPage(): string {
  const sections = Object.entries(groups).map(([letter, heading]) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(letter))
      .map(({ id, name, severity, detects }) => [id, name, severity, detects, mendedText(id)]);
    return `## ${heading}\n\n${table(["rule", "name", "severity", "what it looks for", "mended"], rows)}\n`;
  });
  return `# The doctor's rules

${written} \`i2pconf doctor\` asks them all,
[command.md](command.md#doctor) says how. A finding tells what happens and why; where that is inferred rather than measured, it says "may". The
severity is the usual one: some findings matter less where something else limits them, as in a container, or where a loose file does not tell the rest.
\`error\` does not work or is open to others, \`warn\` is likely a mistake, \`info\` is worth knowing. The last column says whether \`doctor --fix\` mends it;
where there is a choice between equals, or something would be lost, it does not, and the finding says what to do.

${sections.join("\n")}`;
}

/** Whether a rule has fixes, as its cases show. */
function mendedText(id: string): string {
  const cases = everyCase.filter(({ rule }) => rule === id);
  const mended = cases.filter(({ triggers }) => triggers.fixed).length;
  if (mended === 0) return "no";
  return mended === cases.length ? "yes" : "in part";
}
