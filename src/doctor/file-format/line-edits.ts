import type { OpenFile } from "../../install/location.js";
import type { TextEdit } from "../../text/edits.js";

/** What a new line beside another one ends with. */
function lineEndBeside({ document: { lines } }: OpenFile, line: number): string {
  return lines.lineEnd(line) || (line > 0 ? lines.lineEnd(line - 1) : "") || "\n";
}

/** Puts a comment on a line of its own above a line. */
export function commentAbove(file: OpenFile, line: number, comment: string): TextEdit {
  const start = file.document.lines.start(line);
  return { start, end: start, text: `${comment}${lineEndBeside(file, line)}` };
}

/** Takes a line away, with its line end. */
export function withoutLine({ document: { lines } }: OpenFile, line: number): TextEdit {
  return { start: lines.start(line), end: lines.start(line + 1), text: "" };
}
