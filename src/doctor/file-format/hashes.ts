import type { OpenFile } from "../../install/location.js";
import { Kind, skipBlanks } from "../../properties/line-table.js";
import { decodeValue } from "../../schema/codec.js";
import { keySpec } from "../../schema/every-file.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { offsetSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { ownFiles } from "./catalogued.js";
import { commentAbove } from "./line-edits.js";
import { shownKey } from "./shown.js";
import { isWord } from "./value-comment.js";

/** A `#` that cuts a line. */
export const inlineHash: Rule = {
  id: "F02",
  name: "inline-hash",
  severity: "error",
  detects: "a # behind the start of a line with an equals sign, which cuts the line there",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      // Without values there is nothing to cut: a list of URLs.
      if (file.document.dialect.separator === "" || !file.document.text.includes("#")) continue;
      const { lines } = file.document;
      for (let line = 0; line < lines.count; line++) {
        const cut = lines.kind(line) === Kind.entry ? lines.cut(line) : hashBeforeEquals(file, line);
        const problem = cut > 0 ? problemAt(file, line, cut) : undefined;
        if (problem) yield { at: offsetSpot(file, line, cut), ...problem };
      }
    }
  },
};

const HASH = 0x23;
const EQUALS = 0x3d;

/** Where a line is cut that sets nothing for it; 0 for every other line. A comment behind blanks is one, as it was meant. */
function hashBeforeEquals({ document: { lines } }: OpenFile, line: number): number {
  if (lines.kind(line) !== Kind.junk) return 0;
  const [start, end] = [skipBlanks(lines.source, lines.start(line), lines.end(line)), lines.end(line)];
  let hash = 0;
  for (let at = start; at < end; at++) {
    const character = lines.source.charCodeAt(at);
    if (character === HASH && hash === 0) {
      if (at === start) return 0;
      hash = at;
    }
    if (character === EQUALS) return hash;
  }
  return 0;
}

function problemAt(file: OpenFile, line: number, cut: number): Omit<Problem, "at"> | undefined {
  const { lines, dialect } = file.document;
  if (lines.kind(line) === Kind.junk)
    return {
      message:
        "the line is cut at the #, before its =, so it sets nothing; a # can stand neither in a key nor in a value",
    };
  const key = shownKey(file.document.keyAt(line));
  if (!isComment(file, line, cut))
    return {
      message: dialect.writeValue
        ? `the value of ${key} is cut at the #, and what follows is lost; write ## for a # of the value`
        : `the value of ${key} is cut at the #, and what follows is lost; no quoting helps, so choose a value without #`,
    };
  // Their readers are made for comments behind values, and nobody rewrites wrapper.config.
  if (dialect.writeValue || lines.form.trimsKeys) return undefined;
  return {
    severity: "warn",
    message: `the comment behind ${key} is read as one, but it is lost when the router saves the file`,
    fix: movingComment(file, line, cut),
  };
}

/** Whether a comment begins there, and not a part of the value: a blank stands before it, or what does is all that the key can take. */
function isComment(file: OpenFile, line: number, cut: number): boolean {
  const { lines } = file.document;
  const value = file.document.valueAt(line);
  const isApart = lines.source.charCodeAt(cut - 1) <= 0x20;
  if (value === "") return isApart && lines.source.charCodeAt(cut + 1) === 0x20;
  // In quotes it was meant to be a part of an argument.
  if (isApart) return value.split('"').length % 2 === 1;
  const spec = keySpec(file.name, file.document.keyAt(line));
  if (!spec || !isWord(spec)) return false;
  const typed = decodeValue(spec, value);
  return typeof typed === "boolean" ? /^(?:true|false)$/i.test(value) : typed !== undefined;
}

function movingComment(file: OpenFile, line: number, cut: number): Fix {
  const { lines } = file.document;
  const end = lines.end(line);
  let behind = cut;
  while (lines.source.charCodeAt(behind - 1) <= 0x20) behind--;
  const key = file.document.keyAt(line);
  const comment = lines.source.slice(cut, end);
  return {
    does: "moves the comment to a line of its own",
    apply: (editor) =>
      editor.edit({
        file,
        edits: [
          commentAbove(file, line, comment),
          // Without its # the line would have the blanks before it as a part of the key.
          { start: lines.start(line), end: lines.keySpan(line).start, text: "" },
          { start: behind, end, text: "" },
        ],
        keys: [key],
      }),
  };
}
