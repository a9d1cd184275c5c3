import { parseXmlNodes } from "../../grammars/xml.js";
import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { readDoctype, type XmlDoctype } from "./doctype.js";
import type { XmlEncoding } from "./encoding.js";
import { selectElements, xmlPath } from "./select.js";
import { targetOf, targetValue } from "./target.js";
import { wellFormedness } from "./well-formed.js";

/** An XML text with the nodes that it consists of, for reading. */
export class XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
  /** The nodes at the top, in order; with their children they cover the text without gaps. */
  readonly nodes: readonly XmlNode[];
  #diagnostics: readonly Diagnostic[] | undefined;
  #doctype: { readonly read: XmlDoctype | undefined } | undefined;

  constructor(text: string, encoding: XmlEncoding) {
    this.text = text;
    this.encoding = encoding;
    this.nodes = parseXmlNodes(text);
  }

  /** The element that all others are in; `undefined` where the text has none. */
  get root(): XmlElement | undefined {
    return this.nodes.find((node) => node.kind === "element");
  }

  /** What the document type says; nothing that it names is ever read. */
  get doctype(): XmlDoctype | undefined {
    if (!this.#doctype) {
      const node = this.nodes.find(({ kind }) => kind === "doctype");
      this.#doctype = { read: node && readDoctype(this.text.slice(node.start, node.end), node.start) };
    }
    return this.#doctype.read;
  }

  /** What makes the text ill-formed by XML 1.0, each with its place, and where it was opened; nothing where it is well-formed. */
  get diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= wellFormedness(this.text, this.nodes);
    return this.#diagnostics;
  }

  /**
   * The elements that a path leads to, in the order of the text; of a path to an attribute, those that have it.
   * @throws {ConfigError} `ADDRESS_MALFORMED`
   */
  select(path: string): readonly XmlElement[] {
    const parsed = xmlPath(path);
    const found = selectElements(this.text, this.nodes, parsed);
    const { attribute } = parsed;
    if (attribute === undefined) return found;
    return found.filter((element) => targetValue(this.text, { element, attribute }) !== undefined);
  }

  /**
   * The text of the one element that a path leads to, without white space around it, or the value of the one attribute; `undefined` where
   * there is none.
   * @throws {ConfigError} `ADDRESS_MALFORMED`, `ELEMENT_AMBIGUOUS`; `ELEMENT_REFUSED` where the element has others in it
   */
  get(path: string): string | undefined {
    const target = targetOf(this, xmlPath(path));
    return target && targetValue(this.text, target);
  }
}
