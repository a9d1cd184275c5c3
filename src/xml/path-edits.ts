import type { XmlPath } from "../../grammars/xml-path.js";
import { placeOf } from "../text/diagnostic.js";
import { ConfigError } from "../text/error.js";
import { commentedElements } from "./commented.js";
import type { XmlDraft } from "./draft.js";
import { shownValue, targetOf, type XmlTarget } from "./target.js";

/** Gives what a path leads to a value; an attribute that is missing is added. See `XmlDocument.set`. */
export function setAt(draft: XmlDraft, path: XmlPath, value: string): void {
  const { element, attribute } = required(draft, path);
  if (attribute === undefined) draft.setText(element, value);
  else draft.setAttribute(element, attribute, value);
}

/** Takes what a path leads to away; false where there is nothing. See `XmlDocument.unset`. */
export function unsetAt(draft: XmlDraft, path: XmlPath): boolean {
  const target = targetOf(draft.document, path);
  if (!target) return false;
  if (target.attribute === undefined) draft.remove(target.element);
  else draft.removeAttribute(target.element, target.attribute);
  return true;
}

/** See `XmlDocument.comment`. */
export function commentAt(draft: XmlDraft, path: XmlPath): void {
  draft.comment(required(draft, ofElement(path)).element);
}

/** See `XmlDocument.uncomment`. */
export function uncommentAt(draft: XmlDraft, path: XmlPath, value?: string): void {
  const all = commentedElements(draft.document, ofElement(path));
  const [found, second] = all.filter(
    ({ text, element }) => value === undefined || shownValue(text, element) === value,
  );
  if (!found) {
    const candidates = all.slice(0, 20).map(({ text, element }) => shownValue(text, element) ?? element.name);
    throw new ConfigError("ELEMENT_NOT_FOUND", "the path leads to no element in a comment of its own", {
      candidates,
    });
  }
  if (second) {
    const candidates = all.slice(0, 20).map(({ comment, text, element }) => {
      const { line } = placeOf(draft.document.text, comment.start);
      return `line ${line}: ${shownValue(text, element) ?? `<${element.name}>`}`;
    });
    const message = "the path leads to several elements in comments of their own";
    throw new ConfigError("COMMENT_AMBIGUOUS", message, { candidates });
  }
  draft.uncomment(found.comment);
}

function required({ document }: XmlDraft, path: XmlPath): XmlTarget {
  const target = targetOf(document, path);
  if (!target) throw new ConfigError("ELEMENT_NOT_FOUND", "the path leads to no element");
  return target;
}

function ofElement(path: XmlPath): XmlPath {
  if (path.attribute === undefined) return path;
  throw new ConfigError("ELEMENT_REFUSED", "an attribute cannot be commented out; its element can");
}
