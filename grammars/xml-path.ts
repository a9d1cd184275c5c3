/**
 * The paths that lead to elements and attributes of an XML document: a small part of XPath 1.0, with its meaning, as a grammar:
 *
 *     path      : separator? step (separator step)* (Slash At Name)?
 *     separator : Slash | DoubleSlash
 *     step      : (Name | Star) predicate*
 *     predicate : OpenBracket (Integer | At Name Equals Literal) CloseBracket
 *
 * A path starts at the document, whether or not it begins with a slash. `src/xml/select.ts` follows it.
 */
import {
  createToken,
  EmbeddedActionsParser,
  type IParserErrorMessageProvider,
  Lexer,
  type TokenType,
  tokenLabel,
} from "chevrotain";
import { errorPlace } from "./error-place.js";

/** One step of a path, to children or, after `//`, to all that lies below. `name` is `*` where any will do. */
export interface XmlStep {
  readonly axis: "child" | "descendant";
  readonly name: string;
  readonly predicates: readonly XmlPredicate[];
}

/** What an element must be: the one at a place among those of its parent that the step has found so far, or one with an attribute's value. */
export type XmlPredicate =
  | { readonly kind: "position"; readonly position: number }
  | { readonly kind: "attribute"; readonly name: string; readonly value: string };

export interface XmlPath {
  readonly steps: readonly XmlStep[];
  /** The attribute that the path ends with. */
  readonly attribute: string | undefined;
}

/** Where a text stops being a path, and what should stand there. */
export interface XmlPathError {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

const DoubleSlash = createToken({ name: "DoubleSlash", pattern: "//", label: "//" });
const Slash = createToken({ name: "Slash", pattern: "/", label: "/" });
const At = createToken({ name: "At", pattern: "@", label: "@" });
const OpenBracket = createToken({ name: "OpenBracket", pattern: "[", label: "[" });
const CloseBracket = createToken({ name: "CloseBracket", pattern: "]", label: "]" });
const Equals = createToken({ name: "Equals", pattern: "=", label: "=" });
const Star = createToken({ name: "Star", pattern: "*", label: "*" });
const Literal = createToken({ name: "Literal", pattern: /"[^"]*"|'[^']*'/, label: "a value in quotes" });
const Integer = createToken({
  name: "Integer",
  pattern: /[1-9][0-9]{0,8}(?![^/[\]@=*"' \t])/,
  label: "a place from 1 on",
});
/** A name, with a prefix or without; of the characters that XML does not have in names those that XPath has a use for. */
const Name = createToken({
  name: "Name",
  pattern:
    /[^\s/[\]@=*"'<>&|()!,;+:.\-0-9][^\s/[\]@=*"'<>&|()!,;+:]*(?::[^\s/[\]@=*"'<>&|()!,;+:.\-0-9][^\s/[\]@=*"'<>&|()!,;+:]*)?/,
  label: "a name",
});
/** Anything else, so that the place of an error is always that of a token. */
const Stray = createToken({
  name: "Stray",
  pattern: /[^/[\]@=*"'\s]+|[\0-\uFFFF]/,
  label: "something else",
  line_breaks: true,
});

export const tokens = [
  DoubleSlash,
  Slash,
  At,
  OpenBracket,
  CloseBracket,
  Equals,
  Star,
  Literal,
  Integer,
  Name,
  Stray,
];

/** Errors are told in words of the language: `a name or *`. */
const wording: IParserErrorMessageProvider = {
  // An `@` is asked for where a last step might have stood as well.
  buildMismatchTokenMessage: ({ expected }) => (expected === At ? "a name, * or @" : tokenLabel(expected)),
  buildNotAllInputParsedMessage: () => "/, [ or the end of the path",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) =>
    choice(expectedPathsPerAlt.flatMap((paths) => paths.flatMap(([first]) => first ?? []))),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => choice(expectedIterationPaths.flat()),
};

function choice(expected: readonly TokenType[]): string {
  return [...new Set(expected.map(tokenLabel))].join(" or ");
}

export class XmlPathParser extends EmbeddedActionsParser {
  constructor(skipValidations = true) {
    super(tokens, { skipValidations, maxLookahead: 2, errorMessageProvider: wording });
    this.performSelfAnalysis();
  }

  readonly path = this.RULE("path", (): XmlPath => {
    const first = this.OPTION1(() => this.SUBRULE1(this.separator)) ?? "child";
    const steps = [this.SUBRULE1(this.step, { ARGS: [first] })];
    this.MANY(() => {
      const axis = this.SUBRULE2(this.separator);
      steps.push(this.SUBRULE2(this.step, { ARGS: [axis] }));
    });
    const attribute = this.OPTION2(() => {
      this.CONSUME(Slash);
      this.CONSUME(At);
      return this.CONSUME(Name).image;
    });
    return { steps, attribute };
  });

  private readonly separator = this.RULE("separator", (): XmlStep["axis"] =>
    this.OR([
      {
        ALT: (): XmlStep["axis"] => {
          this.CONSUME(Slash);
          return "child";
        },
      },
      {
        ALT: (): XmlStep["axis"] => {
          this.CONSUME(DoubleSlash);
          return "descendant";
        },
      },
    ]),
  );

  private readonly step = this.RULE("step", (axis: XmlStep["axis"]): XmlStep => {
    const { image: name } = this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(Star) }]);
    const predicates: XmlPredicate[] = [];
    this.MANY(() => {
      predicates.push(this.SUBRULE(this.predicate));
    });
    return { axis, name, predicates };
  });

  private readonly predicate = this.RULE("predicate", (): XmlPredicate => {
    this.CONSUME(OpenBracket);
    const predicate = this.OR([
      { ALT: (): XmlPredicate => ({ kind: "position", position: Number(this.CONSUME(Integer).image) }) },
      {
        ALT: (): XmlPredicate => {
          this.CONSUME(At);
          const name = this.CONSUME(Name).image;
          this.CONSUME(Equals);
          return { kind: "attribute", name, value: this.CONSUME(Literal).image.slice(1, -1) };
        },
      },
    ]);
    this.CONSUME(CloseBracket);
    return predicate;
  });
}

let lexer: Lexer | undefined;
let parser: XmlPathParser | undefined;

/** Reads a path; tells where it breaks, if it does. */
export function parseXmlPath(text: string): XmlPath | XmlPathError {
  lexer ??= new Lexer(tokens, { positionTracking: "onlyOffset", skipValidations: true });
  parser ??= new XmlPathParser();
  parser.input = lexer.tokenize(text).tokens;
  const path: XmlPath | undefined = parser.path();
  const [error] = parser.errors;
  if (!error) return path;
  // Nothing can follow an attribute.
  const expected = path?.attribute === undefined ? error.message : "the end of the path";
  return { ...errorPlace(error, text), expected };
}
