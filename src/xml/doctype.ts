import type { XmlSpan } from "../../grammars/xml-tree.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { isName, S } from "./characters.js";
import { readSubset } from "./internal-subset.js";
import { problem } from "./problem.js";

/** What a document type says. Nothing that it names is ever read. */
export interface XmlDoctype {
  readonly root: string;
  readonly publicId: string | undefined;
  readonly systemId: string | undefined;
  /** Where that stands in the document, without its quotes. */
  readonly systemIdAt: XmlSpan | undefined;
  /** Whether it holds declarations of its own, in brackets. */
  readonly hasSubset: boolean;
  /** The general entities that it declares itself. */
  readonly entities: ReadonlySet<string>;
  /** Whether declarations may stand where nobody looks: in an external subset, or behind a parameter entity. */
  readonly hasUnreadParts: boolean;
  readonly problems: readonly Diagnostic[];
}

const literal = `"[^"]*"|'[^']*'`;
const head = new RegExp(
  `<!DOCTYPE[${S}]+([^${S}>["']+)(?:[${S}]+(?:SYSTEM|PUBLIC[${S}]+(${literal}))[${S}]+(${literal}))?[${S}]*`,
  "y",
);
const afterSubset = new RegExp(`\\][${S}]*>$`);
/** The characters of a public identifier (production 13). */
const publicId = /^[- \r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/;

/** Reads a document type (production 28) that stands at `start` of the document. */
export function readDoctype(text: string, start: number): XmlDoctype {
  head.lastIndex = 0;
  const found = head.exec(text);
  const [, root = "", quotedPublic, quotedSystem] = found ?? [];
  const behind = found ? head.lastIndex : 0;
  const hasSubset = text.charAt(behind) === "[";
  const subset = hasSubset ? text.slice(behind + 1, text.lastIndexOf("]")) : "";
  const { entities, hasParameterReferences, problems: inSubset } = readSubset(subset, start + behind + 1);
  const problems: Diagnostic[] = [...inSubset];
  const wrong = (message: string, at: number) => problems.push(problem(message, start + at));
  if (!found || !isName(root)) wrong("a document type needs the name of the root element first", 0);
  else if (!(hasSubset ? afterSubset.test(text) : behind === text.length - 1)) {
    wrong("this does not belong into a document type", hasSubset ? text.length - 1 : behind);
  }
  if (quotedPublic !== undefined && !publicId.test(unquoted(quotedPublic))) {
    wrong("a public identifier holds a character that it may not hold", text.indexOf(quotedPublic));
  }
  return {
    root,
    publicId: quotedPublic && unquoted(quotedPublic),
    systemId: quotedSystem && unquoted(quotedSystem),
    systemIdAt:
      quotedSystem === undefined ? undefined : placeOfLast(quotedSystem, text.slice(0, behind), start),
    hasSubset,
    entities,
    hasUnreadParts: quotedSystem !== undefined || hasParameterReferences,
    problems,
  };
}

/** Where a literal that ends a text, but for white space, stands without its quotes. */
function placeOfLast(literal: string, text: string, offset: number): XmlSpan {
  const start = offset + text.lastIndexOf(literal) + 1;
  return { start, end: start + literal.length - 2 };
}

function unquoted(text: string): string {
  return text.slice(1, -1);
}
