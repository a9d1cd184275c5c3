import type { PropertiesNode } from "../../grammars/properties.js";
import { hasEscapedBytes } from "../text/bytes.js";
import { javaText } from "../text/java-text.js";
import { ByteSource, type TextSource } from "../text/source.js";
import { configLines, type Dialect } from "./dialect.js";
import { KeyIndex } from "./key-index.js";
import type { LineTable } from "./line-table.js";

/** What can be asked of a document and of a draft alike. */
export interface PropertiesReader {
  /** What the router would see: the trimmed value of the key's last line, `undefined` where it is not set. */
  get(key: string): string | undefined;
  /** The keys that the router sees, each once. */
  keys(): Iterable<string>;
}

/**
 * A `*.config` file as text plus the nodes that the line language finds in it, for reading. Any bytes are such a text. The meaning is that
 * of net.i2p.data.DataHelper.loadProps (facts: formats 1), unless the file has a dialect of its own.
 */
export class PropertiesText implements PropertiesReader {
  readonly dialect: Dialect;
  readonly #source: TextSource;
  #table: LineTable | undefined;
  #index: KeyIndex | undefined;
  #escaped: boolean | undefined;

  constructor(source: TextSource, dialect: Dialect = configLines) {
    this.#source = source;
    this.dialect = dialect;
  }

  /** The text of any bytes, which must stay as they are: they are decoded as far as somebody asks. Never throws. */
  static ofBytes(bytes: Uint8Array, dialect?: Dialect): PropertiesText {
    return new PropertiesText(new ByteSource(bytes), dialect);
  }

  get text(): string {
    return String(this.#source);
  }

  /** The lines as columns, for the layers above that need places; these count in the table's `source`. */
  get lines(): LineTable {
    this.#table ??= this.dialect.scan(this.#source);
    return this.#table;
  }

  get index(): KeyIndex {
    this.#index ??= new KeyIndex(this.lines, this.dialect.readKey);
    return this.#index;
  }

  /** Every line as a node, in order; places count in the text. */
  *nodes(): IterableIterator<PropertiesNode> {
    const lines = typeof this.#source === "string" ? this.lines : this.dialect.scan(this.text);
    for (let line = 0; line < lines.count; line++) yield lines.node(line);
  }

  get(key: string): string | undefined {
    const line = this.index.effective(key);
    return line === undefined ? undefined : this.valueAt(line);
  }

  /** The 1-based number of the line whose value the router uses. */
  lineOf(key: string): number | undefined {
    const line = this.index.effective(key);
    return line === undefined ? undefined : line + 1;
  }

  keys(): IterableIterator<string> {
    return this.index.keys();
  }

  /** What the router sees, each key once, in the order of the keys' first lines. */
  *entries(): IterableIterator<[string, string]> {
    for (const key of this.keys()) yield [key, this.get(key) ?? ""];
  }

  /** The key of a line, counted from 0, as its reader has it. */
  keyAt(line: number): string {
    const key = this.meaning(this.lines.key(line));
    return this.dialect.readKey?.(key) ?? key;
  }

  /** The value of a line, counted from 0, as its reader has it. */
  valueAt(line: number): string {
    const value = this.meaning(this.lines.value(line));
    return this.dialect.readValue?.(value) ?? value;
  }

  /** A part of the text as the router's JVM decodes it. */
  meaning(part: string): string {
    // Of bytes each part is looked at by itself, rather than all of them before.
    this.#escaped ??= typeof this.#source !== "string" || hasEscapedBytes(this.#source);
    return this.#escaped ? javaText(part) : part;
  }
}
