import { parseXmlNodes } from "../../grammars/xml.js";
import { ConfigError } from "../text/error.js";
import type { XmlText } from "./text.js";
import { wellFormedness } from "./well-formed.js";

/**
 * The source of an element that is to be put into a document, with that one's line ends.
 * @throws {ConfigError} `ELEMENT_REFUSED` where it is not exactly one well-formed element
 */
export function newElement({ text, doctype }: XmlText, source: string): string {
  const nodes = parseXmlNodes(source);
  const [problem] = wellFormedness(source, nodes, doctype);
  if (nodes.length !== 1 || nodes[0]?.kind !== "element" || problem) {
    const why = problem ? `: ${problem.message}` : "";
    throw new ConfigError("ELEMENT_REFUSED", `${JSON.stringify(source)} is not one element of XML${why}`);
  }
  const [lineEnd = " "] = /\r\n|\r|\n/.exec(text) ?? [];
  return source.replace(/\r\n|\r|\n/g, lineEnd);
}
