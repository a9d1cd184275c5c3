import { outOfRange, refused } from "../schema/codec.js";

/** Units by their length in milliseconds, the longest first. */
const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
] as const;

/**
 * The milliseconds of a duration such as `36h`, `90m` or `2d`; a number alone is milliseconds.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function millisecondsOf(name: string, text: string): number {
  const [, digits, unit = "ms"] = /^(\d{1,15})(d|h|m|s|ms)?$/.exec(text.trim().toLowerCase()) ?? [];
  const length = units.find(([known]) => known === unit)?.[1];
  if (digits === undefined || length === undefined) {
    throw refused(name, text, "is no duration, such as 36h, 90m, 2d, or a number of milliseconds");
  }
  const milliseconds = Number(digits) * length;
  if (Number.isSafeInteger(milliseconds)) return milliseconds;
  throw outOfRange(name, milliseconds, "milliseconds are more than the router can count");
}

/** The one text of a duration: in the longest unit of which it is a whole number, `0` for none. */
export function durationText(milliseconds: number): string {
  const [unit, length] = units.find(([, each]) => milliseconds % each === 0) ?? ["ms", 1];
  return milliseconds === 0 ? "0" : `${milliseconds / length}${unit}`;
}

/**
 * A duration in its one text.
 * @throws {ConfigError} as {@link millisecondsOf}
 */
export function parseDuration(name: string, text: string): string {
  return durationText(millisecondsOf(name, text));
}
