import type { XmlPath } from "../../grammars/xml-path.js";
import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import { placeOf } from "../text/diagnostic.js";
import { ConfigError } from "../text/error.js";
import { pathOf } from "./path-of.js";
import { selectElements } from "./select.js";
import { attributeValue, isLeaf, textOf, trimmed } from "./value.js";

/** What can have a value: an element without others in it, or an attribute, which may not be there yet. */
export interface XmlTarget {
  readonly element: XmlElement;
  readonly attribute: string | undefined;
}

/** A text with the nodes that it consists of. */
interface Nodes {
  readonly text: string;
  readonly nodes: readonly XmlNode[];
}

/**
 * The one element, or the attribute of one element, that a path leads to; `undefined` where there is none.
 * @throws {ConfigError} `ELEMENT_AMBIGUOUS`
 */
export function targetOf(document: Nodes, path: XmlPath): XmlTarget | undefined {
  const { text, nodes } = document;
  const found = selectElements(text, nodes, path);
  const [element] = found;
  if (found.length > 1) throw ambiguous(document, found);
  return element && { element, attribute: path.attribute };
}

/** Says which elements a path might have meant. */
function ambiguous({ text, nodes }: Nodes, found: readonly XmlElement[]): ConfigError {
  const shown = found.slice(0, 20);
  const candidates = shown.map(
    (element) => `line ${placeOf(text, element.start).line}: ${pathOf(text, nodes, element)}`,
  );
  return new ConfigError("ELEMENT_AMBIGUOUS", `the path leads to ${found.length} elements`, { candidates });
}

/**
 * The value of an element or attribute, without the white space around it; `undefined` where there is no such attribute.
 * @throws {ConfigError} `ELEMENT_REFUSED` where the element has others in it
 */
export function targetValue(text: string, { element, attribute }: XmlTarget): string | undefined {
  if (attribute !== undefined) return attributeValue(text, element, attribute);
  if (isLeaf(element)) return trimmed(textOf(text, element));
  throw new ConfigError(
    "ELEMENT_REFUSED",
    `<${element.name}> has elements in it, and so no value of its own`,
    {
      span: { start: element.start, end: element.openEnd },
    },
  );
}

/** An element's value in a report; one with others in it has none. */
export function shownValue(text: string, element: XmlElement): string | null {
  return isLeaf(element) ? trimmed(textOf(text, element)) : null;
}
