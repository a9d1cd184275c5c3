import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/text/diagnostic.js";
import { parseXml } from "../../src/xml/document.js";
import { xmlText } from "../support/xml-arbitraries.js";

/** What is wrong with a text, as `line:column message`. */
function problemsOf(text: string): string[] {
  return parseXml(text).diagnostics.map(({ message, start }) => {
    const { line, column } = placeOf(text, start);
    return `${line}:${column} ${message}`;
  });
}

describe("well-formed", () => {
  test.each([
    "<a/>",
    "\uFEFF<?xml version='1.0'?>\n<a/>\n",
    '<?xml version="1.0" encoding="UTF-8" standalone="no" ?><a/>',
    "<?xml-stylesheet x?><!-- c --><a/><!-- d --><?e?>",
    "<a b='<' c=\"'\"/>".replace("<'", "&lt;'"),
    "<a\n b = 'c'\td='e' ></a >",
    "<a>&lt;&#65;&#x1F600;]]</a>",
    "<a>]]&gt;<![CDATA[<&]]]]><![CDATA[>]]></a>",
    "<!DOCTYPE a><a/>",
    '<!DOCTYPE a PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/configure.dtd">\n<a>&unread;</a>',
    "<!DOCTYPE a [<!ENTITY b 'c'><!-- ] --><?d ]?>%e; <!ATTLIST a f CDATA '>'>]><a>&b;</a>",
    "<ä:_.1 é-·='x'/>",
  ])("%j", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("ill-formed", () => {
  test.each([
    ["", "1:1 a document needs a root element"],
    ["<a/>\n<b/>", "2:1 a document has one root element, and this is another"],
    ["x<a/>", "1:1 text must stand inside the root element"],
    ["<a/><![CDATA[x]]>", "1:5 text must stand inside the root element"],
    [" <?xml version='1.0'?><a/>", "1:2 the XML declaration must be the very first"],
    ["<?xml?><a/>", '1:1 this is no XML declaration: <?xml version="1.0" encoding="UTF-8"?> is'],
    [
      "<?xml encoding='a' version='1.0'?><a/>",
      '1:1 this is no XML declaration: <?xml version="1.0" encoding="UTF-8"?> is',
    ],
    ["<?1?><a/>", "1:1 a processing instruction begins with a name"],
    ["<? a?><a/>", "1:1 a processing instruction begins with a name"],
    ["<!-- a -- b --><a/>", "1:1 a comment must hold no --, and not end with -"],
    ["<a><!-- b ---></a>", "1:4 a comment must hold no --, and not end with -"],
    ["<a b='1' b='2'/>", "1:10 the attribute b stands here twice"],
    ["<a b/>", '1:3 this is no attribute of <a>: name="value" after a blank is'],
    ["<a b='1'c='2'/>", '1:9 this is no attribute of <a>: name="value" after a blank is'],
    ["<a b=1/>", '1:3 this is no attribute of <a>: name="value" after a blank is'],
    ["<a / >x</a>", '1:3 this is no attribute of <a>: name="value" after a blank is'],
    ["<a 1='2'/>", "1:4 1 is no name"],
    ["<a`/>", "1:2 a` is no name"],
    ["<a\u10c6/>", "1:2 a\u10c6 is no name"],
    ["<a></a b>", "1:4 </a> holds more than its name"],
    ["<a>\0</a>", "1:4 XML does not allow U+0000"],
    ["<a>\uFFFE</a>", "1:4 XML does not allow U+FFFE"],
    ["<a>&</a>", "1:4 a & that begins no reference must be written &amp;"],
    ["<a b='x&y'/>", "1:8 a & that begins no reference must be written &amp;"],
    ["<a>&#0;</a>", "1:4 a & that begins no reference must be written &amp;"],
    ["<a>&#x110000;</a>", "1:4 a & that begins no reference must be written &amp;"],
    ["<a>&nbsp;</a>", "1:4 the entity nbsp is declared nowhere"],
    ["<!DOCTYPE a [<!ENTITY b 'c'>]><a>&d;</a>", "1:34 the entity d is declared nowhere"],
    ["<a>]]></a>", "1:4 ]]> must be written ]]&gt; in text"],
    ["<a/><!DOCTYPE a>", "1:5 the document type must stand before the root element"],
    ["<a><!DOCTYPE a></a>", "1:4 a document type must stand before the root element"],
    ["<!DOCTYPE a><!DOCTYPE a><a/>", "1:13 this is a second document type"],
    ["<!DOCTYPE><a/>", "1:1 a document type needs the name of the root element first"],
    ["<!DOCTYPE a b><a/>", "1:13 this does not belong into a document type"],
    ["<!DOCTYPE a PUBLIC '{' 'b'><a/>", "1:20 a public identifier holds a character that it may not hold"],
    ["<!DOCTYPE a [<!FOO>]><a/>", "1:14 this is no declaration"],
    ["<!DOCTYPE a [<!ENTITY b 'c']><a/>", "1:14 this declaration does not end"],
    ["<!DOCTYPE a [<!ELEMENT 1 ANY>]><a/>", "1:14 1 is no name"],
    ["<!DOCTYPE a [<!-- b -- c -->]><a/>", "1:14 a comment must hold no --, and not end with -"],
    ["<!DOCTYPE a [<?xml b?>]><a/>", "1:14 a processing instruction needs a name"],
    ["<a>x < y</a>", "1:6 this < begins no tag that ends before the next <; as text it is written &lt;"],
    ["<a></b></a>", "1:4 </b> closes nothing"],
  ])("%j: %s", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("an attribute's value with a < in it", () => {
    expect(problemsOf("<a><b c='<'/></a>")).toEqual([
      "1:4 this < begins no tag that ends before the next <; as text it is written &lt;",
      "1:10 this < begins no tag that ends before the next <; as text it is written &lt;",
    ]);
  });

  test("a byte that is no UTF-8", () => {
    const { diagnostics } = parseXml(Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e));
    expect(diagnostics.map(({ message }) => message)).toEqual(["the byte 0xE9 does not fit the encoding"]);
  });
});

describe("what breaks later tells where it was opened", () => {
  test.each([
    ["<a>\n<b>\n</a>", "<b> is not closed", "</a>", "<b>"],
    ["<a/><!-- b", "<!-- does not end", "", "<!--"],
    ["<a/><![CDATA[ b", "<![CDATA[ does not end", "", "<![CDATA["],
  ])("%j: %s", (text, message, broken, opening) => {
    const [found] = parseXml(text).diagnostics;
    expect(found?.message).toBe(message);
    expect(text.slice(found?.start, (found?.start ?? 0) + broken.length)).toBe(broken);
    expect(text.slice(found?.opened?.start, found?.opened?.end)).toBe(opening);
  });
});

test("any text has a verdict, and every place in it lies in the text", () => {
  fc.assert(
    fc.property(xmlText, (text) => {
      for (const { start, end } of parseXml(text).diagnostics) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length + 1);
        expect(start).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 10_000 },
  );
});
