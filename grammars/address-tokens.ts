/** The tokens of `address.ts`. Each belongs to the categories of what it may stand in, so that a loop over nearly anything is one token wide. */
import { createToken, Lexer, type TokenType } from "chevrotain";

const category = (name: string, label: string) => createToken({ name, label, pattern: Lexer.NA });
export const Any = category("Any", "anything");
export const InFile = category("InFile", "an address");
export const InKey = category("InKey", "a key");
export const InField = category("InField", "a field");
export const InPath = category("InPath", "a path");
export const InPredicate = category("InPredicate", "a predicate");
export const InDouble = category("InDouble", "anything");
export const InSingle = category("InSingle", "anything");
export const InWord = category("InWord", "a word");
const everywhere = [Any, InFile, InKey, InField, InPath, InPredicate, InDouble, InSingle, InWord];
const allBut = (...left: TokenType[]) => everywhere.filter((each) => !left.includes(each));

export const Thing = createToken({
  name: "Thing",
  pattern: /(?:client|tunnel|webapp|plugin)(?=\[)/,
  categories: everywhere,
});
export const Verb = createToken({
  name: "Verb",
  pattern: /(?:set|unset|enable|disable|comment|uncomment|add|remove)(?![^ \t])/,
  categories: everywhere,
});
export const XmlColon = createToken({
  name: "XmlColon",
  pattern: ".xml:",
  label: ".xml:",
  categories: allBut(InFile, InWord),
});
export const Colon = createToken({ name: "Colon", pattern: ":", label: ":", categories: allBut(InFile) });
export const Dot = createToken({ name: "Dot", pattern: ".", label: ".", categories: everywhere });
export const Operator = createToken({
  name: "Operator",
  pattern: /[+-]?=/,
  label: "=, += or -=",
  categories: allBut(InFile, InKey, InField, InPath),
});
export const OpenBracket = createToken({
  name: "OpenBracket",
  pattern: "[",
  label: "[",
  categories: allBut(InField, InPath),
});
export const CloseBracket = createToken({
  name: "CloseBracket",
  pattern: "]",
  label: "]",
  categories: allBut(InField, InPredicate),
});
export const DoubleQuote = createToken({
  name: "DoubleQuote",
  pattern: '"',
  label: '"',
  categories: allBut(InField, InPredicate, InDouble, InWord),
});
export const SingleQuote = createToken({
  name: "SingleQuote",
  pattern: "'",
  label: "'",
  categories: allBut(InField, InPredicate, InSingle, InWord),
});
export const Hash = createToken({ name: "Hash", pattern: "#", categories: everywhere });
export const Blanks = createToken({ name: "Blanks", pattern: /[ \t]+/, categories: allBut(InWord) });
const Sign = createToken({ name: "Sign", pattern: /[+-]/, categories: everywhere });
/** All the rest, line ends included: those of a recipe are taken out before. */
const Text = createToken({
  name: "Text",
  pattern: /[^ \t.:=[\]"'#+-]+/,
  line_breaks: true,
  categories: everywhere,
});

export const tokens = [
  Thing,
  Verb,
  XmlColon,
  Colon,
  Dot,
  Operator,
  OpenBracket,
  CloseBracket,
  DoubleQuote,
  SingleQuote,
  Hash,
  Blanks,
  Sign,
  Text,
  ...everywhere,
];
