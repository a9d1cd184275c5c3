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
  readonly children: XmlNode[];
}

/** The tree of a text, which grows by what the grammar finds from its start to its end. */
export class XmlTree {
  readonly top: XmlNode[] = [];
  readonly #open: GrowingElement[] = [];
  /** How many elements of a name are open: without it, close tags that close nothing would each search the whole stack. */
  readonly #names = new Map<string, number>();

  leaf(kind: XmlLeaf["kind"], start: number, end: number): void {
    this.#add({ kind, start, end, parent: this.#open.at(-1) });
  }

  open(start: number, tag: string): void {
    const end = start + tag.length;
    const name = nameAt(tag, 1);
    const isEmpty = tag.at(-2) === "/";
    const element: GrowingElement = {
      kind: "element",
      name,
      start,
      end,
      openEnd: end,
      closeStart: end,
      closing: isEmpty ? "empty" : "missing",
      parent: this.#open.at(-1),
      children: [],
    };
    this.#add(element);
    if (isEmpty) return;
    this.#open.push(element);
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
  }

  close(start: number, tag: string): void {
    const end = start + tag.length;
    const name = nameAt(tag, 2);
    if (!this.#names.get(name)) {
      this.leaf("broken", start, end);
      return;
    }
    let element = this.#leave(start);
    while (element && element.name !== name) element = this.#leave(start);
    if (!element) return;
    element.end = end;
    element.closing = "tag";
  }

  /** The nodes at the top, when the text has ended. */
  finish(length: number): readonly XmlNode[] {
    while (this.#open.length > 0) this.#leave(length);
    return this.top;
  }

  #leave(at: number): GrowingElement | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    element.closeStart = at;
    element.end = at;
    this.#names.set(element.name, (this.#names.get(element.name) ?? 1) - 1);
    return element;
  }

  #add(node: XmlNode): void {
    (this.#open.at(-1)?.children ?? this.top).push(node);
  }
}

const [SPACE, SLASH, GREATER] = [0x20, 0x2f, 0x3e];

/** A tag's name, up to the first white space, `/` or `>`. */
function nameAt(tag: string, start: number): string {
  for (let end = start; ; end++) {
    const unit = tag.charCodeAt(end);
    if (unit <= SPACE || unit === SLASH || unit === GREATER) return tag.slice(start, end);
  }
}
