import type { LineSpan, PropertiesNode } from "../../grammars/properties.js";
import type { TextSource } from "../text/source.js";
import { lineStarts } from "./line-starts.js";

/** What a line is, as a number: the scanner keeps columns of numbers instead of an object a line. */
export const Kind = { blank: 0, comment: 1, disabled: 2, entry: 3, junk: 4 } as const;

const kindNames = ["blank", "comment", "disabled", "entry", "junk"] as const;

/** How keys stand in lines. */
export interface KeyForm {
  /** What stands between a key and its value. */
  readonly separator: "=" | "";
  /** Whether blanks around a key never belong to it. */
  readonly trimsKeys: boolean;
}

/** Says by {@link LineTable.put} what the lines from `first` up to `behind` are. */
export type LineReader = (table: LineTable, first: number, behind: number) => void;

/** So many lines are read together, as soon as one of them is asked for. */
const BLOCK = 1024;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * The lines of a source as columns of offsets: 13 bytes a line, and 4 more where comments stand behind entries. Where lines begin is known at
 * once. What stands in them is read {@link BLOCK} lines at a time, when somebody asks: most questions are about a few lines of a file.
 */
export class LineTable {
  readonly source: TextSource;
  readonly form: KeyForm;
  readonly count: number;
  /** What each line begins with: see `headAt` of `line-starts.ts`. */
  readonly heads: Int32Array;
  readonly #read: LineReader;
  readonly #starts: Int32Array;
  readonly #equals: Int32Array;
  /** One more than the kind of each line; 0 for a line that was not read yet. */
  readonly #kinds: Uint8Array;
  /** Where the comment behind each entry begins; 0 where there is none. */
  #cuts: Int32Array | undefined;

  constructor(source: TextSource, form: KeyForm, read: LineReader) {
    this.source = source;
    this.form = form;
    this.#read = read;
    const { starts, heads } = lineStarts(source);
    this.#starts = starts;
    this.heads = heads;
    this.count = starts.length;
    this.#equals = new Int32Array(this.count);
    this.#kinds = new Uint8Array(this.count);
  }

  /** Says what a line is; of an entry also what offset its key ends at, and where a comment behind it begins, 0 where none does. */
  put(line: number, kind: number, equals: number, cut: number): void {
    this.#kinds[line] = kind + 1;
    this.#equals[line] = equals;
    if (cut === 0) return;
    this.#cuts ??= new Int32Array(this.count);
    this.#cuts[line] = cut;
  }

  kind(line: number): number {
    this.#readOnce(line);
    return (this.#kinds[line] ?? Kind.blank + 1) - 1;
  }

  /** Before this, nothing of a line is known but where it begins. */
  #readOnce(line: number): void {
    if (this.#kinds[line] !== 0) return;
    const first = line - (line % BLOCK);
    this.#read(this, first, Math.min(first + BLOCK, this.count));
  }

  start(line: number): number {
    return line < this.count ? (this.#starts[line] ?? 0) : this.source.length;
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where the line's content ends and its line end begins. */
  end(line: number): number {
    const [start, next] = [this.start(line), this.start(line + 1)];
    const last = next > start ? this.source.charCodeAt(next - 1) : 0;
    if (last === LF) return next - 1 > start && this.source.charCodeAt(next - 2) === CR ? next - 2 : next - 1;
    return last === CR ? next - 1 : next;
  }

  lineEnd(line: number): LineSpan["lineEnd"] {
    const end = this.end(line);
    const size = this.start(line + 1) - end;
    return size === 0 ? "" : size === 2 ? "\r\n" : this.source.charCodeAt(end) === LF ? "\n" : "\r";
  }

  /** The key of an entry or disabled entry, exactly as the router reads it. */
  key(line: number): string {
    const { start, end } = this.keySpan(line);
    return this.source.slice(start, end);
  }

  /** Where the key of an entry or disabled entry stands. */
  keySpan(line: number): { readonly start: number; readonly end: number } {
    const { trimsKeys } = this.form;
    const start = this.start(line) + (this.kind(line) === Kind.disabled ? 1 : 0);
    const isTrimmed = trimsKeys || this.cut(line) > 0;
    let end = this.#equals[line] ?? 0;
    if (trimsKeys) while (this.source.charCodeAt(end - 1) <= SPACE) end--;
    return { start: isTrimmed ? skipBlanks(this.source, start, this.end(line)) : start, end };
  }

  /** Where the comment behind an entry begins; 0 where none does. */
  cut(line: number): number {
    this.#readOnce(line);
    return this.#cuts?.[line] ?? 0;
  }

  value(line: number): string {
    const { start, end } = this.valueSpan(line);
    return this.source.slice(start, end);
  }

  /** Where the value of an entry or disabled entry stands. */
  valueSpan(line: number): { readonly start: number; readonly end: number } {
    this.#readOnce(line);
    const limit = this.cut(line) || this.end(line);
    const behind = (this.#equals[line] ?? 0) + this.form.separator.length;
    const start = skipBlanks(this.source, behind, limit);
    if (start === limit) return { start: behind, end: behind };
    let end = limit;
    while (this.source.charCodeAt(end - 1) <= SPACE) end--;
    return { start, end };
  }

  /** The line as the node that the grammar gives. */
  node(line: number): PropertiesNode {
    const span: LineSpan = { start: this.start(line), end: this.end(line), lineEnd: this.lineEnd(line) };
    const kind = kindNames[this.kind(line)] ?? "junk";
    if (kind !== "entry" && kind !== "disabled") return { kind, ...span };
    const [key, value] = [this.keySpan(line), this.valueSpan(line)];
    return {
      kind,
      ...span,
      keyStart: key.start,
      keyEnd: key.end,
      valueStart: value.start,
      valueEnd: value.end,
      inlineComment: this.cut(line) || undefined,
    };
  }
}

/** Past the characters that Java's String.trim() takes away: all up to U+0020. */
export function skipBlanks(source: TextSource, from: number, limit: number): number {
  let at = from;
  while (at < limit && source.charCodeAt(at) <= SPACE) at++;
  return at;
}
