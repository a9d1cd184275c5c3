import { describe, expect, test } from "vitest";
import { parseXml } from "../../src/xml/document.js";
import { textEdits } from "../../src/xml/text-edits.js";
import { one, xmlAfter } from "../support/xml-step.js";

/** A text after its element `a` was given another value. */
function withText(text: string, value: string): string {
  return xmlAfter(text, (draft) => draft.setText(one(draft.document, "//a"), value));
}

describe("another text", () => {
  test.each<[string, string, string]>([
    ["stands where the old one stood", "<a>b</a>", "<a>new</a>"],
    ["keeps the white space around the old one", "<a>\n\t b  c \r\n</a>", "<a>\n\t new \r\n</a>"],
    ["stands behind the open tag where there was none", "<a></a>", "<a>new</a>"],
    ["stands before the white space where there was nothing else", "<a>\n</a>", "<a>new\n</a>"],
    ["gives an element that closes itself a close tag", "<a/>", "<a>new</a>"],
    [
      "keeps the attributes of an element that closes itself",
      "<a b='/' c = \"d\" />",
      "<a b='/' c = \"d\">new</a>",
    ],
    ["takes the place of references", "<a> &lt;&#65; </a>", "<a> new </a>"],
    ["keeps comments before it", "<a><!-- x -->b</a>", "<a><!-- x -->new</a>"],
    ["keeps comments behind it", "<a>b<!-- x --></a>", "<a>new<!-- x --></a>"],
    ["stands before comments where there was none", "<a><!-- x --></a>", "<a>new<!-- x --></a>"],
    [
      "stands where the first of several pieces stood",
      "<a> b <!-- x --> c <?p?> d </a>",
      "<a> new <!-- x -->  <?p?>  </a>",
    ],
    ["stays in CDATA", "<a><![CDATA[b]]></a>", "<a><![CDATA[new]]></a>"],
    [
      "keeps the white space in and around CDATA",
      "<a>\n<![CDATA[ b\n]]> </a>",
      "<a>\n<![CDATA[ new\n]]> </a>",
    ],
    ["fills an empty CDATA section", "<a>\n <![CDATA[]]></a>", "<a>\n <![CDATA[new]]></a>"],
    ["empties all but the first of text and CDATA", "<a>b<![CDATA[c]]></a>", "<a>new<![CDATA[]]></a>"],
    [
      "empties all but the first of CDATA and text",
      "<a><![CDATA[b]]>c<![CDATA[d]]></a>",
      "<a><![CDATA[new]]><![CDATA[]]></a>",
    ],
    ["leaves what lies outside alone", "<r><b/> <a>b</a >x</r>", "<r><b/> <a>new</a >x</r>"],
  ])("%s: %j", (_, before, expected) => {
    expect(withText(before, "new")).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ["is escaped", "<a>b</a>", "<&>]]>", "<a>&lt;&amp;>]]&gt;</a>"],
    ["is not escaped in CDATA", "<a><![CDATA[b]]></a>", "<&>", "<a><![CDATA[<&>]]></a>"],
    ["that ends CDATA makes it text", "<a> <![CDATA[b]]> </a>", "c]]>d", "<a> c]]&gt;d </a>"],
    ["with a line end makes CDATA text", "<a><![CDATA[b]]></a>", "c\nd", "<a>c&#10;d</a>"],
    [
      "that an empty CDATA section cannot hold stands before it",
      "<a><![CDATA[]]></a>",
      "]]>",
      "<a>]]&gt;<![CDATA[]]></a>",
    ],
    ["with brackets at its end stays in CDATA", "<a><![CDATA[b]]></a>", "c]]", "<a><![CDATA[c]]]]></a>"],
    [
      "is written as it is, whatever replacement patterns would make of it",
      "<a>b</a>",
      "$&$1$$",
      "<a>$&amp;$1$$</a>",
    ],
    ["can be empty", "<a> b </a>", "", "<a>  </a>"],
    ["can be empty in CDATA", "<a><![CDATA[ b ]]></a>", "", "<a><![CDATA[  ]]></a>"],
    [
      "can have blanks that are no white space of XML around it",
      "<a>b</a>",
      "\u00a0c\u2028",
      "<a>\u00a0c\u2028</a>",
    ],
  ])("%s", (_, before, value, expected) => {
    expect(withText(before, value)).toBe(expected);
  });

  test("of several pieces is an edit for each of them", () => {
    const document = parseXml("<a>b<!-- x -->c</a>");
    expect(textEdits(document, one(document, "a"), "new")).toEqual([
      { start: 3, end: 4, text: "new" },
      { start: 14, end: 15, text: "" },
    ]);
  });

  test("that is empty, where there was none, is no edit", () => {
    const document = parseXml("<a> <!-- x --> <![CDATA[ ]]></a>");
    expect(textEdits(document, one(document, "a"), "")).toEqual([]);
  });
});

describe("in an encoding that does not have a character", () => {
  const bytesOf = (encoding: string, content: string) =>
    Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>${content}</a>`, "latin1");

  test.each<[string, string, string, string, string]>([
    ["text gets a reference", "ISO-8859-1", "é", "è€", "è&#8364;"],
    ["US-ASCII text gets one for every other character", "US-ASCII", "e", "è", "&#232;"],
    ["CDATA becomes text", "ISO-8859-1", "<![CDATA[b]]>", "<€>", "&lt;&#8364;>"],
    ["CDATA stays where it has the character", "ISO-8859-1", "<![CDATA[b]]>", "<è>", "<![CDATA[<è>]]>"],
  ])("%s", (_, encoding, content, value, expected) => {
    const after = parseXml(bytesOf(encoding, content)).set("a", value);
    expect(Buffer.from(after.toBytes()).equals(bytesOf(encoding, expected))).toBe(true);
    expect(parseXml(after.toBytes()).get("a")).toBe(value);
  });
});

test("another text takes the place of an entity whose value nobody here knows", () => {
  const doctype = '<!DOCTYPE a SYSTEM "x.dtd">';
  expect(withText(`${doctype}<a>&e;</a>`, "new")).toBe(`${doctype}<a>new</a>`);
  expect(withText(`${doctype}<a>b &e;</a>`, "new")).toBe(`${doctype}<a>new</a>`);
  expect(parseXml(`${doctype}<a>&e;</a>`).set("a", "").edits).toEqual([]);
});
