import { parseXmlPath, type XmlPath, type XmlPredicate } from "../../grammars/xml-path.js";
import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import { malformed } from "../text/malformed.js";
import { attributeValue } from "./value.js";

/**
 * The path that a text is.
 * @throws {ConfigError} `ADDRESS_MALFORMED`, with the place in the text
 */
export function xmlPath(text: string): XmlPath {
  const path = parseXmlPath(text);
  if ("steps" in path) return path;
  throw malformed(text, path);
}

/** The elements that a path's steps lead to, in the order of the document. Takes time linear in the document and the path. */
export function selectElements(
  text: string,
  nodes: readonly XmlNode[],
  { steps }: XmlPath,
): readonly XmlElement[] {
  let lists: readonly (readonly XmlNode[])[] = [nodes];
  let found: readonly XmlElement[] = [];
  for (const { axis, name, predicates } of steps) {
    if (axis === "descendant") lists = withDescendants(lists);
    found = lists.flatMap((list) => meant(text, elementsOf(list, name), predicates));
    lists = found.map(({ children }) => children);
  }
  return steps.some(({ axis }) => axis === "descendant")
    ? [...found].sort((a, b) => a.start - b.start)
    : found;
}

export function elementsOf(nodes: readonly XmlNode[], name = "*"): XmlElement[] {
  return nodes.flatMap((node) =>
    node.kind === "element" && (name === "*" || node.name === name) ? [node] : [],
  );
}

/** Those of a parent's elements that the predicates leave, one predicate after the other. */
export function meant<Candidate extends XmlElement>(
  text: string,
  candidates: readonly Candidate[],
  predicates: readonly XmlPredicate[],
): readonly Candidate[] {
  return predicates.reduce<readonly Candidate[]>(
    (left, predicate) =>
      left.filter((element, index) =>
        predicate.kind === "position"
          ? index + 1 === predicate.position
          : attributeValue(text, element, predicate.name) === predicate.value,
      ),
    candidates,
  );
}

/** Some lists of nodes and those below them, each once. A document may nest deeper than calls can. */
function withDescendants(lists: readonly (readonly XmlNode[])[]): readonly (readonly XmlNode[])[] {
  const all = new Set<readonly XmlNode[]>();
  const open = [...lists].reverse();
  for (let list = open.pop(); list; list = open.pop()) {
    if (all.has(list)) continue;
    all.add(list);
    for (let i = list.length - 1; i >= 0; i--) {
      const node = list[i];
      if (node?.kind === "element" && node.children.length > 0) open.push(node.children);
    }
  }
  return [...all];
}
