import type { ArgumentNode } from "../../grammars/arguments.js";

/** The pieces of an argument string; what `grammars/arguments.ts` specifies, by hand. */
export function scanArguments(text: string): ArgumentNode[] {
  const nodes: ArgumentNode[] = [];
  for (let at = 0; at < text.length; ) {
    if (isBlank(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !isBlank(text, at) && !isQuote(text, at)) at++;
    const isQuoted = isQuote(text, at);
    const open = isQuoted ? at++ : undefined;
    const inner = at;
    while (isQuoted && at < text.length && !isQuote(text, at)) at++;
    const close = isQuoted && at < text.length ? at++ : undefined;
    const value = trim(
      open === undefined ? text.slice(start, at) : text.slice(start, open) + text.slice(inner, close ?? at),
    );
    nodes.push({ kind: value === "" ? "empty" : "argument", start, end: at, value, open, close });
  }
  return nodes;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x09;
}

function isQuote(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x22 || unit === 0x27;
}

/** Java's String.trim(). */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
