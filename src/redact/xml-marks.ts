import { parseXmlNodes } from "../../grammars/xml.js";
import type { XmlNode } from "../../grammars/xml-tree.js";
import { valuesNamed } from "../xml/protect.js";
import { attributesOf } from "../xml/value.js";
import { hideSecret, isUserKey } from "./assignments.js";
import type { Marks } from "./marks.js";
import { markOwnHosts } from "./own-hosts.js";
import { saysSecret } from "./secret-words.js";

/** Attributes that say what an element is about, in the words of Jetty and of Java. */
const ownWords: ReadonlySet<string> = new Set([
  "name",
  "class",
  "id",
  "type",
  "version",
  "encoding",
  "arg",
  "refid",
]);

/** Hides what the elements of an XML text say that it is, commented-out ones too. `raw` is the text as it stands in the file. */
export function markElements(marks: Marks, raw: string): void {
  const nodes = parseXmlNodes(raw);
  const at = (offset: number) => marks.view.offsetOf(offset);
  markTags(marks, raw, nodes);
  for (const { start, end } of valuesNamed({ text: raw, nodes }, saysSecret))
    for (const span of withoutBlanks(marks.text, at(start), at(end))) hideSecret(marks, ...span);
  for (const { start, end } of valuesNamed({ text: raw, nodes }, isUserKey))
    for (const span of withoutBlanks(marks.text, at(start), at(end))) marks.hideEverywhere("user", ...span);
  for (const { start, end } of valuesNamed({ text: raw, nodes }, (name) => /(?:^|\.)host$/i.test(name)))
    markOwnHosts(marks, at(start), at(end));
}

/** Of a value what counts, without blanks around it and the marks of CDATA. */
function withoutBlanks(text: string, from: number, to: number): [start: number, end: number][] {
  const isCdata = text.startsWith("<![CDATA[", from);
  const [start, end] = isCdata ? [from + "<![CDATA[".length, to - "]]>".length] : [from, to];
  const value = text.slice(start, end);
  const trimmed = value.trim();
  const first = start + value.indexOf(trimmed);
  return trimmed === "" ? [] : [[first, first + trimmed.length]];
}

/** No tag is called by somebody's name, and what parts tags from texts stays, whatever is found around it. */
function markTags(marks: Marks, raw: string, nodes: readonly XmlNode[]): void {
  const at = (offset: number) => marks.view.offsetOf(offset);
  const keep = (start: number, end: number) => marks.keep(at(start), at(end));
  const open = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    const { kind, start, end } = node;
    if (kind === "text" || kind === "byteOrderMark") continue;
    keep(start, start + (kind === "comment" ? 4 : kind === "cdata" ? 9 : 1));
    keep(end - (kind === "comment" || kind === "cdata" ? 3 : 1), end);
    if (kind === "instruction" || kind === "doctype") marks.holdsNoName(at(start), at(end));
    if (kind !== "element") continue;
    keep(node.openEnd - 1, node.openEnd);
    keep(start, start + 1 + node.name.length);
    keep(node.closeStart, end);
    for (const attribute of attributesOf(raw, node).attributes) {
      const isWord = ownWords.has(attribute.name);
      marks.holdsNoName(at(attribute.start), at(isWord ? attribute.valueEnd : attribute.valueStart));
      keep(attribute.valueStart - 1, attribute.valueStart);
      keep(attribute.valueEnd, attribute.end);
    }
    for (const child of node.children) open.push(child);
  }
}
