import type { XmlElement, XmlLeaf } from "../../grammars/xml-tree.js";
import { placeOf } from "../text/diagnostic.js";
import { ConfigError } from "../text/error.js";
import type { XmlText } from "./text.js";

/**
 * Only what is surely understood is edited.
 * @throws {ConfigError} `XML_ILL_FORMED`; `XML_READ_ONLY` for a document type with declarations of its own, which may change what any text
 *   means, and for an encoding that cannot be written back byte for byte
 */
export function checkEditable({ text, diagnostics, doctype, encoding, nodes }: XmlText): void {
  if (!encoding.isWritable) {
    const message = `the file is written in ${encoding.name}, which i2pconf only reads; utf-8, iso-8859-1 and us-ascii can be edited`;
    throw new ConfigError("XML_READ_ONLY", message);
  }
  const [problem] = diagnostics;
  if (problem) {
    const { start, end, opened } = problem;
    const from = opened ? ` (opened in line ${placeOf(text, opened.start).line})` : "";
    throw new ConfigError("XML_ILL_FORMED", `this is no well-formed XML: ${problem.message}${from}`, {
      ...placeOf(text, start),
      span: { start, end },
    });
  }
  if (doctype?.hasSubset) {
    const node = nodes.find(({ kind }) => kind === "doctype");
    const message =
      "the document type has declarations of its own, which may change what any text means; such a file is only read";
    throw new ConfigError("XML_READ_ONLY", message, placeOf(text, node?.start ?? 0));
  }
}

/**
 * What an edit comes to must be well-formed. Only text on both sides of an element that is taken away can come to something else: `]]` and `>`.
 * @throws {ConfigError} `VERIFICATION_FAILED`
 */
export function checkResult({ diagnostics }: XmlText): void {
  const [problem] = diagnostics;
  if (!problem) return;
  const message = `the edit was not made, because the file would not be well-formed: ${problem.message}`;
  throw new ConfigError("VERIFICATION_FAILED", message);
}

/**
 * A document has exactly one element at the top.
 * @throws {ConfigError} `ELEMENT_REFUSED`
 */
export function checkNotRoot({ parent, name }: XmlElement): void {
  if (parent) return;
  const message = `<${name}> is the root of the document, which has exactly one`;
  throw new ConfigError("ELEMENT_REFUSED", message);
}

/** The same for what a comment holds. */
export function checkInRoot({ parent }: XmlLeaf): void {
  if (parent) return;
  const message = "the comment stands outside the root, which is the only element there";
  throw new ConfigError("ELEMENT_REFUSED", message);
}
