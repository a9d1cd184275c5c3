import { check } from "recheck";
import type { Pattern } from "./patterns.js";

/** Why a pattern takes a time that does not grow with the length of the text alone, worked out from the pattern; `undefined` where it does. */
export async function superLinear(pattern: Pattern): Promise<string | undefined> {
  const found = await check(pattern.source, pattern.flags);
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") return `${shown(pattern)} cannot be judged`;
  return `${shown(pattern)} is ${found.complexity.summary}, as with ${found.attack.pattern}`;
}

/** The same of what can be measured: of a pattern that is no worse than polynomial, with every character that stands in it repeated. */
export function measuredSuperLinear(pattern: Pattern): string | undefined {
  const slow = charactersOf(pattern).find((character) => growsFaster(pattern, character));
  return slow === undefined ? undefined : `${shown(pattern)} is slow with ${JSON.stringify(slow)} repeated`;
}

function shown({ at, source, flags }: Pattern): string {
  return `${at}: /${source}/${flags}`;
}

/** What stands in a pattern, and what its classes may stand for. */
function charactersOf({ source }: Pattern): string[] {
  return [...new Set([...source, ...'a0 \t\n\0\\"'])];
}

const LENGTH = 16_000;

/** Noise is some milliseconds: what takes less has not grown. A quarter of the text should take a quarter of the time, not a sixteenth. */
function growsFaster(pattern: Pattern, character: string): boolean {
  const time = (length: number) => timeOf(pattern, character.repeat(length));
  if (time(LENGTH) < 20) return false;
  const best = (length: number) => Math.min(time(length), time(length), time(length));
  return best(LENGTH) > 8 * best(LENGTH / 4);
}

/** Milliseconds that it takes to find all matches in a text that ends with something else. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags);
  const start = performance.now();
  `${text}\u0001`.replace(pattern, "");
  return performance.now() - start;
}
