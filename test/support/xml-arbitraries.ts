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
