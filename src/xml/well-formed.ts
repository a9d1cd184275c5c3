import type { XmlElement, XmlLeaf, XmlNode } from "../../grammars/xml-tree.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { scanAttributes } from "./attributes.js";
import { illegalCharacters, isName, S } from "./characters.js";
import { isDeclaration, readDeclaration } from "./declaration.js";
import { readDoctype, type XmlDoctype } from "./doctype.js";
import { isCommentText } from "./internal-subset.js";
import { problem } from "./problem.js";
import { references } from "./references.js";

/**
 * What makes a document ill-formed by XML 1.0, in the order of the text; nothing where it is well-formed.
 * @param doctype that of the document which the text is part of, where it is part of one
 */
export function wellFormedness(
  text: string,
  nodes: readonly XmlNode[],
  doctype?: XmlDoctype,
): readonly Diagnostic[] {
  const check = new WellFormedness(text, doctype);
  check.document(nodes);
  return check.problems.sort((a, b) => a.start - b.start);
}

const onlyBlanks = new RegExp(`^[${S}]*$`);
const closeTag = new RegExp(`^</[^${S}/>]+[${S}]*>$`);
const instructionName = new RegExp(`^<\\?([^${S}?]*)(?:[${S}]|\\?>$)`);

class WellFormedness {
  readonly problems: Diagnostic[] = [];
  readonly #text: string;
  #doctype: XmlDoctype | undefined;

  constructor(text: string, doctype: XmlDoctype | undefined) {
    this.#text = text;
    this.#doctype = doctype;
  }

  document(nodes: readonly XmlNode[]): void {
    this.#characters();
    const elements = nodes.filter((node) => node.kind === "element");
    const [root, second] = elements;
    if (!root) this.#report("a document needs a root element", this.#text.length, this.#text.length);
    if (second)
      this.#report("a document has one root element, and this is another", second.start, second.openEnd);
    for (const node of nodes) {
      const isText = node.kind === "cdata" || (node.kind === "text" && !onlyBlanks.test(this.#source(node)));
      if (isText) this.#report("text must stand inside the root element", node.start, node.end);
      if (node.kind === "doctype") this.#readDoctype(node, root);
    }
    /** What is still to be looked at, without recursion: trees may be deep. */
    const rest = [nodes];
    for (let row = rest.pop(); row; row = rest.pop()) {
      for (const node of row) {
        if (node.kind === "element") rest.push(node.children);
        this.#node(node);
      }
    }
  }

  #report(message: string, start: number, end?: number): void {
    this.problems.push(problem(message, start, end));
  }

  #source({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.#text.slice(start, end);
  }

  #characters(): void {
    for (const { at, point } of illegalCharacters(this.#text)) {
      const shown = point.toString(16).toUpperCase().padStart(4, "0");
      const isByte = point >= 0xdc80 && point <= 0xdcff;
      this.#report(
        isByte ? `the byte 0x${shown.slice(2)} does not fit the encoding` : `XML does not allow U+${shown}`,
        at,
      );
    }
  }

  #readDoctype(node: XmlLeaf, root: XmlElement | undefined): void {
    if (this.#doctype) this.#report("this is a second document type", node.start, node.end);
    if (root && root.start < node.start)
      this.#report("the document type must stand before the root element", node.start, node.end);
    const doctype = readDoctype(this.#source(node), node.start);
    for (const found of doctype.problems) this.problems.push(found);
    this.#doctype ??= doctype;
  }

  #node(node: XmlNode): void {
    if (node.kind === "element") this.#element(node);
    else if (node.kind === "text") this.#characterData(node);
    else if (node.kind === "instruction") this.#instruction(node);
    else if (node.kind === "broken") this.#broken(node);
    else if (node.kind === "comment" && !isCommentText(this.#source(node)))
      this.#report("a comment must hold no --, and not end with -", node.start, node.end);
    else if (node.kind === "doctype" && node.parent)
      this.#report("a document type must stand before the root element", node.start, node.end);
  }

  #element(element: XmlElement): void {
    const { name, start, openEnd, closeStart, end, closing } = element;
    if (!isName(name)) this.#report(`${name} is no name`, start + 1, start + 1 + name.length);
    this.#attributes(element);
    if (closing === "tag" && !closeTag.test(this.#text.slice(closeStart, end)))
      this.#report(`</${name}> holds more than its name`, closeStart, end);
    if (closing === "missing") {
      const opened = { start, end: openEnd };
      this.problems.push({ ...problem(`<${name}> is not closed`, closeStart, closeStart), opened });
    }
  }

  #attributes({ name, start, openEnd }: XmlElement): void {
    const { attributes, brokenAt } = scanAttributes(this.#text, start + 1 + name.length, openEnd);
    if (brokenAt !== undefined) {
      this.#report(`this is no attribute of <${name}>: name="value" after a blank is`, brokenAt, openEnd);
    }
    const names = new Set<string>();
    for (const { name, start, end, valueStart, valueEnd } of attributes) {
      if (!isName(name)) this.#report(`${name} is no name`, start, start + name.length);
      if (names.has(name)) this.#report(`the attribute ${name} stands here twice`, start, end);
      names.add(name);
      this.#references(valueStart, valueEnd);
    }
  }

  #characterData({ start, end }: XmlLeaf): void {
    const text = this.#text.slice(start, end);
    for (let at = text.indexOf("]]>"); at >= 0; at = text.indexOf("]]>", at + 3)) {
      this.#report("]]> must be written ]]&gt; in text", start + at, start + at + 3);
    }
    this.#references(start, end);
  }

  #references(from: number, to: number): void {
    for (const found of references(this.#text.slice(from, to))) {
      const [start, end] = [from + found.start, from + found.end];
      if (found.kind === "broken")
        this.#report("a & that begins no reference must be written &amp;", start, end);
      if (found.kind !== "entity") continue;
      const isKnown = this.#doctype?.entities.has(found.name) || this.#doctype?.hasUnreadParts;
      if (!isKnown) this.#report(`the entity ${found.name} is declared nowhere`, start, end);
    }
  }

  #instruction({ start, end }: XmlLeaf): void {
    const source = this.#text.slice(start, end);
    if (!isDeclaration(source)) {
      const name = instructionName.exec(source)?.[1] ?? "";
      if (!isName(name)) this.#report("a processing instruction begins with a name", start, end);
    } else if (start > (this.#text.startsWith("\uFEFF") ? 1 : 0)) {
      this.#report("the XML declaration must be the very first", start, end);
    } else if (!readDeclaration(this.#text)) {
      this.#report('this is no XML declaration: <?xml version="1.0" encoding="UTF-8"?> is', start, end);
    }
  }

  #broken(node: XmlLeaf): void {
    const source = this.#source(node);
    const [, opening] = /^<(!--|!\[CDATA\[|\?|!DOCTYPE)/.exec(source) ?? [];
    if (opening !== undefined) {
      const opened = { start: node.start, end: node.start + opening.length + 1 };
      this.problems.push({ ...problem(`<${opening} does not end`, node.end, node.end), opened });
    } else if (source.startsWith("</")) this.#report(`${source} closes nothing`, node.start, node.end);
    else
      this.#report(
        "this < begins no tag that ends before the next <; as text it is written &lt;",
        node.start,
      );
  }
}
