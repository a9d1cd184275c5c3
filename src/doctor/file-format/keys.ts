import type { OpenFile } from "../../install/location.js";
import type { LineEdits } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { lineSpot } from "../spot.js";
import type { Subject } from "../subject.js";

/** The same key twice in one file. */
const duplicateKey: Rule = {
  id: "F01",
  name: "duplicate-key",
  severity: "warn",
  detects: "the same key twice in one file",
  *check({ files }: Subject): Iterable<Problem> {
    for (const file of files) {
      for (const [key, lines] of file.document.index.duplicated()) {
        const last = (lines.at(-1) ?? 0) + 1;
        for (const line of lines.slice(0, -1)) {
          yield {
            at: lineSpot(file, line, "key"),
            message: `${key} is set again in line ${last}, and the last line wins: what is written here has no effect, and the next save drops it`,
            fix: {
              does: `removes the line, which line ${last} overrides`,
              apply: (editor) => editor.edit(withoutLine(file, line, key)),
            },
          };
        }
      }
    }
  },
};

function withoutLine(file: OpenFile, line: number, key: string): LineEdits {
  const { lines } = file.document;
  return { file, edits: [{ start: lines.start(line), end: lines.start(line + 1), text: "" }], keys: [key] };
}

export const keyRules: readonly Rule[] = [duplicateKey];
