import { isSecretKey } from "../schema/secrets.js";
import type { Marks } from "./marks.js";

/** What an earlier run left, whose parts might be taken for something else. */
const leftBefore = /REDACTED[-/](?:KEY|DESTINATION|PASSWORD|TOKEN)[-/]\d+(?:[-/]A*={0,2})?/g;

/** Settles what is a placeholder already. */
export function markPlaceholders(marks: Marks): void {
  for (const { 0: found, index } of marks.text.matchAll(leftBefore)) marks.keep(index, index + found.length);
}

/** Whether a name says that its value is a secret, by more than the placeholder that stands in it. */
export function saysSecret(name: string): boolean {
  return isSecretKey(name.replace(leftBefore, ""));
}
