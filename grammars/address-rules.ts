/** The rules for addresses, which `address.ts` builds its own upon. All loops are flat, and what pairs is counted: names may nest 10^5 deep. */
import {
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  type TokenType,
  tokenLabel,
} from "chevrotain";
import { type AddressNode, type SelectorText, things } from "./address-nodes.js";
import {
  Any,
  Blanks,
  CloseBracket,
  Colon,
  Dot,
  DoubleQuote,
  Hash,
  InDouble,
  InField,
  InFile,
  InKey,
  InPath,
  InPredicate,
  InSingle,
  OpenBracket,
  Operator,
  SingleQuote,
  Thing,
  tokens,
  XmlColon,
} from "./address-tokens.js";

/** Errors are told in words of the language: `a name or *`. */
const wording: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => tokenLabel(expected),
  // What might have gone on there is known to who asked for the rule.
  buildNotAllInputParsedMessage: () => "",
  buildNoViableAltMessage: ({ ruleName }) => (ruleName === "brackets" ? "a name" : "an address"),
  buildEarlyExitMessage: ({ expectedIterationPaths, ruleName }) =>
    ruleName === "name" ? "a name" : expectedIterationPaths.flat().map(tokenLabel).join(" or "),
};

/** What ends an address or a value, beside the tokens that can never stand in it. */
export type Ending = "nothing" | "comment" | "blanks";

export abstract class AddressRules extends EmbeddedActionsParser {
  protected text = "";
  protected ending: Ending = "nothing";
  #opened = 0;

  constructor(skipValidations: boolean) {
    super(tokens, { skipValidations, maxLookahead: 2, errorMessageProvider: wording });
  }

  /** Where the bracket or quote stands that was opened last. */
  get opened(): number {
    return this.#opened;
  }

  /** What is to be parsed next. */
  begin(text: string, input: IToken[], ending: Ending): void {
    this.text = text;
    this.ending = ending;
    this.input = input;
  }

  readonly address = this.RULE(
    "address",
    (): AddressNode =>
      this.OR([
        // What begins like `client[` is never the name of a file.
        { ALT: () => this.SUBRULE(this.thing), IGNORE_AMBIGUITIES: true },
        { ALT: () => this.SUBRULE(this.named) },
      ]),
  );

  private readonly thing = this.RULE("thing", (): AddressNode => {
    const { image } = this.CONSUME(Thing);
    const selector = this.SUBRULE(this.brackets);
    const field = this.OPTION(() => {
      this.CONSUME(Dot);
      return this.SUBRULE(this.field);
    });
    return { kind: "thing", thing: oneOf(things, image), selector, field };
  });

  protected readonly brackets = this.RULE("brackets", (): SelectorText => {
    const opened = this.CONSUME(OpenBracket).startOffset;
    const selector = this.OR([
      { ALT: () => ({ text: this.SUBRULE(this.quoted), isQuoted: true }), IGNORE_AMBIGUITIES: true },
      { ALT: () => ({ text: this.SUBRULE(this.name), isQuoted: false }) },
    ]);
    this.#opened = opened;
    this.CONSUME(CloseBracket);
    return selector;
  });

  private readonly name = this.RULE("name", () => {
    let depth = 0;
    return this.run(
      Any,
      () => depth === 0 && this.LA(1).tokenType === CloseBracket,
      ({ tokenType }) => {
        if (tokenType === OpenBracket) depth++;
        if (tokenType === CloseBracket) depth--;
      },
    );
  });

  protected readonly quoted = this.RULE("quoted", () =>
    this.OR([{ ALT: () => this.SUBRULE(this.doubleQuoted) }, { ALT: () => this.SUBRULE(this.singleQuoted) }]),
  );

  private readonly doubleQuoted = this.RULE("doubleQuoted", () => this.within(DoubleQuote, InDouble));

  private readonly singleQuoted = this.RULE("singleQuoted", () => this.within(SingleQuote, InSingle));

  private readonly field = this.RULE("field", () => this.run(InField));

  private readonly named = this.RULE("named", (): AddressNode => {
    const name = this.run(InFile);
    const inFile = this.OPTION(() =>
      this.OR([
        {
          ALT: (): AddressNode => {
            this.CONSUME(Colon);
            return { kind: "key", file: name, key: this.SUBRULE(this.key) };
          },
        },
        {
          ALT: (): AddressNode => {
            const pathStart = endOf(this.CONSUME(XmlColon));
            return { kind: "xml", file: `${name}.xml`, path: this.SUBRULE(this.path), pathStart };
          },
        },
      ]),
    );
    return inFile ?? { kind: "name", name };
  });

  private readonly key = this.RULE("key", () => this.run(InKey));

  /** Whatever is wrong with a path is told by its own grammar, so that brackets and quotes need not be closed here. */
  protected readonly path = this.RULE("path", () => {
    const from = this.end();
    this.MANY1({
      GATE: () => !this.isAddressEnd(),
      DEF: () =>
        this.OR1([
          { ALT: () => this.CONSUME(InPath) },
          {
            ALT: () => {
              this.CONSUME(OpenBracket);
              this.MANY2(() =>
                this.OR2([
                  { ALT: () => this.CONSUME(InPredicate) },
                  { ALT: () => this.SUBRULE(this.literal) },
                ]),
              );
              this.OPTION(() => this.CONSUME(CloseBracket));
            },
          },
        ]),
    });
    return this.text.slice(from, this.end());
  });

  private readonly literal = this.RULE("literal", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME1(DoubleQuote);
          this.MANY1(() => this.CONSUME(InDouble));
          this.OPTION1(() => this.CONSUME2(DoubleQuote));
        },
      },
      {
        ALT: () => {
          this.CONSUME1(SingleQuote);
          this.MANY2(() => this.CONSUME(InSingle));
          this.OPTION2(() => this.CONSUME2(SingleQuote));
        },
      },
    ]);
  });

  /** The text between two quotes, in which the quote itself is doubled. */
  private within(quote: TokenType, inside: TokenType): string {
    const open = this.CONSUME1(quote);
    this.#opened = open.startOffset;
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(inside) },
        {
          ALT: () => {
            this.CONSUME2(quote);
            this.CONSUME3(quote);
          },
        },
      ]),
    );
    const close = this.CONSUME4(quote);
    return this.text.slice(endOf(open), close.startOffset).replaceAll(open.image.repeat(2), open.image);
  }

  /** The text of some tokens, at least one. */
  private run(
    tokenType: TokenType,
    isEnd: () => boolean = () => this.isAddressEnd(),
    onToken?: (token: IToken) => void,
  ): string {
    const from = this.end();
    this.AT_LEAST_ONE({
      GATE: () => !isEnd(),
      DEF: () => {
        const token = this.CONSUME(tokenType);
        onToken?.(token);
      },
    });
    return this.text.slice(from, this.end());
  }

  /** Behind the last token. */
  protected end(): number {
    const last = this.LA(0);
    return last.tokenType === EOF ? 0 : endOf(last);
  }

  /** Whether what comes next ends an address or a value: blanks, where they do, before some tokens. */
  protected isEnd(...followers: TokenType[]): boolean {
    if (this.ending === "nothing" || this.LA(1).tokenType !== Blanks) return false;
    return this.ending === "blanks" || [EOF, Hash, ...followers].includes(this.LA(2).tokenType);
  }

  private isAddressEnd(): boolean {
    return this.isEnd(Operator);
  }
}

function endOf({ startOffset, image }: IToken): number {
  return startOffset + image.length;
}

/** The one of some words that a token is. */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]], image: string): Word {
  return words.find((word) => word === image) ?? words[0];
}
