/** How much a finding matters: `error` does not work, `warn` is likely a mistake, `info` is worth knowing. */
export type Severity = "error" | "warn" | "info";

/** Something worth saying about a place in a text: data, never thrown. Offsets count UTF-16 code units from the text's start. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Where that which breaks here was opened. */
  readonly opened?: { readonly start: number; readonly end: number };
}

/** A place as editors count it: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line end that the router knows: `\n`, `\r\n` or a lone `\r`, and nothing else (facts: formats 1.1 step 2). */
const LINE_END = /\r\n|\r|\n/g;

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    if (next > offset) break;
    line++;
    lineStart = next;
  }
  return { line, column: offset - lineStart + 1 };
}

/**
 * The source line of a finding with a row of carets under the place, as compilers print it; likewise where it was opened, if it was:
 *
 *     router.config:3:9: warn: …
 *       3 | i2cp.port=7654 ; old
 *         |               ^^^^^
 */
export function renderFrame(text: string, finding: Diagnostic, path: string): string {
  const frame = frameAt(text, finding, path, `${finding.severity}: ${finding.message}`);
  return finding.opened ? `${frame}\n${frameAt(text, finding.opened, path, "opened here")}` : frame;
}

function frameAt(
  text: string,
  span: { readonly start: number; readonly end: number },
  path: string,
  message: string,
): string {
  const { line, column } = placeOf(text, span.start);
  const lineStart = span.start - column + 1;
  const lineEnd = text.slice(lineStart).search(/[\r\n]/);
  const source = lineEnd < 0 ? text.slice(lineStart) : text.slice(lineStart, lineStart + lineEnd);
  const width = Math.max(1, Math.min(span.end, lineStart + source.length) - span.start);
  const gutter = `${line}`.length + 2;
  return [
    `${path}:${line}:${column}: ${message}`,
    `${`${line}`.padStart(gutter)} | ${visible(source)}`,
    `${" ".repeat(gutter)} | ${visible(source.slice(0, column - 1)).replace(/[^\t]/g, " ")}${"^".repeat(width)}`,
  ].join("\n");
}

/** Control characters and escaped bytes would move the carets, or drive the terminal: they print as U+FFFD. */
function visible(source: string): string {
  return source.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\uDC80-\uDCFF]/gu, "\uFFFD");
}
