/**
 * XML as Jetty's configuration uses it (XML 1.0), as a total grammar:
 *
 *     document : ByteOrderMark? (OpenTag | CloseTag | Comment | CData | Instruction | Doctype | Broken | Unclosed)*
 *
 * Any text parses, and the nodes cover it without gaps. Character data, up to the next `<`, is skipped by the lexer and filled in by
 * the tree: it would be every second token, and parsing would take a third longer.
 *
 * The rule is flat and `xml-tree.ts` builds the tree beside it, because files that nest 10^5 deep are normal input, and because
 * ill-formed ones must give a tree too: a close tag ends the innermost open element of its name and all that is open inside that one,
 * and a close tag without such an element is broken.
 *
 * Attributes are not parsed here: few are ever asked for, see `src/xml/attributes.ts`. What is wrong with a text is said by
 * `src/xml/well-formed.ts`.
 */
import { createToken, EmbeddedActionsParser, type IToken, Lexer } from "chevrotain";
import { type XmlLeaf, type XmlNode, XmlTree } from "./xml-tree.js";

const [QUOTE, APOSTROPHE, SLASH, LESS, GREATER, QUESTION] = [0x22, 0x27, 0x2f, 0x3c, 0x3e, 0x3f];

/** Tags and document types have a hand-written matcher: as regular expressions they overflow V8's stack where they are megabytes long. */
function matcher(endOf: (text: string, start: number) => number) {
  // One array for all tokens: the lexer takes the match out at once, and what it need not allocate need not be collected.
  const match: [string] = [""];
  return {
    exec(text: string, start: number): [string] | null {
      const end = endOf(text, start);
      if (end < 0) return null;
      match[0] = text.slice(start, end);
      return match;
    },
  };
}

/** Whether a character begins no name, not even a wrong one: with it a `<` is broken, or something else. */
function beginsNoName(unit: number): boolean {
  return unit <= QUOTE || unit === APOSTROPHE || unit === SLASH || (unit >= LESS && unit <= QUESTION);
}

/** Behind the `>` of an open tag, -1 where none is found before the next `<`, which no tag may hold, quoted or not (production 10). */
function openTagEnd(text: string, start: number): number {
  if (beginsNoName(text.charCodeAt(start + 1))) return -1;
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Most characters are letters, which one comparison is enough for.
    if (unit > GREATER) continue;
    if (unit === LESS) return -1;
    if (quote !== 0) quote = unit === quote ? 0 : quote;
    else if (unit === GREATER) return at + 1;
    else if (unit === QUOTE || unit === APOSTROPHE) quote = unit;
  }
  return -1;
}

/** What may hold the brackets and the `>` that would else count in a document type, and how each ends. */
const CLOSED_BY: Readonly<Record<string, string>> = { '"': '"', "'": "'", "<!--": "-->", "<?": "?>" };

/** Behind the `>` of a document type, its internal subset passed over; -1 where it has none. */
function doctypeEnd(text: string, start: number): number {
  if (!text.startsWith("<!DOCTYPE", start)) return -1;
  const pieces = /["'[\]>]|<!--|<\?/g;
  pieces.lastIndex = start;
  let inSubset = false;
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const [piece] = found;
    const close = CLOSED_BY[piece];
    if (close !== undefined) {
      const end = text.indexOf(close, pieces.lastIndex);
      if (end < 0) return -1;
      pieces.lastIndex = end + close.length;
    } else if (piece === "[") inSubset = true;
    else if (piece === "]") inSubset = false;
    else if (!inSubset) return pieces.lastIndex;
  }
  return -1;
}

const markup = { line_breaks: true, start_chars_hint: ["<"] };

const ByteOrderMark = createToken({
  name: "ByteOrderMark",
  label: "U+FEFF at the very start",
  pattern: matcher((text, start) => (start === 0 && text.startsWith("\uFEFF") ? 1 : -1)),
  line_breaks: false,
  start_chars_hint: ["\uFEFF"],
});
const Text = createToken({
  name: "Text",
  pattern: /[\0-;=-\uFFFF]+/,
  line_breaks: true,
  group: Lexer.SKIPPED,
});
const OpenTag = createToken({
  name: "OpenTag",
  label:
    "`<` and neither white space nor one of ``!\"'/<=>?``, up to the `>` outside quotes, without another `<`",
  pattern: matcher(openTagEnd),
  ...markup,
});
const CloseTag = createToken({ name: "CloseTag", pattern: /<\/[^<>]*>/, ...markup });
const Comment = createToken({ name: "Comment", pattern: /<!--[\0-\uFFFF]*?-->/, ...markup });
const CData = createToken({ name: "CData", pattern: /<!\[CDATA\[[\0-\uFFFF]*?\]\]>/, ...markup });
const Instruction = createToken({ name: "Instruction", pattern: /<\?[\0-\uFFFF]*?\?>/, ...markup });
const Doctype = createToken({
  name: "Doctype",
  label: "`<!DOCTYPE` up to the `>` outside quotes, comments, instructions and brackets",
  pattern: matcher(doctypeEnd),
  ...markup,
});
/** Takes all the rest, so that no end is looked for twice: the time stays linear. */
const Unclosed = createToken({
  name: "Unclosed",
  pattern: /<(?:!--|!\[CDATA\[|\?|!DOCTYPE)[\0-\uFFFF]*/,
  ...markup,
});
const Broken = createToken({ name: "Broken", pattern: /<[^<]*/, ...markup });

export const tokens = [
  ByteOrderMark,
  Text,
  OpenTag,
  CloseTag,
  Comment,
  Instruction,
  CData,
  Doctype,
  Unclosed,
  Broken,
];

export class XmlParser extends EmbeddedActionsParser {
  #tree = new XmlTree("");

  constructor(skipValidations = true) {
    super(tokens, { skipValidations, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  // None of this is an ACTION, which would be a closure for each token: the tree takes what chevrotain's recording of the rule gives it.

  #leaf(kind: XmlLeaf["kind"], { startOffset, image }: IToken): void {
    this.#tree.leaf(kind, startOffset, startOffset + image.length);
  }

  #open({ startOffset, image }: IToken): void {
    this.#tree.open(startOffset, startOffset + image.length);
  }

  #close({ startOffset, image }: IToken): void {
    this.#tree.close(startOffset, startOffset + image.length);
  }

  /** One array for all tokens: with a new one for each, the parser takes three times as long. */
  readonly #pieces = [
    { ALT: () => this.#open(this.CONSUME(OpenTag)) },
    { ALT: () => this.#close(this.CONSUME(CloseTag)) },
    { ALT: () => this.#leaf("comment", this.CONSUME(Comment)) },
    { ALT: () => this.#leaf("cdata", this.CONSUME(CData)) },
    { ALT: () => this.#leaf("instruction", this.CONSUME(Instruction)) },
    { ALT: () => this.#leaf("doctype", this.CONSUME(Doctype)) },
    { ALT: () => this.#leaf("broken", this.CONSUME(Broken)) },
    { ALT: () => this.#leaf("broken", this.CONSUME(Unclosed)) },
  ];

  readonly document = this.RULE("document", (text = ""): readonly XmlNode[] => {
    this.#tree = new XmlTree(text);
    this.OPTION(() => this.#leaf("byteOrderMark", this.CONSUME(ByteOrderMark)));
    this.MANY(() => this.OR(this.#pieces));
    return this.#tree.finish();
  });
}

let readers: { readonly lexer: Lexer; readonly parser: XmlParser } | undefined;

/** The nodes at the top of a text, in order; they cover it without gaps. Never throws: any text is a document. */
export function parseXmlNodes(text: string): readonly XmlNode[] {
  readers ??= {
    lexer: new Lexer(tokens, {
      positionTracking: "onlyOffset",
      ensureOptimizations: true,
      skipValidations: true,
    }),
    parser: new XmlParser(),
  };
  const { lexer, parser } = readers;
  parser.input = lexer.tokenize(text).tokens;
  const nodes = parser.document(text);
  // Else the parser would keep the tokens in memory until the next text.
  parser.input = [];
  return nodes;
}
