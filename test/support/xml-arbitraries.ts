import fc from "fast-check";

/** Every piece of markup of XML, whole and in parts, and what may stand between. */
const xmlPieces = [
  ..."<>/=!?[]-&;'\"ab: \n\0",
  ..."<a> </a> <b> </b> <a/> <b c='d'> </ /> <a <!-- --> -- <![CDATA[ ]]> <? ?> <?xml <!DOCTYPE <!ENTITY &amp; &#65;".split(
    " ",
  ),
  "\r\n",
  "\uFEFF",
  "ü",
  "😀",
];

/** Texts that look like XML and mostly are not. */
export const xmlText = fc
  .array(fc.constantFrom(...xmlPieces), { maxLength: 40, size: "max" })
  .map((pieces) => pieces.join(""));

const name = fc.constantFrom("a", "b", "Set", "x:y");
const attributeName = fc.constantFrom("name", "id", "ü");

/** Values with everything that needs care in XML. */
const rawValue = fc
  .array(
    fc.constantFrom(
      ..."&<>\"'ab1; -",
      "]]>",
      "--",
      "\t",
      "\n",
      "\r",
      "\r\n",
      "ü",
      "€",
      "😀",
      "&amp;",
      "&#65;",
      "</a>",
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

/** What an element can hold as its text. */
export const xmlValue = rawValue.map((text) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));

/** What an attribute can hold. */
export const xmlAttributeValue = rawValue;

const blanks = (lineEnd: string) =>
  fc.constantFrom("", " ", lineEnd, `${lineEnd}  `, "\t", `${lineEnd}${lineEnd}    `);

const attribute = fc
  .tuple(
    fc.constantFrom(" ", "  "),
    fc.constantFrom("=", " = "),
    fc.constantFrom('"', "'"),
    fc.constantFrom("", "port", "a&lt;b", " x > y "),
  )
  .map(
    ([blank, equals, quote, text]) =>
      (key: string) =>
        `${blank}${key}${equals}${quote}${text}${quote}`,
  );

const openTag = fc
  .tuple(name, fc.uniqueArray(attributeName, { maxLength: 3 }), attribute, fc.constantFrom("", " "))
  .map(([tag, keys, write, end]) => ({ tag, open: `<${tag}${keys.map(write).join("")}${end}` }));

const charData = fc.constantFrom("text", "a &amp; b", "&#49;2", "]] >", "1 > 0");
const mark = fc.constantFrom(
  "<!-- c -->",
  "<!---->",
  "<?pi x?>",
  "<!-- <Set name='port'>1</Set> -->",
  "<!--<b/>-->",
);
const cdata = fc.constantFrom("<![CDATA[]]>", "<![CDATA[ 1 ]]>", "<![CDATA[<a>]]>");

function elementWithin(lineEnd: string): fc.Arbitrary<string> {
  const blank = blanks(lineEnd);
  return fc.letrec<{ element: string; leaf: string; parent: string }>((tie) => ({
    leaf: fc
      .tuple(openTag, fc.boolean(), fc.array(fc.oneof(blank, charData, mark, cdata), { maxLength: 4 }))
      .map(([{ tag, open }, isEmpty, content]) =>
        isEmpty ? `${open}/>` : `${open}>${content.join("")}</${tag}>`,
      ),
    parent: fc
      .tuple(openTag, blank, fc.array(fc.tuple(fc.oneof(tie("element"), mark), blank), { maxLength: 4 }))
      .map(([{ tag, open }, first, content]) => `${open}>${first}${content.flat().join("")}</${tag}>`),
    element: fc.oneof({ depthSize: "small", withCrossShrink: true }, tie("leaf"), tie("parent")),
  })).element;
}

/** Well-formed documents, with one kind of line end each. */
export const xmlDocument = fc.constantFrom("\n", "\r\n", "\r").chain((lineEnd) => {
  const head = fc.constantFrom(
    "",
    `<?xml version="1.0"?>${lineEnd}`,
    `<?xml version="1.0"?>${lineEnd}<!DOCTYPE a PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/configure.dtd">${lineEnd}<!-- c -->`,
  );
  const content = fc.array(fc.tuple(blanks(lineEnd), fc.oneof(elementWithin(lineEnd), mark)), {
    minLength: 1,
    maxLength: 5,
  });
  return fc
    .tuple(head, content, fc.constantFrom("", lineEnd))
    .map(([start, rows, end]) => `${start}<a>${rows.flat().join("")}${lineEnd}</a>${end}`);
});
