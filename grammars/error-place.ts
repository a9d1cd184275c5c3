import { EOF, type IRecognitionException } from "chevrotain";

/** Where a text stops following a grammar: the token that does not fit, or the end of the text. */
export function errorPlace({ token }: IRecognitionException, text: string): { start: number; end: number } {
  const start = token.tokenType === EOF ? text.length : token.startOffset;
  return { start, end: start + token.image.length };
}
