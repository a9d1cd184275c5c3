import type { OpenFile } from "../../install/location.js";
import type { TextEdit } from "../../text/edits.js";
import type { FixEditor, LineEdits } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, lineSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { ADDITIONAL, ignoresGaps, isAdditional, LISTS, numbersOf, wrapperFile } from "./options.js";

/** Strips the quotes of the option with the same number. */
export const STRIP = ".stripquotes";

/** A number that a list leaves out. */
const sequenceGap: Rule = {
  id: "W01",
  name: "sequence-gap",
  severity: "warn",
  detects: "a hole in a numbered list of wrapper.config that does not ignore holes",
  *check(subject: Subject): Iterable<Problem> {
    const file = wrapperFile(subject);
    if (!file || ignoresGaps(file)) return;
    for (const prefix of LISTS) {
      const numbers = numbersOf(file, prefix);
      const at = numbers.findIndex((number, index) => number !== index + 1);
      if (at < 0) continue;
      const count = numbers.length - at;
      yield {
        at: keySpot(file, `${prefix}${numbers[at]}`),
        message: `${prefix}${at + 1} is missing, and wrapper.ignore_sequence_gaps is not TRUE: the wrapper may stop there and leave out ${count === 1 ? "the entry" : `the ${count} entries`} behind it`,
        fix: {
          does: `numbers ${prefix}N from 1 without a gap`,
          apply: (editor) => closeGaps(editor, file, prefix),
        },
      };
    }
  },
};

/** Gives the entries of a list the numbers from 1 on; what strips the quotes of one goes with it. Commented-out lines stay: they are examples. */
export function closeGaps(editor: FixEditor, file: OpenFile, prefix: string): void {
  for (const [index, from] of numbersOf(file, prefix).entries()) {
    const to = index + 1;
    if (from === to) continue;
    // What was left of an option that is gone would be taken for that of the one that comes.
    editor.unset(file, `${prefix}${to}${STRIP}`);
    for (const end of ["", STRIP])
      if (file.reader.get(`${prefix}${from}${end}`) !== undefined)
        editor.rename(file, `${prefix}${from}${end}`, `${prefix}${to}${end}`);
  }
}

/** Two options of the JVM with one number. */
const duplicateAdditional: Rule = {
  id: "W02",
  name: "duplicate-additional",
  severity: "error",
  detects: "two options of the JVM with the same number in wrapper.config",
  *check(subject: Subject): Iterable<Problem> {
    const file = wrapperFile(subject);
    if (!file) return;
    let free = (numbersOf(file, ADDITIONAL).at(-1) ?? 0) + 1;
    for (const [key, lines] of file.document.index.duplicated()) {
      if (!isAdditional(key)) continue;
      for (const [index, line] of lines.entries()) {
        const before = lines[index - 1];
        if (before === undefined) continue;
        const number = free++;
        yield {
          at: lineSpot(file, line, "key"),
          message: `${key} stands in line ${before + 1} too, and the wrapper knows one option by each number: this one counts, and the other is lost`,
          fix: {
            does: `gives this option the number ${number}`,
            apply: (editor) => editor.edit(renumbered(file, line, number)),
          },
        };
      }
    }
  },
};

/**
 * The edits that give one line another number. What strips its quotes is the line behind it, as far as the other option keeps one of its own;
 * else it gets a line of its own.
 */
function renumbered(file: OpenFile, line: number, number: number): LineEdits {
  const { lines, index } = file.document;
  const key = file.document.keyAt(line);
  const wanted = `${ADDITIONAL}${number}`;
  const edits: TextEdit[] = [{ ...lines.keySpan(line), text: wanted }];
  const stripping = index.lines(`${key}${STRIP}`).live;
  const own = stripping.length > 1 ? stripping.find((each) => each > line) : undefined;
  if (own !== undefined) edits.push({ ...lines.keySpan(own), text: `${wanted}${STRIP}` });
  else if (stripping.length > 0 && lines.value(line).includes('"')) {
    const at = lines.start(line + 1);
    const entry = `${wanted}${STRIP}=${file.reader.get(`${key}${STRIP}`)}`;
    const end = lines.lineEnd(line);
    edits.push({ start: at, end: at, text: end === "" ? `\n${entry}` : `${entry}${end}` });
  }
  return { file, edits, keys: [key, wanted, `${key}${STRIP}`, `${wanted}${STRIP}`] };
}

export const sequenceRules: readonly Rule[] = [sequenceGap, duplicateAdditional];
