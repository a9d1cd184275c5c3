import type { Marks } from "./marks.js";

/** What an earlier run left, whose parts might be taken for something else. */
const leftBefore = /REDACTED[-/](?:KEY|DESTINATION|PASSWORD|TOKEN)[-/]\d+(?:[-/]A*={0,2})?/g;

/** Settles what is a placeholder already. */
export function markPlaceholders(marks: Marks): void {
  for (const { 0: found, index } of marks.text.matchAll(leftBefore)) marks.keep(index, index + found.length);
}

/** A name without what an earlier run put into it. */
export function withoutPlaceholders(name: string): string {
  return name.replace(leftBefore, "");
}
