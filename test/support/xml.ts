import type { XmlNode } from "../../grammars/xml-tree.js";

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
