import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import { pathOf } from "../../src/xml/path-of.js";
import type { XmlText } from "../../src/xml/text.js";
import { attributesOf, attributeValue, isLeaf, textOf, trimmed } from "../../src/xml/value.js";

/** Where the nodes of a text leave characters out, overlap, or lie outside their parent; nothing if they cover it. */
export function gapsOf(text: string, nodes: readonly XmlNode[]): string[] {
  const gaps: string[] = [];
  /** What is still to be looked at, without recursion: trees may be deep. */
  const rows: { readonly nodes: readonly XmlNode[]; readonly start: number; readonly end: number }[] = [
    { nodes, start: 0, end: text.length },
  ];
  for (let row = rows.pop(); row; row = rows.pop()) {
    let at = row.start;
    for (const node of row.nodes) {
      if (node.start !== at || node.end < node.start)
        gaps.push(`${at}: ${node.kind} from ${node.start} to ${node.end}`);
      at = node.end;
      if (node.kind === "element")
        rows.push({ nodes: node.children, start: node.openEnd, end: node.closeStart });
    }
    if (at !== row.end) gaps.push(`${at}: nothing up to ${row.end}`);
  }
  return gaps;
}

/** Every element of a document, in the order of the text. */
export function allElements({ nodes }: { readonly nodes: readonly XmlNode[] }): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind !== "element") continue;
    found.push(node);
    open.push(...[...node.children].reverse());
  }
  return found;
}

/** What a document says: each element's path with its text and its attributes, and each comment, in the order of the text. */
export function meaningOf({ text, nodes }: XmlText, except?: XmlElement): string[] {
  return allElements({ nodes }).map((element) => {
    const attributes = attributesOf(text, element).attributes.map(
      ({ name }) => `${name}=${attributeValue(text, element, name)}`,
    );
    const value = isLeaf(element) ? trimmed(textOf(text, element)) : "";
    return element.start === except?.start
      ? pathOf(text, nodes, element)
      : `${pathOf(text, nodes, element)} ${attributes.join(" ")} ${JSON.stringify(value)}`;
  });
}

/**
 * What a document says beside one node and all in it, in the order of the text: each element's names from the root down, its attributes and the
 * text directly in it, and every comment, instruction and document type as it stands.
 */
export function saidBeside({ text, nodes }: XmlText, except?: XmlNode): string[] {
  const said: string[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node === except) continue;
    if (node.kind === "element") {
      const names = [node.name];
      for (let at = node.parent; at; at = at.parent) names.push(at.name);
      const attributes = attributesOf(text, node).attributes.map(({ start, end }) => text.slice(start, end));
      const value = trimmed(textOf(text, node).replace(/[ \t\n]+/g, " "));
      said.push([names.reverse().join("/"), ...attributes, JSON.stringify(value)].join(" "));
      open.push(...[...node.children].reverse());
    } else if (node.kind !== "text" && node.kind !== "cdata") said.push(text.slice(node.start, node.end));
  }
  return said;
}
