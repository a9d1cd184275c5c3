import { parseXmlNodes } from "../../grammars/xml.js";
import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { decodeXml, encodeXml, type XmlEncoding } from "./encoding.js";
import { wellFormedness } from "./well-formed.js";

/** An XML file as text plus its nodes. Immutable. Any bytes are a document, and print back as they were. */
export class XmlDocument {
  readonly text: string;
  readonly encoding: XmlEncoding;
  /** The nodes at the top, in order; with their children they cover the text without gaps. */
  readonly nodes: readonly XmlNode[];
  readonly #bytes: Uint8Array | undefined;
  #diagnostics: readonly Diagnostic[] | undefined;

  constructor(source: Uint8Array | string) {
    const isText = typeof source === "string";
    const { text, encoding } = decodeXml(isText ? new Uint8Array() : source);
    this.text = isText ? source : text;
    this.encoding = encoding;
    this.nodes = parseXmlNodes(this.text);
    this.#bytes = isText ? undefined : source;
  }

  /** The element that all others are in; `undefined` where the text has none. */
  get root(): XmlElement | undefined {
    return this.nodes.find((node) => node.kind === "element");
  }

  /** What makes the text ill-formed by XML 1.0, each with its place, and where it was opened; nothing where it is well-formed. */
  get diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= wellFormedness(this.text, this.nodes);
    return this.#diagnostics;
  }

  /** The text, unchanged where nobody asked for a change. */
  toString(): string {
    return this.text;
  }

  toBytes(): Uint8Array {
    return this.encoding.isWritable || !this.#bytes ? encodeXml(this.text, this.encoding) : this.#bytes;
  }
}

/** The document of any bytes, or of any text. Never throws; what is wrong with it is in `diagnostics`. */
export function parseXml(source: Uint8Array | string): XmlDocument {
  return new XmlDocument(source);
}
