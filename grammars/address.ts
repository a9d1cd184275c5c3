/**
 * The command's own language: addresses, assignments, and the lines of recipes. `src/settings/address.ts` says what they mean.
 *
 * A name between brackets is bare or quoted. A bare name runs to the bracket that closes it, and may hold anything but brackets that do not
 * pair; in a quoted one everything stands for itself, and the quote itself is doubled. The paths of XML are not parsed here but by
 * `xml-path.ts`; here they are known to end at the first `=` that stands outside their brackets.
 */
import { EOF, Lexer, NotAllInputParsedException, tokenLabel } from "chevrotain";
import {
  type AddressError,
  type AddressNode,
  type AssignmentNode,
  type RecipeLine,
  recipeVerbs,
  type Word,
} from "./address-nodes.js";
import { AddressRules, type Ending, oneOf } from "./address-rules.js";
import {
  Any,
  Blanks,
  CloseBracket,
  DoubleQuote,
  Hash,
  InWord,
  Operator,
  SingleQuote,
  Thing,
  tokens,
  Verb,
  XmlColon,
} from "./address-tokens.js";
import { errorPlace } from "./error-place.js";

const operators = ["=", "+=", "-="] as const;

export class AddressParser extends AddressRules {
  constructor(skipValidations = true) {
    super(skipValidations);
    this.performSelfAnalysis();
  }

  readonly assignment = this.RULE("assignment", (): AssignmentNode => {
    const from = this.LA(1).startOffset;
    const address = this.SUBRULE(this.address);
    const text = this.text.slice(from, this.end());
    const assigned = this.OPTION1(() => {
      this.OPTION2(() => this.CONSUME(Blanks));
      const operator = oneOf(operators, this.CONSUME(Operator).image);
      return { operator, value: this.SUBRULE(this.value) };
    });
    return { address, text, assigned };
  });

  /** In a recipe the blanks around it do not count. */
  private readonly value = this.RULE("value", () => {
    this.OPTION({
      GATE: () => this.ending === "comment" && !this.isEnd(),
      DEF: () => this.CONSUME(Blanks),
    });
    const from = this.end();
    this.MANY({ GATE: () => !this.isEnd(), DEF: () => this.CONSUME(Any) });
    return this.text.slice(from, this.end());
  });

  readonly line = this.RULE("line", (): RecipeLine => {
    this.OPTION1(() => this.CONSUME1(Blanks));
    const start = this.LA(1).startOffset;
    const line = this.OPTION2(() =>
      this.OR([
        { ALT: () => this.SUBRULE1(this.comment), IGNORE_AMBIGUITIES: true },
        { ALT: () => this.SUBRULE(this.verb), IGNORE_AMBIGUITIES: true },
        {
          ALT: (): RecipeLine => ({ kind: "assignment", start, ...this.SUBRULE(this.assignment) }),
        },
      ]),
    );
    this.OPTION3(() => {
      this.CONSUME2(Blanks);
      this.OPTION4(() => this.SUBRULE2(this.comment));
    });
    return line ?? { kind: "nothing" };
  });

  private readonly comment = this.RULE("comment", (): RecipeLine => {
    this.CONSUME(Hash);
    this.MANY(() => this.CONSUME(Any));
    return { kind: "nothing" };
  });

  private readonly verb = this.RULE("verb", (): RecipeLine => {
    const { image, startOffset: start } = this.CONSUME(Verb);
    this.ending = "blanks";
    const words: Word[] = [];
    this.MANY({
      GATE: () => this.LA(2).tokenType !== Hash && this.LA(2).tokenType !== EOF,
      DEF: () => {
        this.CONSUME(Blanks);
        words.push(this.SUBRULE(this.word));
      },
    });
    return { kind: "verb", verb: oneOf(recipeVerbs, image), words, start };
  });

  private readonly word = this.RULE("word", (): Word => {
    const start = this.LA(1).startOffset;
    const pieces: string[] = [];
    this.AT_LEAST_ONE(() => {
      const from = this.LA(1).startOffset;
      const unquoted = this.OR([
        { ALT: (): string | undefined => this.SUBRULE(this.quoted) },
        { ALT: () => this.SUBRULE(this.kept), IGNORE_AMBIGUITIES: true },
        { ALT: () => void this.CONSUME(InWord) },
      ]);
      pieces.push(unquoted ?? this.text.slice(from, this.end()));
    });
    return { text: pieces.join(""), start, end: this.end() };
  });

  /** The parts of addresses whose blanks and quotes are their own. */
  private readonly kept = this.RULE("kept", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Thing);
          this.SUBRULE(this.brackets);
        },
      },
      {
        ALT: () => {
          this.CONSUME(XmlColon);
          this.SUBRULE(this.path);
        },
      },
    ]);
  });
}

let readers: { readonly lexer: Lexer; readonly parser: AddressParser } | undefined;

/** What closes something. */
const closing = [CloseBracket, DoubleQuote, SingleQuote].map(tokenLabel);

/** `rest` says what may stand behind what was parsed, where something else does. */
function parse<Node>(
  text: string,
  ending: Ending,
  rule: (parser: AddressParser) => Node,
  rest: (node: Node) => string,
): Node | AddressError {
  readers ??= {
    lexer: new Lexer(tokens, { positionTracking: "onlyOffset", skipValidations: true }),
    parser: new AddressParser(),
  };
  const { lexer, parser } = readers;
  parser.begin(text, lexer.tokenize(text).tokens, ending);
  const node = rule(parser);
  const [error] = parser.errors;
  if (!error) return node;
  return {
    ...errorPlace(error, text),
    expected: error instanceof NotAllInputParsedException ? rest(node) : error.message,
    opened: closing.includes(error.message) ? parser.opened : undefined,
  };
}

/** A client or a tunnel as a whole might have gone on with a field. */
function orField(address: AddressNode, end: string): string {
  return address.kind === "thing" && address.field === undefined ? `. or ${end}` : end;
}

/** Reads an address; tells where it breaks, if it does. */
export function parseAddressText(text: string): AddressNode | AddressError {
  return parse(
    text,
    "nothing",
    (parser) => parser.address(),
    (address) => orField(address, "the end of the address"),
  );
}

/** Reads `ADDRESS=VALUE`, `ADDRESS+=ITEM`, `ADDRESS-=ITEM`, or an address alone. */
export function parseAssignmentText(text: string): AssignmentNode | AddressError {
  return parse(
    text,
    "nothing",
    (parser) => parser.assignment(),
    ({ address }) => orField(address, tokenLabel(Operator)),
  );
}

/** Reads a line of a recipe, without its line end. */
export function parseRecipeLine(text: string): RecipeLine | AddressError {
  return parse(
    text,
    "comment",
    (parser) => parser.line(),
    (line) => {
      if (line.kind === "nothing") return "an address, a verb or #";
      if (line.kind === "verb") return "a blank or the end of the line";
      return orField(line.address, tokenLabel(Operator));
    },
  );
}
