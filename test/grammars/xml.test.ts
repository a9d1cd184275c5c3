import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseXmlNodes, tokens, XmlParser } from "../../grammars/xml.js";
import type { XmlNode } from "../../grammars/xml-tree.js";
import { describeGrammar } from "../support/grammar-checks.js";
import { gapsOf } from "../support/xml.js";
import { xmlText } from "../support/xml-arbitraries.js";

describeGrammar(tokens, () => new XmlParser(false));

/** A tree as text: elements as `name[…]`, with `?` where the close tag is missing; leaves as `kind(text)`. */
function shown(text: string, nodes: readonly XmlNode[] = parseXmlNodes(text)): string {
  return nodes
    .map((node) => {
      if (node.kind !== "element") return `${node.kind}(${text.slice(node.start, node.end)})`;
      if (node.closing === "empty") return node.name;
      return `${node.name}[${shown(text, node.children)}]${node.closing === "missing" ? "?" : ""}`;
    })
    .join(" ");
}

describe("what a text parses to", () => {
  test.each([
    ["", ""],
    ["a", "text(a)"],
    ["\uFEFF<a/>", "byteOrderMark(\uFEFF) a"],
    ["<a>\uFEFF</a>", "a[text(\uFEFF)]"],
    ["<a></a>", "a[]"],
    ["<a\n/>", "a"],
    ["<a b='>' c=\">\">x</a >", "a[text(x)]"],
    ["<a b='/'/>", "a"],
    ["<a><b/>x<c>y</c></a>", "a[b text(x) c[text(y)]]"],
    ["<a><!-- <b> --></a>", "a[comment(<!-- <b> -->)]"],
    ["<!--><!-->", "comment(<!--><!-->)"],
    ["<a><![CDATA[<b>]]></a>", "a[cdata(<![CDATA[<b>]]>)]"],
    ["<?xml version='1.0'?><a/>", "instruction(<?xml version='1.0'?>) a"],
    ["<!DOCTYPE a><a/>", "doctype(<!DOCTYPE a>) a"],
    [`<!DOCTYPE a PUBLIC '>' ">"><a/>`, `doctype(<!DOCTYPE a PUBLIC '>' ">">) a`],
    ["<!DOCTYPE a [<!ENTITY b ']>'>]><a/>", "doctype(<!DOCTYPE a [<!ENTITY b ']>'>]>) a"],
    ["<!DOCTYPE a [<!-- ' ]> --><?b ' ]> ?>]><a/>", "doctype(<!DOCTYPE a [<!-- ' ]> --><?b ' ]> ?>]>) a"],
  ])("%j is %s", (text, tree) => {
    expect(shown(text)).toBe(tree);
  });
});

describe("an ill-formed text gives a tree too", () => {
  test.each([
    ["<a>", "a[]?"],
    ["<a><b>", "a[b[]?]?"],
    ["<a><b></a>", "a[b[]?]"],
    ["<a><b><a></b></a>", "a[b[a[]?]]"],
    ["</a>", "broken(</a>)"],
    ["<a></b></a>", "a[broken(</b>)]"],
    ["<a></></a>", "a[broken(</>)]"],
    ["<a>x < y</a>", "a[text(x ) broken(< y)]"],
    ["<a b='x<y'/>", "broken(<a b='x) broken(<y'/>)"],
    ["<a b='x></a>", "broken(<a b='x>) broken(</a>)"],
    ["<1>x</1>", "1[text(x)]"],
    ["<", "broken(<)"],
    ["<a/><", "a broken(<)"],
    ["<!doctype a><a/>", "broken(<!doctype a>) a"],
    ["<a><!-- x </a>", "a[broken(<!-- x </a>)]?"],
    ["<a><![CDATA[ x </a>", "a[broken(<![CDATA[ x </a>)]?"],
    ["<?a x <a/>", "broken(<?a x <a/>)"],
    ["<!DOCTYPE a [<!ENTITY b '> ]><a/>", "broken(<!DOCTYPE a [<!ENTITY b '> ]><a/>)"],
  ])("%j is %s", (text, tree) => {
    expect(shown(text)).toBe(tree);
  });
});

test("the offsets of an element", () => {
  expect(parseXmlNodes("x<a b='c'>y</a >z")[1]).toMatchObject({
    start: 1,
    openEnd: 10,
    closeStart: 11,
    end: 16,
  });
});

test("a child knows its parent", () => {
  const [outer] = parseXmlNodes("<a><b/></a>");
  expect(outer?.kind === "element" && outer.children[0]?.parent).toBe(outer);
});

test("Identity: the nodes of any text cover it without gaps", () => {
  fc.assert(
    fc.property(xmlText, (text) => {
      expect(gapsOf(text, parseXmlNodes(text))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  ["open tags", "", "<a>"],
  ["open and close tags that do not match", "", "<a></b>"],
  ["comments that do not end", "", "<!--"],
  ["document types that do not end", "", "<!DOCTYPE a ["],
  ["comments that do not end, in a document type that does not", "<!DOCTYPE a [", "<!--"],
  ["quotes that do not end", "", "<a b='"],
  ["quotes in quotes", "", `<a b='"`],
  ["close brackets", "", "]]>"],
])("10^5 %s parse", (_, start, piece) => {
  const text = start + piece.repeat(100_000);
  expect(gapsOf(text, parseXmlNodes(text))).toEqual([]);
});
