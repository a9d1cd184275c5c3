import type { XmlElement, XmlLeaf } from "../../grammars/xml-tree.js";
import { EditChain } from "../text/edit-chain.js";
import type { TextEdit } from "../text/edits.js";
import { ConfigError } from "../text/error.js";
import type { FinishedDraft } from "../text/line-change.js";
import { attributeEdits, attributeRemoval, attributeRenaming } from "./attribute-edits.js";
import type { XmlChange, XmlPlace } from "./change.js";
import { ChangeLog, type LoggedChange } from "./change-log.js";
import { isName } from "./characters.js";
import { commentEdits, uncommentEdits } from "./comment-edits.js";
import { commentedElement } from "./commented.js";
import { checkEditable, checkInRoot, checkNotRoot, checkResult } from "./editable.js";
import { checkCharacters, checkEncodable, checkText } from "./escape.js";
import { newElement } from "./new-element.js";
import { pathOf } from "./path-of.js";
import { elementAt, placeIn, placeOfNode } from "./place.js";
import { confirmChanges } from "./second-reader.js";
import { insertionAfter, insertionBefore, insertionInto, removal } from "./structure-edits.js";
import { shownValue, targetValue } from "./target.js";
import { XmlText } from "./text.js";
import { textEdits } from "./text-edits.js";

/**
 * A document while it is edited: operations see the ones before them. The elements that they take are those of {@link XmlDraft.document} as
 * it is at the time. The only mutable thing of this folder; it lives inside `XmlDocument.edit`, or in a plan.
 */
export class XmlDraft {
  readonly #chain: EditChain;
  readonly #changes: XmlChange[] = [];
  readonly #log = new ChangeLog();
  #document: XmlText;

  constructor(document: XmlText) {
    this.#document = document;
    this.#chain = new EditChain(document.text);
  }

  /** The document after all operations so far. */
  get document(): XmlText {
    return this.#document;
  }

  /**
   * Gives an element without others in it a text; white space around it, comments and CDATA stay.
   * @throws {ConfigError} `ELEMENT_REFUSED` where it has elements in it, `VALUE_NOT_STORABLE`
   */
  setText(element: XmlElement, value: string): void {
    const { text } = this.#document;
    const old = targetValue(text, { element, attribute: undefined }) ?? null;
    if (old === value) return;
    checkText(value);
    this.#apply(
      textEdits(this.#document, element, value),
      { kind: "text", at: this.#at(element), value },
      { op: "replace", key: this.#pathOf(element), old, new: value, at: element.start },
    );
  }

  /**
   * Gives an attribute a value between the quotes that it has, or adds it.
   * @throws {ConfigError} `ELEMENT_REFUSED` where it is no name, `VALUE_NOT_STORABLE`
   */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const old = targetValue(this.#document.text, { element, attribute: name }) ?? null;
    if (old === value) return;
    checkCharacters(value);
    if (!isName(name)) {
      throw new ConfigError("ELEMENT_REFUSED", `${JSON.stringify(name)} cannot be the name of an attribute`);
    }
    this.#apply(
      attributeEdits(this.#document, element, name, value),
      { kind: "attribute", at: this.#at(element), name, value },
      this.#replaced(element, name, old, value),
    );
  }

  removeAttribute(element: XmlElement, name: string): void {
    const { text } = this.#document;
    const old = targetValue(text, { element, attribute: name });
    if (old === undefined) return;
    this.#apply(
      attributeRemoval(text, element, name),
      { kind: "attribute", at: this.#at(element), name, value: undefined },
      this.#replaced(element, name, old, null),
    );
  }

  /**
   * Puts the marks of a comment around an element.
   * @throws {ConfigError} `ELEMENT_REFUSED` where it holds `--`, which a comment must not
   */
  comment(element: XmlElement): void {
    const { text } = this.#document;
    const { start, end } = element;
    checkNotRoot(element);
    this.#apply(
      commentEdits(text, element),
      { kind: "comment", at: this.#at(element), source: text.slice(start, end) },
      { op: "comment", key: this.#pathOf(element), old: shownValue(text, element), new: null, at: start },
    );
  }

  /**
   * Takes the marks from around an element.
   * @throws {ConfigError} `ELEMENT_REFUSED` where the comment holds anything else, or stands outside the root
   */
  uncomment(comment: XmlLeaf): void {
    const found = commentedElement(this.#document, comment);
    if (!found) throw new ConfigError("ELEMENT_REFUSED", "the comment does not hold one element alone");
    checkInRoot(comment);
    this.#apply(
      uncommentEdits(comment),
      { kind: "uncomment", at: placeOfNode(this.#document, comment), source: found.text },
      { op: "uncomment", key: "", old: null, new: null, at: comment.start + found.element.start },
    );
  }

  /** Gives an attribute another name, which none of the element's has; its value, quotes and place stay. */
  renameAttribute(element: XmlElement, name: string, to: string): void {
    const { text } = this.#document;
    const value = targetValue(text, { element, attribute: name });
    if (value === undefined || name === to) return;
    if (!isName(to) || targetValue(text, { element, attribute: to }) !== undefined)
      throw new ConfigError("ELEMENT_REFUSED", `the attribute cannot be named ${JSON.stringify(to)}`);
    const path = this.#pathOf(element);
    this.#apply(
      attributeRenaming(text, element, name, to),
      { kind: "rename", at: this.#at(element), name, to },
      {
        op: "replace",
        key: `${path}/@${to}`,
        oldKey: `${path}/@${name}`,
        old: value,
        new: value,
        at: element.start,
        attribute: to,
      },
    );
  }

  /** Changes what the document type names; nothing is read from there, and no reader of the document's content sees it. */
  setSystemId(systemId: string): void {
    const { doctype } = this.#document;
    const old = doctype?.systemId;
    if (!doctype?.systemIdAt || old === systemId) return;
    if (/["'<>&]/.test(systemId))
      throw new ConfigError("VALUE_NOT_STORABLE", `${systemId} cannot be named by a document type`);
    this.#apply([{ ...doctype.systemIdAt, text: systemId }], undefined, {
      op: "replace",
      key: "DOCTYPE",
      old: old ?? null,
      new: systemId,
      at: doctype.systemIdAt.start,
    });
  }

  /** Puts an element, given as XML, before another, on a line of its own where that one begins its line. */
  insertBefore(element: XmlElement, source: string): void {
    checkNotRoot(element);
    const added = newElement(this.#document, source);
    this.#insert(insertionBefore(this.#document.text, element, added), this.#at(element), false, added);
  }

  /** Likewise behind another, and behind the comments at the end of that one's line. */
  insertAfter(element: XmlElement, source: string): void {
    checkNotRoot(element);
    const added = newElement(this.#document, source);
    const edit = insertionAfter(this.#document.text, element, added);
    this.#insert(edit, placeIn(this.#document, element.parent, edit.start), true, added);
  }

  /** Likewise behind all others in an element. */
  append(parent: XmlElement, source: string): void {
    const added = newElement(this.#document, source);
    const edit = insertionInto(this.#document.text, parent, added);
    this.#insert(edit, placeIn(this.#document, parent, edit.start), true, added);
  }

  /** Takes an element away, with its line where nothing else stands there. */
  remove(element: XmlElement): void {
    checkNotRoot(element);
    const { text } = this.#document;
    const at = this.#chain.offsetBefore(element.start);
    const noted = this.#log
      .forget(element.start, element.end)
      .find((change) => change.at === element.start && change.attribute === undefined);
    const old = noted?.op === "replace" ? noted.old : shownValue(text, element);
    this.#apply(
      [removal(text, element)],
      { kind: "remove", at: this.#at(element) },
      noted?.op === "insert" ? undefined : { op: "delete", key: this.#pathOf(element), old, new: null, at },
    );
  }

  /**
   * The text after all operations.
   * @throws {ConfigError} `VERIFICATION_FAILED` where it is not well-formed, or a second reader does not find exactly what was asked for
   */
  finish(): FinishedDraft {
    const { before, after, edits } = this.#chain;
    if (edits.length === 0) return { text: before, edits, changes: [] };
    checkResult(this.#document);
    confirmChanges(before, after, this.#changes);
    return { text: after, edits, changes: this.#log.finish(before, after) };
  }

  #insert(edit: TextEdit, at: XmlPlace, isBehind: boolean, source: string): void {
    const start = edit.start + edit.text.indexOf(source);
    this.#apply(
      [edit],
      { kind: "insert", at, isBehind, source },
      { op: "insert", key: "", old: null, new: null, at: start },
    );
  }

  /** Makes a change. What was put in gets its path and value from the text that it stands in then. */
  #apply(edits: readonly TextEdit[], change: XmlChange | undefined, told: LoggedChange | undefined): void {
    checkEditable(this.#document);
    for (const { text } of edits) checkEncodable(text, this.#document.encoding);
    this.#chain.apply(edits);
    const { after } = this.#chain;
    this.#document = new XmlText(after, this.#document.encoding);
    if (change) this.#changes.push(change);
    this.#log.move(edits);
    if (!told) return;
    const added = told.key === "" ? elementAt(this.#document, told.at) : undefined;
    this.#log.note(added ? { ...told, key: this.#pathOf(added), new: shownValue(after, added) } : told);
  }

  #replaced(element: XmlElement, attribute: string, old: string | null, now: string | null): LoggedChange {
    const key = `${this.#pathOf(element)}/@${attribute}`;
    return { op: "replace", key, old, new: now, at: element.start, attribute };
  }

  #at(element: XmlElement): XmlPlace {
    return placeOfNode(this.#document, element);
  }

  #pathOf(element: XmlElement): string {
    return pathOf(this.#document.text, this.#document.nodes, element);
  }
}
