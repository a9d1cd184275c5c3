import type { XmlElement, XmlLeaf } from "../../grammars/xml-tree.js";
import type { TextEdit } from "../text/edits.js";
import { ConfigError } from "../text/error.js";

export const COMMENT_OPEN = "<!--";
export const COMMENT_CLOSE = "-->";

/**
 * The edits that put the marks of a comment around an element, and nothing else.
 * @throws {ConfigError} `ELEMENT_REFUSED` where it holds `--`, which a comment must not
 */
export function commentEdits(text: string, { start, end }: XmlElement): readonly TextEdit[] {
  const dashes = text.slice(start, end).indexOf("--");
  if (dashes >= 0) {
    const at = start + dashes;
    const message = "the element holds --, which must not stand in a comment, and so cannot be commented out";
    throw new ConfigError("ELEMENT_REFUSED", message, { span: { start: at, end: at + 2 } });
  }
  return [
    { start, end: start, text: COMMENT_OPEN },
    { start: end, end, text: COMMENT_CLOSE },
  ];
}

/** The edits that take the marks of a comment away. */
export function uncommentEdits({ start, end }: XmlLeaf): readonly TextEdit[] {
  return [
    { start, end: start + COMMENT_OPEN.length, text: "" },
    { start: end - COMMENT_CLOSE.length, end, text: "" },
  ];
}
