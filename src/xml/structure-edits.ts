import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import type { TextEdit } from "../text/edits.js";
import { contentInsertion } from "./text-edits.js";

/** The blanks that a line begins with, where something follows at once; with the line end before it. */
interface Margin {
  readonly lineEnd: string;
  readonly indentation: string;
}

/** The edit that puts an element before another, on a line of its own with the same margin where that one begins its line. */
export function insertionBefore(text: string, { start }: XmlElement, source: string): TextEdit {
  const margin = marginBefore(text, start);
  const layout = margin ? `${margin.lineEnd}${margin.indentation}` : "";
  return { start, end: start, text: `${source}${layout}` };
}

/**
 * The edit that puts an element behind another, likewise; what is said about that one in comments at the end of its line stays with it. Where
 * something else follows on the line, nothing can tell how the two should be laid out, and they stand side by side.
 */
export function insertionAfter(text: string, element: XmlElement, source: string): TextEdit {
  const margin = marginBefore(text, element.start);
  const end = skipBlanks(text, endWithComments(text, element));
  if (!margin || !endsLine(text, end)) return { start: element.end, end: element.end, text: source };
  return { start: end, end, text: `${margin.lineEnd}${margin.indentation}${source}` };
}

/** The edit that puts an element behind all others in its parent. */
export function insertionInto(text: string, parent: XmlElement, source: string): TextEdit {
  const last = parent.children.filter((node) => node.kind === "element").at(-1);
  return last?.kind === "element"
    ? insertionAfter(text, last, source)
    : contentInsertion(text, parent, source);
}

/** The edit that takes an element away, with its line or lines where nothing else stands on them. */
export function removal(text: string, { start, end }: XmlElement): TextEdit {
  const margin = marginBefore(text, start);
  if (!margin || !endsLine(text, end)) return { start, end, text: "" };
  const line = {
    start: start - margin.indentation.length - margin.lineEnd.length,
    end: skipBlanks(text, end),
  };
  // A lone CR before the line and a LF behind it would be one line end without it.
  const isJoined = text.charAt(line.start - 1) === "\r" && text.charAt(line.end) === "\n";
  return { ...(isJoined ? { start, end } : line), text: "" };
}

function marginBefore(text: string, at: number): Margin | undefined {
  let start = at;
  while (start > 0 && isBlank(text.charAt(start - 1))) start--;
  const lineEnd = lineEndBefore(text, start);
  return lineEnd === "" ? undefined : { lineEnd, indentation: text.slice(start, at) };
}

function lineEndBefore(text: string, at: number): string {
  const last = text.charAt(at - 1);
  if (last === "\n") return text.charAt(at - 2) === "\r" ? "\r\n" : "\n";
  return last === "\r" ? "\r" : "";
}

/** Behind the comments that follow an element on its line. */
function endWithComments(text: string, element: XmlElement): number {
  const siblings = element.parent?.children ?? [];
  let end = element.end;
  for (const node of siblings.slice(siblings.indexOf(element) + 1)) {
    if (node.kind === "comment") end = node.end;
    else if (!isBlankText(text, node)) return end;
  }
  return end;
}

function isBlankText(text: string, { kind, start, end }: XmlNode): boolean {
  return kind === "text" && /^[ \t]*$/.test(text.slice(start, end));
}

function endsLine(text: string, at: number): boolean {
  const next = text.charAt(skipBlanks(text, at));
  return next === "\n" || next === "\r" || next === "";
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charAt(end))) end++;
  return end;
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}
