import { ConfigError } from "./error.js";

/** Where a text breaks off, and what should stand there. Offsets count UTF-16 code units. */
export interface Break {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** Where the bracket or quote stands that nothing closes. */
  readonly opened?: number | undefined;
}

/** As much of a long text is shown on each side of the place. */
const AROUND = 60;

/** The refusal of an address that breaks off, with carets under the place. */
export function malformed(text: string, place: Break): ConfigError {
  const { start, end } = place;
  const message = `${breakText(text, place)}:\n${pointedAt(text, start, end)}`;
  return new ConfigError("ADDRESS_MALFORMED", message, { column: start + 1, span: { start, end } });
}

/** What should stand where a text breaks off, in words. */
export function breakText(text: string, { expected, opened }: Break): string {
  const why = opened === undefined ? "" : `, for the ${text[opened]} in column ${opened + 1}`;
  return `here should stand ${expected}${why}`;
}

/** One line of a text, with carets under a part of it in the next. */
export function pointedAt(text: string, start: number, end: number): string {
  const from = start > 2 * AROUND ? start - AROUND : 0;
  const to = text.length - end > 2 * AROUND ? end + AROUND : text.length;
  const [before, after] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
  // What breaks a line, or moves the carets, is shown as a blank.
  const source = before + text.slice(from, to).replace(/[\t\r\n]/g, " ") + after;
  const carets = "^".repeat(Math.max(1, Math.min(end, to) - start));
  return `  ${source}\n  ${" ".repeat(before.length + start - from)}${carets}`;
}
