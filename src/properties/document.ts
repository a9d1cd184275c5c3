import { decodeText, encodeText } from "../text/bytes.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { TextEdit } from "../text/edits.js";
import type { LineChange } from "../text/line-change.js";
import { diagnose } from "./diagnose.js";
import type { Dialect } from "./dialect.js";
import { PropertiesDraft } from "./draft.js";
import type { SetOptions, UnsetOptions } from "./options.js";
import { PropertiesText } from "./text.js";

/**
 * A `*.config` file as text plus the nodes that the line language finds in it. Immutable: every operation gives a new document, whose
 * `edits` say what changed against the one before. Any bytes are a document, and print back as they were.
 */
export class PropertiesDocument extends PropertiesText {
  /** The edits that led here from the document before, empty for a parsed one and where nothing changed. */
  readonly edits: readonly TextEdit[];
  /** The same edits told line by line. */
  readonly changes: readonly LineChange[];

  constructor(
    text: string,
    dialect?: Dialect,
    edits: readonly TextEdit[] = [],
    changes: readonly LineChange[] = [],
  ) {
    super(text, dialect);
    this.edits = edits;
    this.changes = changes;
  }

  /** Lines that do not mean what they seem to: duplicates, junk, blanks in keys, and bytes that are not UTF-8. */
  get diagnostics(): readonly Diagnostic[] {
    return diagnose(this);
  }

  /**
   * Sets the effective line of a key, or adds one: under a commented-out line of the same key, else in sorted place where the keys are
   * sorted, else behind the last key with the longest common dotted prefix, else at the end. The same meaning is no edit.
   * @throws {ConfigError} `KEY_NOT_STORABLE`, `VALUE_NOT_STORABLE`; `KEY_NOT_FOUND` where `options` name a neighbour that is not there
   */
  set(key: string, value: string, options: SetOptions = {}): PropertiesDocument {
    return this.edit((draft) => draft.set(key, value, options));
  }

  /** Removes every live line of a key. Commented-out lines stay. */
  unset(key: string, options: UnsetOptions = {}): PropertiesDocument {
    return this.edit((draft) => draft.unset(key, options));
  }

  /** Puts `#` before every live line of a key. */
  comment(key: string): PropertiesDocument {
    return this.edit((draft) => draft.comment(key));
  }

  /**
   * Takes the mark from the commented-out line of a key, from the one with `value` where there are several.
   * @throws {ConfigError} `KEY_NOT_FOUND`, `COMMENT_AMBIGUOUS`, or `KEY_IS_LIVE` where the key is set to something else
   */
  uncomment(key: string, value?: string): PropertiesDocument {
    return this.edit((draft) => draft.uncomment(key, value));
  }

  /**
   * Comments the live line out and brings a commented-out line with `value` to life where it stands; adds one under the old line where
   * there is none.
   * @throws {ConfigError} `KEY_NOT_STORABLE`, `VALUE_NOT_STORABLE`
   */
  swap(key: string, value: string): PropertiesDocument {
    return this.edit((draft) => draft.swap(key, value));
  }

  /**
   * Gives every live line of a key another key; value, blanks and comments stay.
   * @throws {ConfigError} `KEY_NOT_FOUND`, `KEY_EXISTS`, `KEY_NOT_STORABLE`
   */
  rename(from: string, to: string): PropertiesDocument {
    return this.edit((draft) => draft.rename(from, to));
  }

  /** Many operations, applied together: the cost is linear in the text plus the number of operations. */
  edit(operations: (draft: PropertiesDraft) => void): PropertiesDocument {
    const draft = new PropertiesDraft(this);
    operations(draft);
    const { text, edits, changes } = draft.finish();
    return new PropertiesDocument(text, this.dialect, edits, changes);
  }

  /** The text, unchanged where nobody asked for a change. */
  override toString(): string {
    return this.text;
  }

  toBytes(): Uint8Array {
    return encodeText(this.text);
  }
}

/**
 * The document of any bytes, or of any text. Never throws; what is odd about it is in `diagnostics`. `dialect` where the file is not one of
 * those that DataHelper.loadProps reads: {@link dialectOf} tells it from the file's name.
 */
export function parseProperties(source: Uint8Array | string, dialect?: Dialect): PropertiesDocument {
  return new PropertiesDocument(typeof source === "string" ? source : decodeText(source), dialect);
}
