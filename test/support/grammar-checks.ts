import { Lexer, type TokenType } from "chevrotain";
import { beforeAll, describe, expect, test } from "vitest";
import { provideGroupBy } from "./group-by.js";

/** What chevrotain itself finds wrong with a grammar, which it is not asked at every start; `validated` makes the parser with its checks on. */
export function describeGrammar(tokens: TokenType[], validated: () => unknown): void {
  describe("chevrotain's own checks", () => {
    beforeAll(provideGroupBy);

    test("the lexer has no definition errors", () => {
      expect(new Lexer(tokens).lexerDefinitionErrors).toEqual([]);
    });

    test("the lexer is total: no character is left over", () => {
      const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join("");
      expect(new Lexer(tokens).tokenize(everyUnit).errors).toEqual([]);
    });

    test("the parser has no ambiguity, no left recursion and no unreachable alternative", () => {
      expect(validated).not.toThrow();
    });
  });
}
