import type { OpenFile } from "../install/location.js";
import type { Origin } from "./setting.js";

/** Where a key of a file stands; `undefined` where it is not set. */
export function originOf(file: OpenFile, key: string): Origin | undefined {
  return file.reader.get(key) === undefined
    ? undefined
    : { path: file.path, line: file.document.lineOf(key) ?? null };
}
