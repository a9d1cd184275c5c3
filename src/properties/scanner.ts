import type { LineSpan, PropertiesNode } from "../../grammars/properties.js";

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

const usualForm: KeyForm = { separator: "=", trimsKeys: false };

/**
 * The lines of a text as columns of offsets: 17 bytes a line. Made by {@link scanLines}, which does by hand what
 * `grammars/properties.ts` specifies.
 */
export class LineTable {
  readonly text: string;
  readonly #form: KeyForm;
  count = 0;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #equals = new Int32Array(64);
  #cuts = new Int32Array(64);
  #kinds = new Uint8Array(64);

  constructor(text: string, form = usualForm) {
    this.text = text;
    this.#form = form;
  }

  add(kind: number, start: number, end: number, equals: number, cut: number): void {
    const i = this.count++;
    if (i === this.#kinds.length) this.#grow();
    this.#kinds[i] = kind;
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#equals[i] = equals;
    this.#cuts[i] = cut;
  }

  #grow(): void {
    const size = this.count * 2;
    const larger = (column: Int32Array) => {
      const copy = new Int32Array(size);
      copy.set(column);
      return copy;
    };
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
    this.#equals = larger(this.#equals);
    this.#cuts = larger(this.#cuts);
    const kinds = new Uint8Array(size);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }

  kind(line: number): number {
    return this.#kinds[line] ?? Kind.blank;
  }

  start(line: number): number {
    return line < this.count ? (this.#starts[line] ?? 0) : this.text.length;
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
    return this.#ends[line] ?? this.text.length;
  }

  lineEnd(line: number): LineSpan["lineEnd"] {
    const end = this.end(line);
    const size = this.start(line + 1) - end;
    return size === 0 ? "" : size === 2 ? "\r\n" : this.text.charCodeAt(end) === LF ? "\n" : "\r";
  }

  /** The key of an entry or disabled entry, exactly as the router reads it. */
  key(line: number): string {
    return this.text.slice(this.keyStart(line), this.#keyEnd(line));
  }

  keyStart(line: number): number {
    const start = this.start(line) + (this.kind(line) === Kind.disabled ? 1 : 0);
    const isTrimmed = this.#form.trimsKeys || (this.#cuts[line] ?? -1) >= 0;
    return isTrimmed ? skipBlanks(this.text, start, this.end(line)) : start;
  }

  #keyEnd(line: number): number {
    let end = this.#equals[line] ?? 0;
    if (this.#form.trimsKeys) while (this.text.charCodeAt(end - 1) <= SPACE) end--;
    return end;
  }

  value(line: number): string {
    const { start, end } = this.valueSpan(line);
    return this.text.slice(start, end);
  }

  valueSpan(line: number): { readonly start: number; readonly end: number } {
    const cut = this.#cuts[line] ?? -1;
    const limit = cut < 0 ? this.end(line) : cut;
    const behind = (this.#equals[line] ?? 0) + this.#form.separator.length;
    const start = skipBlanks(this.text, behind, limit);
    if (start === limit) return { start: behind, end: behind };
    let end = limit;
    while (this.text.charCodeAt(end - 1) <= SPACE) end--;
    return { start, end };
  }

  /** The line as the node that the grammar gives. */
  node(line: number): PropertiesNode {
    const span: LineSpan = { start: this.start(line), end: this.end(line), lineEnd: this.lineEnd(line) };
    const kind = kindNames[this.kind(line)] ?? "junk";
    if (kind !== "entry" && kind !== "disabled") return { kind, ...span };
    const value = this.valueSpan(line);
    const cut = this.#cuts[line] ?? -1;
    return {
      kind,
      ...span,
      keyStart: this.keyStart(line),
      keyEnd: this.#keyEnd(line),
      valueStart: value.start,
      valueEnd: value.end,
      inlineComment: cut < 0 ? undefined : cut,
    };
  }
}

const LF = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const SEMICOLON = 0x3b;

/** Scans a text once. The four characters that matter are looked for with `indexOf`, which is several times as fast as a loop. */
export function scanLines(text: string): LineTable {
  const table = new LineTable(text);
  const { length } = text;
  const find = (character: string, from: number) => {
    const at = text.indexOf(character, from);
    return at < 0 ? length : at;
  };
  let lf = find("\n", 0);
  let cr = find("\r", 0);
  let equals = find("=", 0);
  let hash = find("#", 0);
  for (let start = 0; start < length; ) {
    if (lf < start) lf = find("\n", start);
    if (cr < start) cr = find("\r", start);
    const end = Math.min(cr, lf);
    const next = end === length ? length : cr < lf && cr + 1 === lf ? end + 2 : end + 1;
    const first = text.charCodeAt(start);
    const isComment = first === HASH || first === SEMICOLON;
    const body = isComment ? start + 1 : start;
    if (equals < body) equals = find("=", body);
    if (hash < body) hash = find("#", body);
    const cut = hash < end ? hash : -1;
    const isEntry = equals < (cut < 0 ? end : cut) && hasKey(text, body, equals, cut, isComment);
    const kind = isEntry
      ? isComment
        ? Kind.disabled
        : Kind.entry
      : isComment
        ? Kind.comment
        : skipBlanks(text, start, end) === end
          ? Kind.blank
          : Kind.junk;
    table.add(kind, start, end, isEntry ? equals : -1, isEntry ? cut : -1);
    start = next;
  }
  return table;
}

/** Whether a key stands between `body` and the `=`; a comment's body that begins with a comment mark holds no entry. */
function hasKey(text: string, body: number, equals: number, cut: number, isComment: boolean): boolean {
  if (isComment && text.charCodeAt(body) === SEMICOLON) return false;
  return cut < 0 ? equals > body : skipBlanks(text, body, equals) < equals;
}

/** Past the characters that Java's String.trim() takes away: all up to U+0020. */
function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) <= SPACE) at++;
  return at;
}
