import type { XmlPath } from "../../../grammars/xml-path.js";
import type { XmlElement } from "../../../grammars/xml-tree.js";
import { selectElements } from "../../xml/select.js";
import type { XmlText } from "../../xml/text.js";
import { attributeValues, textOf, trimmed } from "../../xml/value.js";

/** Attributes that Jetty 9.3 and later also read as elements at the start of the content (facts: formats 9.4). */
const AS_ELEMENT: Readonly<Record<string, string>> = {
  id: "Id",
  name: "Name",
  class: "Class",
  type: "Type",
  default: "Default",
};

/** What of an element configures the object that it stands for. */
const CONFIGURATION = new Set(["Arg", "Set", "Get", "Put", "Call", "New", "Ref", "Array", "Map", "Property"]);

/** `//*`. */
const EVERY_ELEMENT: XmlPath = {
  steps: [{ axis: "descendant", name: "*", predicates: [] }],
  attribute: undefined,
};

/** The elements of a Jetty XML file as the objects that they configure: what is said about one may stand in several places. */
export class JettyObjects {
  readonly document: XmlText;
  /** The `Configure` element. */
  readonly root: XmlElement;
  /** Every element, in the order of the text. */
  readonly all: readonly XmlElement[];
  readonly #attributes = new Map<XmlElement, ReadonlyMap<string, string>>();
  readonly #byId = new Map<string, XmlElement>();
  readonly #references = new Map<string, XmlElement[]>();

  constructor(document: XmlText, root: XmlElement) {
    this.document = document;
    this.root = root;
    this.all = selectElements(document.text, [root], EVERY_ELEMENT);
    for (const element of this.all) {
      const id = this.attribute(element, "id");
      const refid = element.name === "Ref" ? (this.attribute(element, "refid") ?? id) : undefined;
      if (refid !== undefined) this.#referencesTo(refid).push(element);
      else if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    }
  }

  /** What the document type names; never read. */
  get systemId(): string {
    return this.document.doctype?.systemId ?? "";
  }

  /** Every class that the file names. */
  get classes(): readonly string[] {
    return this.all.flatMap((element) => this.attribute(element, "class") ?? []);
  }

  has(element: string, name: string): boolean {
    return this.all.some((each) => each.name === element && isSetter(this.attribute(each, "name"), name));
  }

  /** An attribute, in either of its forms. */
  attribute(element: XmlElement, name: string): string | undefined {
    const value = this.#attributesOf(element).get(name);
    const formName = AS_ELEMENT[name];
    if (value !== undefined || formName === undefined) return value;
    const form = element.children.find(
      (child): child is XmlElement => child.kind === "element" && child.name === formName,
    );
    return form && trimmed(textOf(this.document.text, form));
  }

  /** What configures an object: what stands in its element, and in every `Ref` to it, in the order of the text. */
  members(element: XmlElement): readonly XmlElement[] {
    const id = element.name === "Ref" ? undefined : this.attribute(element, "id");
    const isMeant = id !== undefined && this.#byId.get(id) === element;
    const references = isMeant ? this.#referencesTo(id) : [];
    return [element, ...references]
      .flatMap(childrenOf)
      .filter(({ name }) => CONFIGURATION.has(name))
      .sort((a, b) => a.start - b.start);
  }

  /** Each element is asked again and again. */
  #attributesOf(element: XmlElement): ReadonlyMap<string, string> {
    const known = this.#attributes.get(element);
    if (known) return known;
    const values = attributeValues(this.document.text, element);
    // Most elements have none, which is told faster than looked up.
    if (values.size > 0) this.#attributes.set(element, values);
    return values;
  }

  #referencesTo(id: string): XmlElement[] {
    const known = this.#references.get(id) ?? [];
    this.#references.set(id, known);
    return known;
  }

  /** The object that an `Arg`, `Set` or `Item` gives: a `New` in it, or what its `Ref` leads to. */
  objectIn(element: XmlElement): XmlElement | undefined {
    const [first] = childrenOf(element).filter(({ name }) => name === "New" || name === "Ref");
    return first?.name === "Ref" ? this.referent(first) : first;
  }

  /** What a `Ref` leads to, as far as it is in this file; ids are shared by all files of a server. */
  referent(reference: XmlElement): XmlElement | undefined {
    return this.#byId.get(this.attribute(reference, "refid") ?? this.attribute(reference, "id") ?? "");
  }

  /** The `Arg` elements of a `New` or `Call`. */
  args(element: XmlElement): readonly XmlElement[] {
    return childrenOf(element).filter(({ name }) => name === "Arg");
  }
}

/** Whether the name of a `Set` calls a setter: `port` and `Port` call `setPort`, `PORT` does not (vectors: jetty-0071 to 0073). */
export function isSetter(written: string | undefined, name: string): boolean {
  return written !== undefined && upperFirst(written) === upperFirst(name);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function childrenOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((node) => node.kind === "element");
}
