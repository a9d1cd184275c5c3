import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import { withoutEdgeBlanks } from "../../properties/edge-blanks.js";
import { Kind } from "../../properties/line-table.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { lineSpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { ADDITIONAL } from "../wrapper/options.js";
import { ownFiles } from "./catalogued.js";
import { withoutLine } from "./line-edits.js";
import { isOpening, LEFT_TO_THE_USER } from "./opening.js";
import { shownKey } from "./shown.js";

/** The same key twice in one file. */
const duplicateKey: Rule = {
  id: "F01",
  name: "duplicate-key",
  severity: "warn",
  detects: "the same key twice in one file",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      for (const [key, lines] of file.document.index.duplicated()) {
        // Options of the JVM that share a number are two options, of which one is lost: not the same mistake.
        if (file.name === WRAPPER_CONFIG && key.startsWith(ADDITIONAL)) continue;
        const last = (lines.at(-1) ?? 0) + 1;
        for (const line of lines.slice(0, -1)) {
          yield { at: lineSpot(file, line, "key"), ...repeated(file, { key, line, last }) };
        }
      }
    }
  },
};

interface Repetition {
  readonly key: string;
  /** Counted from 0. */
  readonly line: number;
  /** The number of the line that counts. */
  readonly last: number;
}

function repeated(file: OpenFile, { key, line, last }: Repetition): Omit<Problem, "at"> {
  const apply: Fix["apply"] = (editor) =>
    editor.edit({ file, edits: [withoutLine(file, line)], keys: [key] });
  if (file.document.dialect.separator === "")
    return {
      message: `this stands again in line ${last}, and counts once`,
      fix: { does: `removes the line, which line ${last} repeats`, apply },
    };
  const again = `${shownKey(key)} is set again in line ${last}, and the last line wins: what is written here has no effect`;
  if (file.name !== WRAPPER_CONFIG)
    return {
      message: `${again}, and the next save drops it`,
      fix: { does: `removes the line, which line ${last} overrides`, apply },
    };
  // Of a list both were wanted, under numbers of their own.
  return /\.\d+$/.test(key)
    ? { message: `${again}; give it a number of its own` }
    : { message: again, fix: { does: `removes the line, which line ${last} overrides`, apply } };
}

/** Blanks that belong to a key. */
const spaceInKey: Rule = {
  id: "F04",
  name: "space-in-key",
  severity: "error",
  detects: "a blank before a key, or between it and the equals sign",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      const meant = new Map<string, number>();
      const odd: number[] = [];
      eachKey(file, (line, key) => {
        const trimmed = withoutEdgeBlanks(key);
        if (trimmed === key) return;
        odd.push(line);
        meant.set(trimmed, line);
      });
      for (const line of odd) {
        const key = file.document.keyAt(line);
        const trimmed = withoutEdgeBlanks(key);
        const live = file.document.index.effective(trimmed);
        const isSet = live !== undefined;
        const opens = !isSet && isOpening(trimmed, file.document.valueAt(line));
        const isLeft = isSet || trimmed === "" || meant.get(trimmed) !== line || opens;
        const fix = isLeft ? undefined : trimming(file, line);
        yield {
          at: lineSpot(file, line, "key"),
          message: messageOf(key, trimmed, live) + (opens ? LEFT_TO_THE_USER : ""),
          ...(fix && { fix }),
        };
      }
    }
  },
};

function messageOf(key: string, trimmed: string, live: number | undefined): string {
  if (trimmed === "") return "nothing but blanks stands before the =, which make a key that nobody reads";
  if (trimmed.startsWith(";"))
    return "the ; begins a comment only at the start of a line: behind a blank this line sets a key that nobody reads, and at the next save the router fails to write it";
  const where = key.startsWith(trimmed) ? "behind" : "before";
  const elsewhere = live === undefined ? "" : `; what counts is line ${live + 1}, and this line can go`;
  return `the blank ${where} ${shownKey(trimmed)} belongs to the key, as the router trims values alone: this line sets a key that nobody reads${elsewhere}`;
}

function trimming(file: OpenFile, line: number): Fix {
  const { lines } = file.document;
  const { start, end } = lines.keySpan(line);
  const key = file.document.keyAt(line);
  const trimmed = withoutEdgeBlanks(key);
  const text = withoutEdgeBlanks(lines.source.slice(start, end));
  return {
    does: `takes the blanks around ${shownKey(trimmed)} away`,
    apply: (editor) => editor.edit({ file, edits: [{ start, end, text }], keys: [key, trimmed] }),
  };
}

/** Keys that the router's writer refuses. */
const illegalKey: Rule = {
  id: "F07",
  name: "illegal-key",
  severity: "error",
  detects: "a key that the router can read and not write, or a name in a key that ends it",
  *check(subject: Subject): Iterable<Problem> {
    for (const file of ownFiles(subject)) {
      const { dialect } = file.document;
      const found: Problem[] = [];
      eachKey(file, (line, key) => {
        // Behind a blank it is a comment that was meant.
        if (dialect.losesKey(key) && !withoutEdgeBlanks(key).startsWith(";"))
          found.push({
            at: lineSpot(file, line, "key"),
            message: `the router can read the key ${shownKey(key)} and not write it: a key may not hold a ;, so each save fails with an error and drops it; choose another name`,
          });
        else if (endsInName(key, file.document.valueAt(line)))
          found.push({
            at: lineSpot(file, line, "value"),
            message: `the key ends at the first =, here within the name of the user, so that nobody can log in by that name; choose one without = and set it with i2pconf passwd`,
          });
      });
      yield* found;
    }
  },
};

/** Keys with the name of a user in them, and what those end with. */
const LOGIN =
  /^(?:routerconsole\.auth\.i2prouter\.|i2cp\.auth\.|sam\.auth\.|(?:tunnel\.\d+\.)?option\.proxy\.auth\.)/;
const DIGEST = /\.(?:md5|shash|sha256)=/;

function endsInName(key: string, value: string): boolean {
  return DIGEST.test(value) && LOGIN.test(key);
}

/** Tells the key of every live line, counted from 0. */
function eachKey({ document }: OpenFile, tell: (line: number, key: string) => void): void {
  const { lines } = document;
  for (let line = 0; line < lines.count; line++)
    if (lines.kind(line) === Kind.entry) tell(line, document.keyAt(line));
}

export const keyRules: readonly Rule[] = [duplicateKey, spaceInKey, illegalKey];
