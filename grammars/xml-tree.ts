/** Where something is. `end` is exclusive; offsets count UTF-16 code units. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * An element from its open tag to its close tag. Its content lies between `openEnd` and `closeStart`.
 * - closing `tag`: it has a close tag, from `closeStart` to `end`;
 * - closing `empty`: `<name/>`; `openEnd`, `closeStart` and `end` are one place;
 * - closing `missing`: it is ill-formed, and ends at `closeStart`, where what is around it ends.
 */
export interface XmlElement extends XmlSpan {
  readonly kind: "element";
  readonly name: string;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly closing: "tag" | "empty" | "missing";
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlNode[];
}

/**
 * Everything that has no children. `text` is character data with its references; `instruction` may be the XML declaration; `broken` is
 * what XML does not allow: a `<` that begins nothing, a close tag that closes nothing, a comment or the like that runs to the text's end.
 */
export interface XmlLeaf extends XmlSpan {
  readonly kind: "text" | "cdata" | "comment" | "instruction" | "doctype" | "byteOrderMark" | "broken";
  readonly parent: XmlElement | undefined;
}

export type XmlNode = XmlElement | XmlLeaf;

interface GrowingElement extends XmlElement {
  end: number;
  closeStart: number;
  closing: XmlElement["closing"];
  children: readonly XmlNode[];
}

/** The children of every element that has not ended, or that is empty. */
const NO_CHILDREN: readonly XmlNode[] = [];

/** The tree of a text, which grows by the markup that the grammar finds from its start to its end; what lies between is text. */
export class XmlTree {
  readonly #text: string;
  /** All that is in no element that has ended. What is in one is taken out, in one piece, so that no array has room to spare. */
  readonly #nodes: XmlNode[] = [];
  readonly #open: GrowingElement[] = [];
  /** Where in `#nodes` the children of each open element start. */
  readonly #firsts: number[] = [];
  /**
   * How many elements of a name are open. Without it, close tags that close nothing would each search the whole stack; nobody counts before
   * there is a close tag that does not fit.
   */
  #names: Map<string, number> | undefined;
  /** Behind the last markup. */
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  leaf(kind: XmlLeaf["kind"], start: number, end: number): void {
    this.#pass(start, end);
    this.#add(kind, start, end);
  }

  open(start: number, end: number): void {
    this.#pass(start, end);
    const name = nameAt(this.#text, start + 1);
    const isEmpty = this.#text.charCodeAt(end - 2) === SLASH;
    const element: GrowingElement = {
      kind: "element",
      name,
      start,
      end,
      openEnd: end,
      closeStart: end,
      closing: isEmpty ? "empty" : "missing",
      parent: this.#open.at(-1),
      children: NO_CHILDREN,
    };
    this.#nodes.push(element);
    if (isEmpty) return;
    this.#open.push(element);
    this.#firsts.push(this.#nodes.length);
    this.#count(name, 1);
  }

  close(start: number, end: number): void {
    this.#pass(start, end);
    const name = nameAt(this.#text, start + 2);
    if (!this.#isOpen(name)) {
      this.#add("broken", start, end);
      return;
    }
    let element = this.#leave(start);
    while (element && element.name !== name) element = this.#leave(start);
    if (!element) return;
    element.end = end;
    element.closing = "tag";
  }

  /** The nodes at the top, when the text has ended. */
  finish(): readonly XmlNode[] {
    const { length } = this.#text;
    this.#pass(length, length);
    while (this.#open.length > 0) this.#leave(length);
    return this.#nodes;
  }

  /** Goes on to the next markup, from `start` to `end`. */
  #pass(start: number, end: number): void {
    if (start > this.#end) this.#add("text", this.#end, start);
    this.#end = end;
  }

  #add(kind: XmlLeaf["kind"], start: number, end: number): void {
    this.#nodes.push({ kind, start, end, parent: this.#open.at(-1) });
  }

  #isOpen(name: string): boolean {
    if (this.#open.at(-1)?.name === name) return true;
    if (!this.#names) {
      this.#names = new Map();
      for (const element of this.#open) this.#count(element.name, 1);
    }
    return (this.#names.get(name) ?? 0) > 0;
  }

  #count(name: string, change: 1 | -1): void {
    this.#names?.set(name, (this.#names.get(name) ?? 0) + change);
  }

  #leave(at: number): GrowingElement | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    element.closeStart = at;
    element.end = at;
    element.children = this.#nodes.splice(this.#firsts.pop() ?? 0);
    this.#count(element.name, -1);
    return element;
  }
}

const [SPACE, SLASH, GREATER] = [0x20, 0x2f, 0x3e];

/** A tag's name, up to the first white space, `/` or `>`. */
function nameAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && !endsName(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function endsName(unit: number): boolean {
  return unit <= SPACE || unit === SLASH || unit === GREATER;
}
