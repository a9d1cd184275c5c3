/**
 * A recipe as JSON (RFC 8259): one object of addresses and verbs with what they become. It is JSON's grammar without nesting beyond the lists
 * of a verb, and it keeps the places, which JSON.parse does not.
 */
import {
  createToken,
  EmbeddedActionsParser,
  type IParserErrorMessageProvider,
  type IToken,
  Lexer,
  tokenLabel,
} from "chevrotain";
import { errorPlace } from "./error-place.js";

/** A value that is no list. `text` is how it stands on a command line, `null` for null. */
export interface JsonScalar {
  readonly kind: "scalar";
  readonly text: string | null;
  readonly start: number;
  readonly end: number;
}

/** A list of values; behind a verb it may hold lists of words. */
export interface JsonList<Item = JsonScalar | JsonList<JsonScalar>> {
  readonly kind: "list";
  readonly items: readonly Item[];
  /** Of its bracket. */
  readonly start: number;
  readonly end: number;
}

/** A member of the object. */
export interface JsonEntry {
  readonly key: JsonScalar;
  readonly value: JsonScalar | JsonList;
}

/** Where a text stops being such a recipe, and what should stand there. */
export interface JsonError {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

const OpenBrace = createToken({ name: "OpenBrace", pattern: "{", label: "{" });
const CloseBrace = createToken({ name: "CloseBrace", pattern: "}", label: "}" });
const OpenBracket = createToken({ name: "OpenBracket", pattern: "[", label: "[" });
const CloseBracket = createToken({ name: "CloseBracket", pattern: "]", label: "]" });
const Comma = createToken({ name: "Comma", pattern: ",", label: "," });
const Colon = createToken({ name: "Colon", pattern: ":", label: ":" });
/** Section 7; of the characters behind a backslash only those that JSON knows. */
const StringToken = createToken({
  name: "String",
  pattern: /"[^"\\\0-\x1F]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\0-\x1F]*)*"/,
  label: "a string in double quotes",
});
/** Section 6. */
const NumberToken = createToken({
  name: "Number",
  pattern: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/,
  label: "a number",
});
const Literal = createToken({ name: "Literal", pattern: /true|false|null/, label: "true, false or null" });
const White = createToken({
  name: "White",
  pattern: /[ \t\r\n]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
/** A string that is none takes all the rest, as nothing behind it counts: were it read on, every further quote would be looked for an end of. */
const BrokenString = createToken({ name: "BrokenString", pattern: /"[\0-\uFFFF]*/, line_breaks: true });
/** Anything else, so that the place of an error is always that of a token. */
const Stray = createToken({ name: "Stray", pattern: /\w+|[\0-\uFFFF]/, line_breaks: true });

/** In the order in which the lexer tries them. */
export const tokens = [
  OpenBrace,
  CloseBrace,
  OpenBracket,
  CloseBracket,
  Comma,
  Colon,
  StringToken,
  NumberToken,
  Literal,
  White,
  BrokenString,
  Stray,
];

const KEY = "an address or verb in double quotes";

/** What may stand behind what opens something, beside its end. */
const first: Readonly<Record<string, string>> = { OpenBrace: KEY, OpenBracket: "a value" };

const wording: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, previous, ruleName }) => {
    if (expected === CloseBrace || expected === CloseBracket)
      return `${first[previous.tokenType.name] ?? ""}, or ${tokenLabel(expected)}`;
    return ruleName === "entry" && expected === StringToken ? KEY : tokenLabel(expected);
  },
  buildNotAllInputParsedMessage: () => "the end of the recipe",
  buildNoViableAltMessage: () => "a value",
  buildEarlyExitMessage: () => "a value",
};

/** One for all texts: it costs more to make than to use. */
export class RecipeJsonParser extends EmbeddedActionsParser {
  constructor(skipValidations = true) {
    super(tokens, { skipValidations, maxLookahead: 1, errorMessageProvider: wording });
    this.performSelfAnalysis();
  }

  readonly recipe = this.RULE("recipe", (): readonly JsonEntry[] => {
    const entries: JsonEntry[] = [];
    this.CONSUME(OpenBrace);
    this.OPTION(() => {
      entries.push(this.SUBRULE1(this.entry));
      this.MANY(() => {
        this.CONSUME(Comma);
        entries.push(this.SUBRULE2(this.entry));
      });
    });
    this.CONSUME(CloseBrace);
    return entries;
  });

  private readonly entry = this.RULE("entry", (): JsonEntry => {
    const key = scalarOf(this.CONSUME(StringToken));
    this.CONSUME(Colon);
    const value = this.OR([
      { ALT: (): JsonEntry["value"] => this.SUBRULE(this.scalar) },
      { ALT: () => this.SUBRULE(this.list) },
    ]);
    return { key, value };
  });

  private readonly list = this.RULE("list", (): JsonList => this.itemsOf(() => this.SUBRULE(this.item)));

  private readonly item = this.RULE("item", () =>
    this.OR([
      { ALT: (): JsonList["items"][number] => this.SUBRULE(this.scalar) },
      { ALT: () => this.SUBRULE(this.words) },
    ]),
  );

  private readonly words = this.RULE(
    "words",
    (): JsonList<JsonScalar> => this.itemsOf(() => this.SUBRULE(this.scalar)),
  );

  private readonly scalar = this.RULE(
    "scalar",
    (): JsonScalar =>
      this.OR([
        { ALT: () => scalarOf(this.CONSUME(StringToken)) },
        { ALT: () => scalarOf(this.CONSUME(NumberToken)) },
        { ALT: () => scalarOf(this.CONSUME(Literal)) },
      ]),
  );

  private itemsOf<Item>(item: () => Item): JsonList<Item> {
    const items: Item[] = [];
    const { startOffset: start } = this.CONSUME(OpenBracket);
    this.MANY_SEP({
      SEP: Comma,
      DEF: () => {
        items.push(item());
      },
    });
    this.CONSUME(CloseBracket);
    return { kind: "list", items, start, end: start + 1 };
  }
}

/** Numbers stand as they are written, so that none loses a digit. */
function scalarOf({ image, startOffset: start }: IToken): JsonScalar {
  const end = start + image.length;
  const text = image === "null" ? null : String(image.startsWith('"') ? JSON.parse(image) : image);
  return { kind: "scalar", text, start, end };
}

let readers: { readonly lexer: Lexer; readonly parser: RecipeJsonParser } | undefined;

/** Reads a recipe as JSON; tells where it breaks, if it does. */
export function parseRecipeJson(text: string): readonly JsonEntry[] | JsonError {
  readers ??= {
    lexer: new Lexer(tokens, { positionTracking: "onlyOffset", skipValidations: true }),
    parser: new RecipeJsonParser(),
  };
  const { lexer, parser } = readers;
  parser.input = lexer.tokenize(text).tokens;
  const entries: readonly JsonEntry[] | undefined = parser.recipe();
  const [error] = parser.errors;
  if (!error) return entries ?? [];
  const place = errorPlace(error, text);
  const end = error.token.tokenType === BrokenString ? place.start + 1 : place.end;
  return { start: place.start, end, expected: error.message };
}
