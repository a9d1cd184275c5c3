import { XMLParser } from "fast-xml-parser";
import { ConfigError } from "../text/error.js";
import type { XmlChange } from "./change.js";
import { isSame, type ReadElement, type ReadNode, readNodes } from "./read-node.js";

/** Elements that fast-xml-parser lets nest; Jetty's files nest less than twenty deep. */
const DEEPEST = 999;

/** Reads nothing from outside, expands no entity, and gives every text as it stands. */
const parser = new XMLParser({
  preserveOrder: true,
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  commentPropName: "#comment",
  cdataPropName: "#cdata",
  maxNestedTags: DEEPEST,
});

/**
 * The second reader: before an edited text is given away, fast-xml-parser, which shares no code with the grammar, reads both texts. What it
 * read before, with the changes made to it, must be what it reads now.
 * @throws {ConfigError} `VERIFICATION_FAILED`, also where it cannot read one of them
 */
export function confirmChanges(before: string, after: string, changes: readonly XmlChange[]): void {
  let expected = read(before);
  for (const change of changes) expected = changed(expected, change.at, change);
  if (!isSame(expected, read(after))) throw failed("a second reader finds more changed than was asked for");
}

function read(text: string): readonly ReadNode[] {
  try {
    return readNodes(parser.parse(text));
  } catch (error) {
    throw failed(`a second reader cannot read the file (${error instanceof Error ? error.message : error})`);
  }
}

/** A list of nodes after a change, to a node that lies in it or deeper. */
function changed(
  nodes: readonly ReadNode[],
  [place, ...deeper]: readonly number[],
  change: XmlChange,
): readonly ReadNode[] {
  if (change.kind === "insert" && deeper.length === 0) {
    const at = insertionIndex(nodes, place ?? 0, change.isBehind);
    return [...nodes.slice(0, at), ...read(change.source), ...nodes.slice(at)];
  }
  const index = indexOf(nodes, place ?? 0);
  const node = nodes[index];
  return [...nodes.slice(0, index), ...replacement(node, deeper, change), ...nodes.slice(index + 1)];
}

function insertionIndex(nodes: readonly ReadNode[], place: number, isBehind: boolean): number {
  if (!isBehind) return indexOf(nodes, place);
  return place === 0 ? 0 : indexOf(nodes, place - 1) + 1;
}

function indexOf(nodes: readonly ReadNode[], place: number): number {
  let count = -1;
  const index = nodes.findIndex(({ kind }) => kind !== "text" && ++count === place);
  return index < 0 ? nodes.length : index;
}

function replacement(
  node: ReadNode | undefined,
  deeper: readonly number[],
  change: XmlChange,
): readonly ReadNode[] {
  if (deeper.length === 0) {
    switch (change.kind) {
      case "uncomment":
        return read(change.source);
      case "remove":
        return [];
      case "comment":
        // Readers of XML know one line end.
        return [{ kind: "comment", text: change.source.replace(/\r\n?/g, "\n") }];
    }
  }
  if (node?.kind !== "element") throw failed("a second reader finds no element where one was changed");
  if (deeper.length > 0) return [{ ...node, children: changed(node.children, deeper, change) }];
  if (change.kind === "text") return [{ ...node, value: change.value }];
  if (change.kind === "attribute") return [{ ...node, attributes: withAttribute(node, change) }];
  return change.kind === "rename" ? [{ ...node, attributes: renamed(node, change) }] : [node];
}

function withAttribute(
  { attributes }: ReadElement,
  { name, value }: XmlChange & { kind: "attribute" },
): ReadonlyMap<string, string> {
  const others = [...attributes].filter(([key]) => key !== name);
  return new Map(value === undefined ? others : [...others, [name, value]]);
}

function renamed(
  { attributes }: ReadElement,
  { name, to }: XmlChange & { kind: "rename" },
): ReadonlyMap<string, string> {
  return new Map([...attributes].map(([key, value]) => [key === name ? to : key, value]));
}

function failed(why: string): ConfigError {
  return new ConfigError("VERIFICATION_FAILED", `the edit was not made, because ${why}`);
}
