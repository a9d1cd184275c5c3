import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { codeOf } from "../support/errors.js";

/** What an external document type may declare is nothing; without one, it would make the text ill-formed. */
const withDoctype = (text: string) => parseXml(`<!DOCTYPE a SYSTEM "x.dtd">${text}`);

describe("the value of an element is", () => {
  test.each<[string, string, string]>([
    ["its text", "<a>b</a>", "b"],
    ["its text without the white space around it", "<a>\n\t b  c\r\n</a>", "b  c"],
    ["its text with other blanks around it", "<a>\u00a0b\u2003</a>", "\u00a0b\u2003"],
    ["empty where there is nothing", "<a></a>", ""],
    ["empty where the tag closes itself", "<a/>", ""],
    ["its text with one line end, whatever the file has", "<a>b\r\nc\rd\ne</a>", "b\nc\nd\ne"],
    ["its text with references resolved", "<a>&lt;&gt;&amp;&apos;&quot;</a>", "<>&'\""],
    ["its text with character references resolved", "<a>&#65;&#x1F600;&#x41;</a>", "A😀A"],
    ["a carriage return that a reference tells", "<a>b&#13;&#10;c</a>", "b\r\nc"],
    ["no white space that references tell around it", "<a>&#32;b&#x9;</a>", "b"],
    ["a reference resolved once", "<a>&amp;lt;</a>", "&lt;"],
    ["CDATA as it stands", "<a><![CDATA[<b>&lt;]]></a>", "<b>&lt;"],
    ["CDATA with one line end, whatever the file has", "<a><![CDATA[b\r\nc\rd]]></a>", "b\nc\nd"],
    ["CDATA without the white space around it", "<a> <![CDATA[ b ]]> </a>", "b"],
    ["all its pieces", "<a>b<!-- c -->d<![CDATA[e]]><?f?>g</a>", "bdeg"],
    ["an unknown entity as nothing", "<a>b&nbsp;c</a>", "bc"],
    ["a & that begins no reference as it stands", "<a>b & c &; &#xG; &#0;</a>", "b & c &; &#xG; &#0;"],
  ])("%s: %j", (_, text, value) => {
    expect(withDoctype(text).get("a")).toBe(value);
  });

  test("nothing that it has, where it has elements in it", () => {
    expect(codeOf(() => parseXml("<a>b<c/></a>").get("a"))).toBe("ELEMENT_REFUSED");
  });

  test("undefined where there is none", () => {
    expect(parseXml("<a/>").get("a/b")).toBeUndefined();
  });
});

describe("the value of an attribute is", () => {
  test.each<[string, string, string]>([
    ["what stands in quotes", '<a b="c"/>', "c"],
    ["what stands in apostrophes", "<a b='c'/>", "c"],
    ["what stands behind blanks around =", "<a\tb\n=\r\n'c'/>", "c"],
    ["the other quote too", `<a b='"'/>`, '"'],
    ["empty where nothing stands there", "<a b=''/>", ""],
    ["its blanks, which nobody lays out", "<a b='  c  '/>", "  c  "],
    ["a blank for each white space", "<a b='c\td\ne\rf'/>", "c d e f"],
    ["one blank for CRLF", "<a b='c\r\nd'/>", "c d"],
    ["white space that references tell", "<a b='c&#9;&#10;&#13;d'/>", "c\t\n\rd"],
    ["its text with references resolved", "<a b='&lt;&#65;&quot;&apos;'/>", "<A\"'"],
    ["a > as it stands", "<a b='>'/>", ">"],
    ["an unknown entity as nothing", "<a b='c&d;e'/>", "ce"],
    ["that of the first, where an ill-formed tag has two", "<a b='1' b='2'/>", "1"],
  ])("%s: %j", (_, text, value) => {
    expect(withDoctype(text).get("a/@b")).toBe(value);
  });

  test("undefined where there is none", () => {
    expect(parseXml("<a bc='d' B='e'/>").get("a/@b")).toBeUndefined();
  });

  test("undefined where there is no element", () => {
    expect(parseXml("<a b='c'/>").get("d/@b")).toBeUndefined();
  });

  test("undefined for names that every object has", () => {
    expect(
      ["constructor", "__proto__", "toString"].map((name) => parseXml("<a/>").get(`a/@${name}`)),
    ).toEqual([undefined, undefined, undefined]);
  });
});
