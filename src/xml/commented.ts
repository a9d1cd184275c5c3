import { parseXmlNodes } from "../../grammars/xml.js";
import type { XmlPath, XmlStep } from "../../grammars/xml-path.js";
import type { XmlElement, XmlLeaf, XmlNode } from "../../grammars/xml-tree.js";
import { COMMENT_CLOSE, COMMENT_OPEN } from "./comment-edits.js";
import { meant, selectElements } from "./select.js";
import type { XmlText } from "./text.js";
import { wellFormedness } from "./well-formed.js";

/** An element that a comment holds. Its offsets count in `text`, which is what stands between the marks. */
export interface CommentedElement {
  readonly comment: XmlLeaf;
  readonly text: string;
  readonly element: XmlElement;
}

/** The commented-out elements that a path would lead to if they were live; places count commented-out ones alone. */
export function commentedElements(document: XmlText, { steps }: XmlPath): readonly CommentedElement[] {
  const last = steps.at(-1);
  if (!last) return [];
  return parentsOf(document, steps.slice(0, -1), last).flatMap((nodes) => commentedIn(document, nodes, last));
}

/** The lists of nodes in which the last step looks, each once. */
function parentsOf(
  { text, nodes }: XmlText,
  steps: readonly XmlStep[],
  { axis }: XmlStep,
): readonly (readonly XmlNode[])[] {
  const parents = (found: readonly XmlStep[]) =>
    selectElements(text, nodes, { steps: found, attribute: undefined }).map(({ children }) => children);
  const direct = steps.length === 0 ? [nodes] : parents(steps);
  if (axis === "child") return direct;
  const below = parents([...steps, { axis: "descendant", name: "*", predicates: [] }]);
  return [...new Set([...direct, ...below])];
}

function commentedIn(
  document: XmlText,
  nodes: readonly XmlNode[],
  { name, predicates }: XmlStep,
): readonly CommentedElement[] {
  const all = nodes.flatMap((node) => {
    const found = node.kind === "comment" ? commentedElement(document, node) : undefined;
    return found && (name === "*" || found.element.name === name) ? [found] : [];
  });
  return predicates.reduce<readonly CommentedElement[]>(
    (left, predicate) =>
      predicate.kind === "position"
        ? left.slice(predicate.position - 1, predicate.position)
        : left.filter((one) => meant(one.text, [one.element], [predicate]).length > 0),
    all,
  );
}

/** The one element in a comment, with nothing but white space around it; `undefined` where the comment holds anything else. */
export function commentedElement({ text, doctype }: XmlText, comment: XmlLeaf): CommentedElement | undefined {
  const inside = text.slice(comment.start + COMMENT_OPEN.length, comment.end - COMMENT_CLOSE.length);
  if (!inside.includes("<")) return undefined;
  const nodes = parseXmlNodes(inside);
  const element = nodes.find((node) => node.kind === "element");
  const isPlain = nodes.every(({ kind }) => kind === "element" || kind === "text");
  if (!element || !isPlain || wellFormedness(inside, nodes, doctype).length > 0) return undefined;
  return { comment, text: inside, element };
}
