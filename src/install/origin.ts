import type { OpenFile } from "./location.js";

/** Where a value stands. `line` counts from 1. */
export interface Origin {
  readonly path: string;
  readonly line: number | null;
}

/** Where a key of a file stands; `undefined` where it is not set. */
export function originOf(file: OpenFile, key: string): Origin | undefined {
  return file.reader.get(key) === undefined
    ? undefined
    : { path: file.path, line: file.document.lineOf(key) ?? null };
}
