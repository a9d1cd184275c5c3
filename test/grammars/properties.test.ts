import { createToken, EmbeddedActionsParser } from "chevrotain";
import { beforeAll, describe, expect, test } from "vitest";
import { PropertiesParser, parsePropertiesBySpecification, tokens } from "../../grammars/properties.js";
import { describeGrammar } from "../support/grammar-checks.js";
import { provideGroupBy } from "../support/group-by.js";

describeGrammar(tokens, () => new PropertiesParser(false));

describe("the checks", () => {
  beforeAll(provideGroupBy);

  test("the checks are on in this test: an ambiguous grammar does not pass them", () => {
    const word = createToken({ name: "Word", pattern: /\w+/ });
    class Ambiguous extends EmbeddedActionsParser {
      constructor() {
        super([word], { skipValidations: false });
        this.performSelfAnalysis();
      }
      readonly rule = this.RULE("rule", () =>
        this.OR([{ ALT: () => this.CONSUME1(word) }, { ALT: () => this.CONSUME2(word) }]),
      );
    }
    expect(() => new Ambiguous()).toThrow(/Ambiguous Alternatives/i);
  });
});

/** The nodes of a text as its author would tell them: kind, then key and value where there are some. */
function told(text: string): string[] {
  return parsePropertiesBySpecification(text).map((node) =>
    "keyStart" in node
      ? `${node.kind} [${text.slice(node.keyStart, node.keyEnd)}]=[${text.slice(node.valueStart, node.valueEnd)}]`
      : node.kind,
  );
}

describe("the five kinds of line", () => {
  test.each([
    ["a=b", "entry [a]=[b]"],
    ["a = b", "entry [a ]=[b]"],
    [" a=b", "entry [ a]=[b]"],
    [" a =b #c", "entry [a ]=[b]"],
    ["a=#b", "entry [a]=[]"],
    ["a==b", "entry [a]=[=b]"],
    ["a;b=c;d", "entry [a;b]=[c;d]"],
    ["\uFEFFa=b", "entry [\uFEFFa]=[b]"],
    ["#a=b", "disabled [a]=[b]"],
    [";a=b", "disabled [a]=[b]"],
    ["# a=b", "disabled [ a]=[b]"],
    ["#a=b #c", "disabled [a]=[b]"],
    ["##a=b", "comment"],
    ["#;a=b", "comment"],
    ["# words", "comment"],
    ["#=b", "comment"],
    [" \t\0", "blank"],
    ["a", "junk"],
    ["=b", "junk"],
    ["a#=b", "junk"],
    [" #a=b", "junk"],
    [" =b#c", "junk"],
  ])("%j is %s", (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });
});

describe("lines", () => {
  test("an empty text has none", () => {
    expect(parsePropertiesBySpecification("")).toEqual([]);
  });

  test("end at LF, CR and CRLF and nowhere else", () => {
    const nodes = parsePropertiesBySpecification("a=1\nb=2\rc=3\r\nd=4\u0085\u2028\v\f5");
    expect(nodes.map(({ lineEnd }) => lineEnd)).toEqual(["\n", "\r", "\r\n", ""]);
  });

  test("CR CR LF is an empty line between two lines", () => {
    expect(told("a=1\r\r\nb=2")).toEqual(["entry [a]=[1]", "blank", "entry [b]=[2]"]);
  });

  test("know where they are, and where their key, value and inline comment are", () => {
    expect(parsePropertiesBySpecification("\nkey= value #!\r\n")[1]).toEqual({
      kind: "entry",
      start: 1,
      end: 14,
      lineEnd: "\r\n",
      keyStart: 1,
      keyEnd: 4,
      valueStart: 6,
      valueEnd: 11,
      inlineComment: 12,
    });
  });
});
