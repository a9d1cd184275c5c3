/**
 * The line language of `*.config` files, as net.i2p.data.DataHelper.loadProps reads it (facts: formats 1.1), as a runnable grammar:
 *
 *     document  : line*
 *     line      : LineEnd | (comment | statement) LineEnd?      (the line end misses only at the end of the text)
 *     comment   : (Hash | Semicolon) body
 *     statement : (Text | Blanks | Equals) body
 *     body      : (Text | Blanks | Semicolon)* (Equals (Text | Blanks | Semicolon | Equals)*)? (Hash anything*)?
 *
 * Any text parses. This is the written-down specification: the scanner in `src/properties/scanner.ts` does the same by hand, five times
 * as fast, and is held to this file node by node.
 */
import { createToken, EmbeddedActionsParser, type IToken, Lexer } from "chevrotain";

/** Where a line is. `end` is exclusive and stands before the line end; all offsets count UTF-16 code units. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  /** `""` on a last line without line end. */
  readonly lineEnd: "\n" | "\r\n" | "\r" | "";
}

/** Where key and value of an entry are. The value is trimmed as the router trims it; a key is not, unless an inline comment follows. */
export interface EntrySpan {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Offset of the `#` that cuts the line, where there is one. */
  readonly inlineComment: number | undefined;
}

/** A setting that the router reads. */
export interface EntryNode extends LineSpan, EntrySpan {
  readonly kind: "entry";
}

/** A comment whose body, right behind its `#` or `;`, is itself an entry. */
export interface DisabledNode extends LineSpan, EntrySpan {
  readonly kind: "disabled";
}

/** A comment, a line of nothing but characters up to U+0020, or a line that the router skips silently. */
export interface PlainNode extends LineSpan {
  readonly kind: "comment" | "blank" | "junk";
}

export type PropertiesNode = EntryNode | DisabledNode | PlainNode;

const LineEnd = createToken({ name: "LineEnd", pattern: /\r\n|\r|\n/, line_breaks: true });
/** What Java's String.trim() takes away, line ends aside. */
const Blanks = createToken({ name: "Blanks", pattern: /[\0-\x09\x0B\x0C\x0E-\x20]+/ });
const Hash = createToken({ name: "Hash", pattern: "#" });
const Semicolon = createToken({ name: "Semicolon", pattern: ";" });
const Equals = createToken({ name: "Equals", pattern: "=" });
const Text = createToken({ name: "Text", pattern: /[^\0-\x20#;=]+/ });

export const tokens = [LineEnd, Blanks, Hash, Semicolon, Equals, Text];

const lexer = new Lexer(tokens, { positionTracking: "onlyOffset" });

/** The tokens of a line behind its first one. */
interface Body {
  /** What stands before the first `=` and the first `#`. */
  readonly head: readonly IToken[];
  readonly equals: IToken | undefined;
  readonly value: readonly IToken[];
  /** The `#` that cuts the line. */
  readonly hash: IToken | undefined;
}

export class PropertiesParser extends EmbeddedActionsParser {
  constructor(skipValidations = true) {
    super(tokens, { skipValidations, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  readonly document = this.RULE("document", (): PropertiesNode[] => {
    const nodes: PropertiesNode[] = [];
    this.MANY(() => {
      nodes.push(this.SUBRULE(this.line));
    });
    return nodes;
  });

  private readonly line = this.RULE("line", (): PropertiesNode => {
    const start = this.ACTION(() => this.LA(1).startOffset);
    return this.OR([
      {
        ALT: () => {
          const lineEnd = this.CONSUME1(LineEnd);
          return this.ACTION(() => ({
            kind: "blank" as const,
            start,
            end: start,
            lineEnd: lineEndOf(lineEnd),
          }));
        },
      },
      {
        ALT: () => {
          const node = this.OR1([
            { ALT: () => this.SUBRULE(this.comment) },
            { ALT: () => this.SUBRULE(this.statement) },
          ]);
          const end = this.ACTION(() => endOf(this.LA(0)));
          const lineEnd = this.OPTION(() => this.CONSUME2(LineEnd));
          return this.ACTION(() => ({ ...node, start, end, lineEnd: lineEndOf(lineEnd) }));
        },
      },
    ]);
  });

  private readonly comment = this.RULE("comment", () => {
    this.OR([{ ALT: () => this.CONSUME(Hash) }, { ALT: () => this.CONSUME(Semicolon) }]);
    const body = this.SUBRULE(this.body);
    return this.ACTION(() => {
      const entry = body.head[0]?.tokenType === Semicolon ? undefined : entrySpan(body);
      return entry ? { kind: "disabled" as const, ...entry } : { kind: "comment" as const };
    });
  });

  private readonly statement = this.RULE("statement", () => {
    const first = this.OR([
      { ALT: () => this.CONSUME(Text) },
      { ALT: () => this.CONSUME(Blanks) },
      { ALT: () => this.CONSUME(Equals) },
    ]);
    const body = this.SUBRULE(this.body);
    return this.ACTION(() => {
      if (first.tokenType === Equals) return { kind: "junk" as const };
      const entry = entrySpan({ ...body, head: [first, ...body.head] });
      if (entry) return { kind: "entry" as const, ...entry };
      const isBlank = first.tokenType === Blanks && body.head.length === 0 && !body.equals && !body.hash;
      return { kind: isBlank ? ("blank" as const) : ("junk" as const) };
    });
  });

  private readonly body = this.RULE("body", (): Body => {
    const head: IToken[] = [];
    const value: IToken[] = [];
    this.MANY(() => {
      head.push(
        this.OR([
          { ALT: () => this.CONSUME1(Text) },
          { ALT: () => this.CONSUME1(Blanks) },
          { ALT: () => this.CONSUME1(Semicolon) },
        ]),
      );
    });
    const equals = this.OPTION(() => {
      const token = this.CONSUME1(Equals);
      this.MANY1(() => {
        value.push(
          this.OR1([
            { ALT: () => this.CONSUME2(Text) },
            { ALT: () => this.CONSUME2(Blanks) },
            { ALT: () => this.CONSUME2(Semicolon) },
            { ALT: () => this.CONSUME2(Equals) },
          ]),
        );
      });
      return token;
    });
    const hash = this.OPTION1(() => {
      const token = this.CONSUME1(Hash);
      this.MANY2(() => {
        this.OR2([
          { ALT: () => this.CONSUME3(Text) },
          { ALT: () => this.CONSUME3(Blanks) },
          { ALT: () => this.CONSUME3(Semicolon) },
          { ALT: () => this.CONSUME3(Equals) },
          { ALT: () => this.CONSUME3(Hash) },
        ]);
      });
      return token;
    });
    return { head, equals, value, hash };
  });
}

/** Steps 5 to 7 of loadProps: the line is an entry where a key is left before its first `=`; trimmed first where a `#` cuts it. */
function entrySpan(body: Body): EntrySpan | undefined {
  const key = body.hash && body.head[0]?.tokenType === Blanks ? body.head.slice(1) : body.head;
  if (!body.equals || key[0] === undefined) return undefined;
  const behind = endOf(body.equals);
  const words = body.value.filter((token) => token.tokenType !== Blanks);
  const [first, last] = [words[0], words[words.length - 1]];
  return {
    keyStart: key[0].startOffset,
    keyEnd: body.equals.startOffset,
    valueStart: first?.startOffset ?? behind,
    valueEnd: last ? endOf(last) : behind,
    inlineComment: body.hash?.startOffset,
  };
}

function lineEndOf(token: IToken | undefined): LineSpan["lineEnd"] {
  const image = token?.image;
  return image === "\n" || image === "\r\n" || image === "\r" ? image : "";
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

let parser: PropertiesParser | undefined;

/** The nodes of a text, one a line. Never throws: any text is a document. */
export function parsePropertiesBySpecification(text: string): PropertiesNode[] {
  parser ??= new PropertiesParser();
  parser.input = lexer.tokenize(text).tokens;
  return parser.document();
}
