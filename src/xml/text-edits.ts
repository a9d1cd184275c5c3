import type { XmlElement, XmlLeaf } from "../../grammars/xml-tree.js";
import type { TextEdit } from "../text/edits.js";
import { escapeText, fitsCdata } from "./escape.js";
import type { XmlText } from "./text.js";
import { attributesOf, CDATA_CLOSE, CDATA_OPEN, contentOf, piecesOf, trimmed } from "./value.js";

/**
 * The edits that give a leaf element a value. White space around the old value stays, and so do comments; a CDATA section stays one where it
 * can hold the value. Of a value in several pieces the first is replaced, and the others go.
 */
export function textEdits(document: XmlText, element: XmlElement, value: string): readonly TextEdit[] {
  const { text } = document;
  const pieces = piecesOf(element).filter((piece) => !isLayout(text, piece));
  const [first, ...others] = pieces;
  if (!first) return value === "" ? [] : [insertion(document, element, value)];
  return [replacement(document, first, value), ...others.map((piece) => replacement(document, piece, ""))];
}

/** White space alone. What an entity would stand for is not known, and goes with the value. */
function isLayout(text: string, piece: XmlLeaf): boolean {
  return trimmed(piece.kind === "cdata" ? contentOf(text, piece) : text.slice(piece.start, piece.end)) === "";
}

function replacement({ text, encoding }: XmlText, piece: XmlLeaf, value: string): TextEdit {
  const { kind, start, end } = piece;
  if (kind === "cdata" && !fitsCdata(value, encoding))
    return { start, end, text: escapeText(value, encoding) };
  const inside =
    kind === "cdata" ? { start: start + CDATA_OPEN.length, end: end - CDATA_CLOSE.length } : { start, end };
  const raw = text.slice(inside.start, inside.end);
  const core = trimmed(raw);
  const at = inside.start + raw.indexOf(core);
  return {
    start: at,
    end: at + core.length,
    text: kind === "cdata" ? value : escapeText(value, encoding),
  };
}

/** Where there was no value: in an empty CDATA section, else directly behind the open tag. */
function insertion(document: XmlText, element: XmlElement, value: string): TextEdit {
  const { text, encoding } = document;
  const cdata = piecesOf(element).find(({ kind }) => kind === "cdata");
  if (cdata && fitsCdata(value, encoding)) {
    const at = cdata.start + CDATA_OPEN.length;
    return { start: at, end: at, text: value };
  }
  return contentInsertion(text, element, escapeText(value, encoding));
}

/** The edit that puts something behind the open tag of an element, which gets a close tag if it had none. */
export function contentInsertion(text: string, element: XmlElement, content: string): TextEdit {
  const { closing, name, openEnd } = element;
  if (closing !== "empty") return { start: openEnd, end: openEnd, text: content };
  return { start: behindAttributes(text, element), end: openEnd, text: `>${content}</${name}>` };
}

/** Where the attributes of an open tag end, and a further one can stand. */
export function behindAttributes(text: string, element: XmlElement): number {
  const last = attributesOf(text, element).attributes.at(-1);
  return last?.end ?? element.start + 1 + element.name.length;
}
