import type { OpenFile } from "../install/location.js";
import type { OpenXml } from "../install/open-xml.js";
import { placeOf } from "../text/diagnostic.js";

/** A place that a finding is about. Lines and columns count from 1; `null` for a file or directory as a whole. */
export interface Spot {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A file or directory as a whole. */
export function wholeOf({ path }: { readonly path: string }): Spot {
  return { path, line: null, column: null };
}

/** Where a key or its value stands, in the line that counts; the whole file where it does not stand. */
export function keySpot(file: OpenFile, key: string, part: "key" | "value" = "key"): Spot {
  const line = file.document.index.effective(key);
  return line === undefined ? wholeOf(file) : lineSpot(file, line, part);
}

/** Where the key or the value of a line stands, the line counted from 0. Of a line without a key, its first character. */
export function lineSpot(file: OpenFile, line: number, part: "start" | "key" | "value" = "start"): Spot {
  const { lines } = file.document;
  const start = lines.start(line);
  const at =
    part === "start" ? start : part === "key" ? lines.keySpan(line).start : lines.valueSpan(line).start;
  return offsetSpot(file, line, at);
}

/** A place in a line, by its offset in the source of the lines. */
export function offsetSpot(file: OpenFile, line: number, offset: number): Spot {
  const { lines } = file.document;
  // The source may count bytes.
  const before = lines.source.slice(lines.start(line), offset);
  return { path: file.path, line: line + 1, column: before.length + 1 };
}

/** Where something in an XML file begins. */
export function xmlSpot(file: OpenXml, { start }: { readonly start: number }): Spot {
  return { path: file.path, ...placeOf(file.document.text, start) };
}
