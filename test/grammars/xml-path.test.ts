import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseXmlPath, tokens, type XmlPath, XmlPathParser, type XmlStep } from "../../grammars/xml-path.js";
import { describeGrammar } from "../support/grammar-checks.js";

describeGrammar(tokens, () => new XmlPathParser(false));

const child = (name: string, ...predicates: XmlStep["predicates"]): XmlStep => ({
  axis: "child",
  name,
  predicates,
});
const below = (name: string, ...predicates: XmlStep["predicates"]): XmlStep => ({
  axis: "descendant",
  name,
  predicates,
});
const place = (position: number) => ({ kind: "position", position }) as const;
const having = (name: string, value: string) => ({ kind: "attribute", name, value }) as const;

describe("what a path says", () => {
  test.each<[string, XmlStep[], string?]>([
    ["a", [child("a")]],
    ["/a", [child("a")]],
    ["//a", [below("a")]],
    ["a/b//c", [child("a"), child("b"), below("c")]],
    ["*", [child("*")]],
    ["//*", [below("*")]],
    ["a[2]", [child("a", place(2))]],
    ["a[999999999]", [child("a", place(999_999_999))]],
    ["a[@b='c']", [child("a", having("b", "c"))]],
    ['a[@b="it\'s"]', [child("a", having("b", "it's"))]],
    ["a[@b='']", [child("a", having("b", ""))]],
    ["a[@b='/[@]=* \n<&']", [child("a", having("b", "/[@]=* \n<&"))]],
    ["a[@b='c'][2]", [child("a", having("b", "c"), place(2))]],
    ["a[2][@b='c']", [child("a", place(2), having("b", "c"))]],
    ["*[1]", [child("*", place(1))]],
    ["a/@b", [child("a")], "b"],
    ["//a[1]/@b", [below("a", place(1))], "b"],
    ["x:y/@x:z", [child("x:y")], "x:z"],
    ["a.b-c_1/ü/😀", [child("a.b-c_1"), child("ü"), child("😀")]],
  ])("%j", (text, steps, attribute) => {
    expect(parseXmlPath(text)).toEqual({ steps, attribute });
  });

  test("is told again where it is written from its steps", () => {
    const name = fc.constantFrom("a", "Set", "x:y", "*");
    const value = fc.string().filter((text) => !text.includes("'"));
    const predicate = fc.oneof(
      fc.integer({ min: 1, max: 999_999_999 }).map(place),
      fc.tuple(fc.constantFrom("name", "id"), value).map(([key, value]) => having(key, value)),
    );
    const step = fc.record({
      axis: fc.constantFrom("child" as const, "descendant" as const),
      name,
      predicates: fc.array(predicate, { maxLength: 3 }),
    });
    const path = fc.record({
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      attribute: fc.constantFrom("class", undefined),
    });
    fc.assert(
      fc.property(path, (told) => {
        expect(parseXmlPath(written(told))).toEqual(told);
      }),
    );
  });
});

function written({ steps, attribute }: XmlPath): string {
  return `${steps.map(writtenStep).join("")}${attribute === undefined ? "" : `/@${attribute}`}`;
}

function writtenStep({ axis, name, predicates }: XmlStep): string {
  const conditions = predicates.map((predicate) =>
    predicate.kind === "position" ? `[${predicate.position}]` : `[@${predicate.name}='${predicate.value}']`,
  );
  return `${axis === "child" ? "/" : "//"}${name}${conditions.join("")}`;
}

describe("where a text is no path, and what should stand there", () => {
  const stepWanted = "a name or *";
  const placeWanted = "a place from 1 on or @";
  const endWanted = "/, [ or the end of the path";
  /** `«»` stands around what is wrong. */
  test.each([
    ["«»", stepWanted],
    ["/«»", stepWanted],
    ["//«»", stepWanted],
    ["«@»a", stepWanted],
    ["//«@»a", stepWanted],
    ["a//«/»b", stepWanted],
    ["«2»", stepWanted],
    ["«'a'»", stepWanted],
    ["« »a", stepWanted],
    ["a/«»", "a name, * or @"],
    ["a/«2»", "a name, * or @"],
    ["a/@«»", "a name"],
    ["a/@«*»", "a name"],
    ["a[@«]»", "a name"],
    ["a[@«1»='2']", "a name"],
    ["a« »b", endWanted],
    ["a«@»b", endWanted],
    ["a«]»", endWanted],
    ["a«=»b", endWanted],
    ["a«<b»", endWanted],
    ["a«&b»", endWanted],
    ["a«|b»", endWanted],
    ["a«::b»", endWanted],
    ["text«()»", endWanted],
    ["«..»", stepWanted],
    ["a/«.»", "a name, * or @"],
    ["a«\n»", endWanted],
    ["a[1]«b»", endWanted],
    ["a«*»", endWanted],
    ["a/@b«/»c", "the end of the path"],
    ["a/@b«[»1]", "the end of the path"],
    ["a[«»", placeWanted],
    ["a[«]»", placeWanted],
    ["a[«0»]", placeWanted],
    ["a[«01»]", placeWanted],
    ["a[«-1»]", placeWanted],
    ["a[«1234567890»]", placeWanted],
    ["a[«b»]", placeWanted],
    ["a[«last»()]", placeWanted],
    ["a[« »1]", placeWanted],
    ["a[1«»", "]"],
    ["a[1« »]", "]"],
    ["a[@b='c'«»", "]"],
    ["a[@b='c'« »and @d='e']", "]"],
    ["a[@b«]»", "="],
    ["a[@b« »= 'c']", "="],
    ["a[@b=«»", "a value in quotes"],
    ["a[@b=«c»]", "a value in quotes"],
    ["a[@b=«'»c]", "a value in quotes"],
  ])("%s: %s", (marked, expected) => {
    const start = marked.indexOf("«");
    const end = marked.indexOf("»") - 1;
    expect(parseXmlPath(marked.replace(/[«»]/g, ""))).toEqual({ start, end, expected });
  });

  test("the place lies in the text, whatever the text is", () => {
    const piece = fc.constantFrom(..."/[]@=*\"'<&ab12 \n", "//", "[@name='x']", "😀", "\uD800");
    const holds = (pieces: string[]) => {
      const text = pieces.join("");
      const path = parseXmlPath(text);
      if ("steps" in path) return;
      expect([0 <= path.start, path.start <= path.end, path.end <= text.length]).toEqual([true, true, true]);
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), holds), { numRuns: 10_000 });
  });
});
