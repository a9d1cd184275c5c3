import type { OpenFile } from "../../install/location.js";
import { Kind, skipBlanks } from "../../properties/line-table.js";
import { decodeValue } from "../../schema/codec.js";
import { keySpec } from "../../schema/every-file.js";
import { javaTrim } from "../../text/java-trim.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { offsetSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { ownFiles } from "./catalogued.js";
import { isOpening } from "./opening.js";

/** Lines that say nothing. */
export const notAPair: Rule = {
  id: "F05",
  name: "not-a-pair",
  severity: "warn",
  detects: "a line without a key and an equals sign",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      const { lines } = file.document;
      if (file.document.dialect.separator === "") continue;
      const taken = new Set<string>();
      for (let line = 0; line < lines.count; line++) {
        if (lines.kind(line) !== Kind.junk || isSetAside(file, line)) continue;
        const fix = asPair(file, line, taken);
        yield {
          at: offsetSpot(file, line, skipBlanks(lines.source, lines.start(line), lines.end(line))),
          message: `this line is skipped without a word: ${reasonOf(file, line)}`,
          ...(fix && { fix }),
        };
      }
    }
  },
};

/** Comments behind blanks, which nobody reads either, as it was meant; and lines that a `#` cuts before their `=`, which is another mistake. */
function isSetAside({ document: { lines } }: OpenFile, line: number): boolean {
  const text = lines.source.slice(lines.start(line), lines.end(line));
  const hash = text.indexOf("#");
  return (
    /^[\0-\x20\uFEFF]*[#;]/.test(text) ||
    (hash >= 0 && text.indexOf("=", hash) > hash && !text.slice(0, hash).includes("="))
  );
}

function reasonOf({ document: { lines } }: OpenFile, line: number): string {
  const text = lines.source.slice(lines.start(line), lines.end(line));
  if (text.includes("=")) return "no key stands before the =";
  return text.includes(":") ? "a key and its value have = between them, and not :" : "it has no =";
}

/** `key: value` or `key value` of a known key that nothing else sets is sure to mean `key=value`. */
function asPair(file: OpenFile, line: number, taken: Set<string>): Fix | undefined {
  const { lines, index } = file.document;
  const text = lines.source.slice(lines.start(line), lines.end(line));
  const [whole, key = ""] = /^([\w-]+(?:\.[\w-]+)+)(?:[ \t]*:[ \t]*|[ \t]+)(?=[^\s:=#])/.exec(text) ?? [];
  const spec = keySpec(file.name, key);
  if (whole === undefined || !spec || /[#=]/.test(text)) return undefined;
  const value = javaTrim(text.slice(whole.length));
  if (decodeValue(spec, value) === undefined || isOpening(key, value)) return undefined;
  if (index.effective(key) !== undefined || taken.has(key)) return undefined;
  taken.add(key);
  const start = lines.start(line) + key.length;
  const end = lines.start(line) + whole.length;
  return {
    does: `puts = behind ${key}`,
    apply: (editor) => editor.edit({ file, edits: [{ start, end, text: "=" }], keys: [key] }),
  };
}
