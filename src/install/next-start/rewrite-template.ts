/** The longest line that the router's DataHelper.readLine takes, its end counted (facts: formats 3.3). */
const MAX_LINE = 8192;

/** A template as the router copies it line by line. */
export interface RewrittenTemplate {
  readonly contents: Uint8Array;
  /** Whether a line was too long: then the router stops before it, and the copy has failed. */
  readonly isCut: boolean;
}

/**
 * Copies a template line by line: bytes are taken for Latin-1 and written as UTF-8, so everything but ASCII is encoded twice; a carriage
 * return at a line's end goes, and every line ends with a line feed (facts: formats 3.3, from WorkingDir).
 *
 * @param change what becomes of a line, without its end
 */
export function rewriteTemplate(bytes: Uint8Array, change: (line: string) => string): RewrittenTemplate {
  const lines = Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join("")
    .split("\n");
  const last = lines.pop() ?? "";
  const tooLong = lines.findIndex((line) => line.length + 1 > MAX_LINE);
  const isCut = tooLong >= 0 || last.length > MAX_LINE;
  const copied = tooLong >= 0 ? lines.slice(0, tooLong) : last === "" || isCut ? lines : [...lines, last];
  const text = copied.map((line) => `${change(line.endsWith("\r") ? line.slice(0, -1) : line)}\n`).join("");
  return { contents: new TextEncoder().encode(text), isCut };
}
