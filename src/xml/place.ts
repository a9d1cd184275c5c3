import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import type { XmlPlace } from "./change.js";
import type { XmlText } from "./text.js";

/** The place of a node, as both readers count it. */
export function placeOfNode(document: XmlText, { start, parent }: XmlNode): XmlPlace {
  return placeIn(document, parent, start);
}

/** The place in a parent, or at the top, that something at an offset has or would have. */
export function placeIn(document: XmlText, parent: XmlElement | undefined, offset: number): XmlPlace {
  const places = [countBefore(parent?.children ?? document.nodes, offset)];
  for (let at = parent; at; at = at.parent)
    places.push(countBefore(at.parent?.children ?? document.nodes, at.start));
  return places.reverse();
}

function countBefore(nodes: readonly XmlNode[], offset: number): number {
  return nodes.filter(({ kind, start }) => start < offset && COUNTED.has(kind)).length;
}

const COUNTED: ReadonlySet<XmlNode["kind"]> = new Set(["element", "comment", "instruction"]);

/** The innermost element that an offset lies in. */
export function elementAt({ nodes }: XmlText, offset: number): XmlElement | undefined {
  let found: XmlElement | undefined;
  for (let row = nodes; ; ) {
    const next = row.find(
      (node): node is XmlElement => node.kind === "element" && node.start <= offset && offset < node.end,
    );
    if (!next) return found;
    found = next;
    row = next.children;
  }
}
