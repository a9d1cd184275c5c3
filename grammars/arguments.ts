/**
 * The language inside `clientApp.N.args`, as net.i2p.router.startup.LoadClientAppsJob.parseArgs reads it (facts: formats 5.2), as a
 * runnable grammar:
 *
 *     arguments : (Blanks | argument)*
 *     argument  : Text quoted? | quoted
 *     quoted    : Quote (Text | Blanks)* Quote?
 *
 * The two quote characters are one and the same: any of them opens, any of them closes, and closing ends the argument. Text before the
 * opening one is glued to what is quoted. There are no escapes. Any string parses. This is the written-down specification; the scanner in
 * `src/arguments/scanner.ts` does the same by hand and is held to this file node by node.
 */
import { createToken, EmbeddedActionsParser, type IToken, Lexer } from "chevrotain";

/** An argument, or a piece such as `""` that the router drops because nothing is left of it after trimming. */
export interface ArgumentNode {
  readonly kind: "argument" | "empty";
  /** Offsets of the whole piece in the string, quotes included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the program gets: the text without quotes, trimmed. */
  readonly value: string;
  /** Offset of the opening quote. */
  readonly open: number | undefined;
  /** Offset of the closing quote; `undefined` where there is none, though the argument may be quoted. */
  readonly close: number | undefined;
}

const Blanks = createToken({ name: "Blanks", pattern: /[ \t]+/ });
const Quote = createToken({ name: "Quote", pattern: /["']/ });
const Text = createToken({ name: "Text", pattern: /[^ \t"']+/, line_breaks: true });

export const tokens = [Blanks, Quote, Text];

const lexer = new Lexer(tokens, { positionTracking: "onlyOffset" });

interface Quoted {
  readonly open: IToken;
  readonly inner: readonly IToken[];
  readonly close: IToken | undefined;
}

export class ArgumentsParser extends EmbeddedActionsParser {
  constructor(skipValidations = true) {
    super(tokens, { skipValidations, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  readonly arguments = this.RULE("arguments", (): ArgumentNode[] => {
    const nodes: ArgumentNode[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Blanks) },
        {
          ALT: () => {
            nodes.push(this.SUBRULE(this.argument));
          },
        },
      ]);
    });
    return nodes;
  });

  private readonly argument = this.RULE(
    "argument",
    (): ArgumentNode =>
      this.OR([
        {
          ALT: () => {
            const text = this.CONSUME(Text);
            const quoted = this.OPTION(() => this.SUBRULE1(this.quoted));
            return this.ACTION(() => nodeOf(text, quoted));
          },
        },
        {
          ALT: () => {
            const quoted = this.SUBRULE2(this.quoted);
            return this.ACTION(() => nodeOf(undefined, quoted));
          },
        },
      ]),
  );

  private readonly quoted = this.RULE("quoted", (): Quoted => {
    const open = this.CONSUME1(Quote);
    const inner: IToken[] = [];
    this.MANY(() => {
      inner.push(this.OR([{ ALT: () => this.CONSUME(Text) }, { ALT: () => this.CONSUME(Blanks) }]));
    });
    const close = this.OPTION(() => this.CONSUME2(Quote));
    return { open, inner, close };
  });
}

function nodeOf(text: IToken | undefined, quoted: Quoted | undefined): ArgumentNode {
  const pieces = [...(text ? [text] : []), ...(quoted?.inner ?? [])];
  const value = trim(pieces.map((token) => token.image).join(""));
  const all = [
    ...(text ? [text] : []),
    ...(quoted ? [quoted.open, ...quoted.inner] : []),
    ...(quoted?.close ? [quoted.close] : []),
  ];
  const last = all[all.length - 1];
  return {
    kind: value === "" ? "empty" : "argument",
    start: all[0]?.startOffset ?? 0,
    end: last ? last.startOffset + last.image.length : 0,
    value,
    open: quoted?.open.startOffset,
    close: quoted?.close?.startOffset,
  };
}

/** Java's String.trim(). */
function trim(text: string): string {
  return text.replace(/^[\0-\x20]+/, "").replace(/(?<![\0-\x20])[\0-\x20]+$/, "");
}

let parser: ArgumentsParser | undefined;

/** The pieces of an argument string in order. Never throws: any string is one. */
export function parseArgumentsBySpecification(text: string): ArgumentNode[] {
  parser ??= new ArgumentsParser();
  parser.input = lexer.tokenize(text).tokens;
  return parser.arguments();
}
