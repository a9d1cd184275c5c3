import { trimmed } from "./value.js";

/** What the second reader makes of a document. References in it are resolved. */
export type ReadNode =
  | ReadElement
  | { readonly kind: "text" | "comment" | "instruction"; readonly text: string };

export interface ReadElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ReadNode[];
  /** The text that it must have, all in all, where that has been changed. */
  readonly value?: string;
}

/** The nodes in what fast-xml-parser gives with `preserveOrder`: a list of objects with one key, and the attributes under `:@`. */
export function readNodes(parsed: unknown): readonly ReadNode[] {
  if (!Array.isArray(parsed)) throw new TypeError("it gave no list");
  return parsed.map(readNode);
}

function readNode(parsed: unknown): ReadNode {
  const entries = entriesOf(parsed);
  const [name, content] = entries.find(([key]) => key !== ATTRIBUTES) ?? [];
  if (name === undefined) throw new TypeError("it gave a node without a name");
  if (name === TEXT) return { kind: "text", text: resolved(String(content)) };
  if (name === "#cdata") return { kind: "text", text: rawText(content) };
  if (name === "#comment") return { kind: "comment", text: rawText(content) };
  if (name.startsWith("?")) return { kind: "instruction", text: name };
  const attributes = entriesOf(entries.find(([key]) => key === ATTRIBUTES)?.[1]);
  return {
    kind: "element",
    name,
    attributes:
      attributes.length === 0
        ? none
        : new Map(attributes.map(([key, value]) => [key, resolved(String(value))])),
    children: readNodes(content),
  };
}

const none: ReadonlyMap<string, string> = new Map();

const ATTRIBUTES = ":@";
const TEXT = "#text";

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** The text of a comment or a CDATA section, which is a list of its own. */
function rawText(content: unknown): string {
  const [only] = Array.isArray(content) ? content : [];
  return entriesOf(only)
    .map(([, text]) => String(text))
    .join("");
}

const PREDEFINED: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' }),
);

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?)?([^&;\s]+);/g, (_, numeric: string | undefined, name: string) =>
    numeric === undefined
      ? (PREDEFINED.get(name) ?? "")
      : String.fromCodePoint(Number.parseInt(name, numeric === "#x" ? 16 : 10)),
  );
}

/** Whether two lists of nodes say the same. How much white space there is between and around them does not matter. */
export function isSame(expected: readonly ReadNode[], actual: readonly ReadNode[]): boolean {
  const [wanted, found] = [inRow(expected), inRow(actual)];
  return wanted.length === found.length && wanted.every((node, index) => isSameNode(node, found[index]));
}

function isSameNode(wanted: ReadNode, found: ReadNode | undefined): boolean {
  if (wanted.kind !== "element" || found?.kind !== "element")
    return wanted.kind === found?.kind && "text" in wanted && "text" in found && wanted.text === found.text;
  const { name, attributes, children, value } = wanted;
  if (name !== found.name || attributes.size !== found.attributes.size) return false;
  for (const [key, text] of attributes) if (found.attributes.get(key) !== text) return false;
  if (value === undefined) return isSame(children, found.children);
  const text = found.children.map((node) => (node.kind === "text" ? node.text : "")).join("");
  const marks = (nodes: readonly ReadNode[]) => nodes.filter(({ kind }) => kind !== "text");
  return trimmed(text) === value && isSame(marks(children), marks(found.children));
}

/** A list with the text between two other nodes as one, its white space made equal. */
function inRow(nodes: readonly ReadNode[]): readonly ReadNode[] {
  const row: ReadNode[] = [];
  let text = "";
  const endText = () => {
    const content = trimmed(text);
    if (content !== "") row.push({ kind: "text", text: content.replace(/[ \t\r\n]+/g, " ") });
    text = "";
  };
  for (const node of nodes) {
    if (node.kind === "text") text += node.text;
    else {
      endText();
      row.push(node);
    }
  }
  endText();
  return row;
}
