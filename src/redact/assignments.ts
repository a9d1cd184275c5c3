import type { RedactedKind } from "./kinds.js";
import type { Marks } from "./marks.js";
import { markOwnHosts } from "./own-hosts.js";
import { saysPhrase, saysSecret } from "./secret-words.js";
import { isCommonWord } from "./stock.js";
import { secretKind } from "./tokens.js";

/** What somebody is asked to log in by, whatever it is of. */
const userKey = /(?:^|[._-])(?:[a-z]*user(?:[._]?name)?|login)$/i;

/** Whether a key's value is somebody's name. */
export function isUserKey(key: string): boolean {
  return userKey.test(key);
}

/** Whether a key that the catalogue does not have holds a host. */
export function isHostKey(key: string): boolean {
  return /host(?:name)?$/i.test(key);
}

/** What stands behind `name=`, `name: ` or `"name": ` within a line: in arguments, options, comments and attributes. */
const assignment =
  /[\p{L}\p{M}\p{N}_.-]+["']?[ \t]*[=:][ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"',;<>&|)]+))/uy;
/** An option of a program and the argument behind it. */
const option = /--[\w.-]+[ \t]+(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"'-][^\s"']*))/y;
/** An option of Java, whose value ends with the argument. */
const property = /-D[\w.-]+=(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"']+))/y;
/** A sentence, as far as its line goes. */
const phrase = /[\w.-]+["']?[ \t]*[=:][ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"'][^"'\r\n]*))/y;

/** No login of a request is longer. */
const MOST_CREDENTIALS = 4096;

/** What a request of HTTP logs in with. */
const authorization =
  /\bAuthorization["']?[ \t]*[=:][ \t]*["']?(?:Basic|Bearer|Digest)[ \t]+(?=[^\s"'<>,;])/gi;

/** The passwords of Jetty, by what it takes them for. */
const jettyPassword = /\b(?:OBF|MD5|CRYPT):[^\s"'<>,;]+/g;

/** Hides secrets, users and hosts by what they are assigned to. */
export function markAssignments(marks: Marks): void {
  for (const { 0: found, index } of marks.text.matchAll(jettyPassword))
    hideWord(marks, index, index + found.length);
  for (const { 0: found, index } of marks.text.matchAll(authorization))
    markCredentials(marks, index + found.length);
  let behind = 0;
  for (const { 0: name, index } of marks.text.matchAll(/[\p{L}\p{M}\p{N}_.-]+/gu)) {
    // What stands in a value is part of it.
    if (index < behind) continue;
    const isSecret = saysSecret(name);
    const isHost = !isSecret && name.startsWith("-D") && isHostKey(name);
    if (!isSecret && !isHost && !isUserKey(name)) continue;
    const [start, end] = valueAt(marks.text, index, name) ?? [];
    if (start === undefined || end === undefined) continue;
    behind = end;
    const value = marks.text.slice(start, end);
    if (isNoValue(value)) continue;
    if (isSecret) hideWord(marks, start, end);
    else if (isHost) markOwnHosts(marks, start, end);
    else if (!isCommonWord(value)) marks.hide("user", start, end);
  }
}

/** Where the value of a name stands that begins somewhere. */
function valueAt(text: string, index: number, name: string): [start: number, end: number] | undefined {
  for (const form of formsOf(name)) {
    form.lastIndex = index;
    const [whole, double, single, bare] = form.exec(text) ?? [];
    const value = double ?? single ?? bare;
    if (whole === undefined || value === undefined) continue;
    const end = index + whole.length - (bare === undefined ? 1 : 0);
    return [end - value.length, end];
  }
  return undefined;
}

function formsOf(name: string): readonly RegExp[] {
  if (name.startsWith("-D")) return [property];
  if (saysPhrase(name)) return [phrase];
  return name.startsWith("--") ? [assignment, option] : [assignment];
}

function markCredentials(marks: Marks, start: number): void {
  const [credentials = ""] = marks.text.slice(start, start + MOST_CREDENTIALS).split(/[\s"'<>,;]/, 1);
  hideWord(marks, start, start + credentials.length);
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
