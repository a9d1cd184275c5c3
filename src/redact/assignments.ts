import type { RedactedKind } from "./kinds.js";
import { saysSecret } from "./left-before.js";
import type { Marks } from "./marks.js";
import { isCommonWord } from "./stock.js";
import { secretKind } from "./tokens.js";

/** What somebody is asked to log in by, whatever it is of. */
const userKey = /(?:^|[._-])(?:[a-z]*user(?:_?name)?|login)$/i;

/** Whether a key's value is somebody's name. */
export function isUserKey(key: string): boolean {
  return userKey.test(key);
}

/** What stands behind `name=`, `name: ` or `"name": ` within a line: in arguments, options, comments and attributes. */
const assignment = /([\w.-]+)["']?[ \t]*[=:][ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"',;<>&|)]+))/y;

/** The passwords of Jetty, by what it takes them for. */
const jettyPassword = /\b(?:OBF|MD5|CRYPT):[^\s"'<>,;]+/g;

/** Hides secrets and users by what they are assigned to. */
export function markAssignments(marks: Marks): void {
  for (const { 0: found, index } of marks.text.matchAll(jettyPassword))
    hideWord(marks, index, index + found.length);
  let behind = 0;
  for (const { 0: name, index } of marks.text.matchAll(/[\w.-]+/g)) {
    // What stands in a value is part of it.
    if (index < behind) continue;
    const isSecret = saysSecret(name);
    if (!isSecret && !isUserKey(name)) continue;
    assignment.lastIndex = index;
    const [whole, , double, single, bare] = assignment.exec(marks.text) ?? [];
    const value = double ?? single ?? bare;
    if (whole === undefined || value === undefined) continue;
    behind = index + whole.length;
    if (isNoValue(value)) continue;
    const end = behind - (bare === undefined ? 1 : 0);
    if (isSecret) hideWord(marks, end - value.length, end);
    else if (!isCommonWord(value)) marks.hide("user", end - value.length, end);
  }
}

/** Words that say whether there is something, and variables that stand for it elsewhere. */
function isNoValue(value: string): boolean {
  return /^(?:true|false|null|none|\(protected\)|[\d.]{1,4}|[$%]\{?\w+[}%]?)$/i.test(value);
}

/** Hides what may be a secret, and as well a word of a sentence about one: it is looked for nowhere else. */
function hideWord(marks: Marks, start: number, end: number): void {
  const from = behindMark(marks.text, start, end);
  marks.hideRest(secretKind(marks.text.slice(from, end)), from, end);
}

/** Hides a secret, here and everywhere. */
export function hideSecret(marks: Marks, start: number, end: number, kind?: RedactedKind): void {
  const from = behindMark(marks.text, start, end);
  marks.hideEverywhere(kind ?? secretKind(marks.text.slice(from, end)), from, end);
}

/** Of Jetty's passwords the word that says how they are written stays. */
function behindMark(text: string, start: number, end: number): number {
  const [mark = ""] = /^(?:OBF|MD5|CRYPT):/.exec(text.slice(start, end)) ?? [];
  return start + mark.length;
}
