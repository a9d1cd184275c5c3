import type { Value } from "../schema/value.js";
import type { Reading } from "../settings/setting.js";

/** A reading as `--json` shows it; `line` counts from 1, and `default` tells that no file holds the value. */
export interface ReadingJson {
  readonly value: Value | null;
  readonly path: string | null;
  readonly line: number | null;
  readonly default: boolean;
}

/** The same reading in that form. */
export function jsonOf({ value, origin }: Reading): ReadingJson {
  return {
    value: value ?? null,
    path: origin?.path ?? null,
    line: origin?.line ?? null,
    default: origin === undefined,
  };
}
