import type { TextEdit } from "../text/edits.js";
import type { LineChange } from "../text/line-change.js";
import { XmlDraft } from "./draft.js";
import { decodeXml, encodeXml, encodingOf, type XmlEncoding } from "./encoding.js";
import { commentAt, setAt, uncommentAt, unsetAt } from "./path-edits.js";
import { xmlPath } from "./select.js";
import { XmlText } from "./text.js";

/** What a document has beside its text. */
interface Origins {
  readonly encoding: XmlEncoding;
  /** What it was decoded from, where it is only for reading. */
  readonly bytes?: Uint8Array | undefined;
  readonly edits?: readonly TextEdit[];
  readonly changes?: readonly LineChange[];
}

/**
 * An XML file as text plus its nodes. Immutable: every operation gives a new document, whose `edits` say what changed against the one before.
 * Any bytes are a document, and print back as they were; only a well-formed one can be edited.
 *
 * Paths are a small part of XPath: `/` leads to children, `//` to all that lies below, `*` is any element; `[2]` is the second such of its
 * parent, `[@name='port']` one with that attribute; `/@class` at the end is an attribute.
 */
export class XmlDocument extends XmlText {
  /** The edits that led here from the document before, empty for a parsed one and where nothing changed. */
  readonly edits: readonly TextEdit[];
  /** The same edits told element by element. */
  readonly changes: readonly LineChange[];
  readonly #bytes: Uint8Array | undefined;

  constructor(text: string, { encoding, bytes, edits = [], changes = [] }: Origins) {
    super(text, encoding);
    this.edits = edits;
    this.changes = changes;
    this.#bytes = bytes;
  }

  /**
   * Gives the one element that a path leads to another text, or its attribute another value, which is added where it has none. White space
   * around the text, comments, CDATA and quotes stay. The same meaning is no edit.
   * @throws {ConfigError} as {@link get}, and `ELEMENT_NOT_FOUND`, `VALUE_NOT_STORABLE`, `XML_ILL_FORMED`, `XML_READ_ONLY`,
   *   `VERIFICATION_FAILED`
   */
  set(path: string, value: string): XmlDocument {
    return this.edit((draft) => setAt(draft, xmlPath(path), value));
  }

  /** Takes the one element that a path leads to away, with its line, or its attribute; no edit where there is none. */
  unset(path: string): XmlDocument {
    return this.edit((draft) => unsetAt(draft, xmlPath(path)));
  }

  /**
   * Puts the marks of a comment around the one element that a path leads to.
   * @throws {ConfigError} as {@link set}, and `ELEMENT_REFUSED` where it holds `--`, which a comment must not
   */
  comment(path: string): XmlDocument {
    return this.edit((draft) => commentAt(draft, xmlPath(path)));
  }

  /**
   * Takes the marks from around the one commented-out element that a path would lead to, from the one with that text where there are several.
   * @throws {ConfigError} as {@link set}
   */
  uncomment(path: string, value?: string): XmlDocument {
    return this.edit((draft) => uncommentAt(draft, xmlPath(path), value));
  }

  /** Many operations, applied together, and confirmed by a second reader. */
  edit(operations: (draft: XmlDraft) => void): XmlDocument {
    const draft = new XmlDraft(this);
    operations(draft);
    const { text, edits, changes } = draft.finish();
    return new XmlDocument(text, { encoding: this.encoding, bytes: this.#bytes, edits, changes });
  }

  /** The text, unchanged where nobody asked for a change. */
  override toString(): string {
    return this.text;
  }

  toBytes(): Uint8Array {
    return this.#bytes ?? encodeXml(this.text, this.encoding);
  }
}

/** The document of any bytes, or of any text. Never throws; what is wrong with it is in `diagnostics`. */
export function parseXml(source: Uint8Array | string): XmlDocument {
  if (typeof source === "string") return new XmlDocument(source, { encoding: encodingOf(source) });
  const { text, encoding } = decodeXml(source);
  return new XmlDocument(text, { encoding, bytes: encoding.isWritable ? undefined : source });
}
