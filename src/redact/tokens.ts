import type { RedactedKind } from "./kinds.js";
import type { Marks } from "./marks.js";

/** The least that a run of letters and digits has to have for it to be taken for a secret. */
const [TOKEN, DIGEST, KEY] = [20, 24, 40];
/** Base64 of a destination: 387 bytes and more. */
const DESTINATION = 516;

/** What a secret is, by its looks: hex, base64, or a word of somebody's. */
export function secretKind(value: string): RedactedKind {
  if (!/^[A-Za-z\d~+/-]+={0,2}$/.test(value)) return "password";
  if (value.length >= DESTINATION) return "destination";
  if (/^[\da-f]+$/i.test(value) && value.length >= DIGEST) return "digest";
  return value.length >= KEY || (value.length >= TOKEN && isRandom(value)) ? "key" : "password";
}

/** Hides base64, hex and everything else that nobody would write by hand. */
export function markTokens(marks: Marks): void {
  for (const { 0: run, index } of marks.text.matchAll(/[A-Za-z\d+/]+={0,2}/g))
    if (/[+/]/.test(run) && isStandardBase64(run)) markToken(marks, run, index);
  for (const { 0: run, index } of marks.text.matchAll(/[A-Za-z\d~+-]+={0,2}/g)) markToken(marks, run, index);
}

/** Base64 with `/` in it, unlike a path, whose parts are words. */
function isStandardBase64(run: string): boolean {
  if (run.length < TOKEN) return false;
  const longest = run.split("/").reduce((one, other) => (other.length > one.length ? other : one), "");
  return (
    isRandom(run) && (run.endsWith("=") || (run.length >= DIGEST && longest.length > 8 && isRandom(longest)))
  );
}

function markToken(marks: Marks, run: string, index: number): void {
  // The marks of options and lists are none of the token.
  const token = run.replace(/^[-~/]+/, "");
  const start = index + run.length - token.length;
  const kind = tokenKind(token);
  if (kind !== undefined) marks.hideRest(kind, start, start + token.length);
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

function tokenKind(token: string): RedactedKind | undefined {
  if (token.length < TOKEN) return undefined;
  if (token.length >= DESTINATION) return "destination";
  if (/^[\da-f]+$/i.test(token)) return token.length >= DIGEST && /[a-f]/i.test(token) ? "digest" : undefined;
  if (uuid.test(token)) return "token";
  if (!isRandom(token)) return undefined;
  return secretKind(token) === "key" ? "key" : "token";
}

/**
 * Whether letters and digits change so often between small, capital and digit as they do by chance: in two places of three in base64, in every
 * fourth of base32, and in every sixth in names that people make of words.
 */
function isRandom(token: string): boolean {
  let [changes, digits, capitals, small, marks] = [0, 0, 0, 0, 0];
  let last = "";
  for (const character of token) {
    const kind = kindOf(character);
    if (kind === "digit") digits++;
    if (kind === "capital") capitals++;
    if (kind === "small") small++;
    if (kind === "mark") marks++;
    if (kind === "mark") continue;
    if (kind !== last) changes++;
    last = kind;
  }
  // One character in 32 of base64 is none of a word; more of them are between words.
  if (marks > 1 && marks > token.length / 10) return false;
  if (digits === 0) return capitals > 0 && small > 0 && changes > token.length * 0.46;
  if (capitals > 0 && small > 0) return changes > token.length * 0.4;
  return token.length >= DIGEST && changes > token.length * 0.25;
}

function kindOf(character: string): string {
  if (character >= "0" && character <= "9") return "digit";
  if (character >= "A" && character <= "Z") return "capital";
  return character >= "a" && character <= "z" ? "small" : "mark";
}
