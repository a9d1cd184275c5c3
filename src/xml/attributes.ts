import { S } from "./characters.js";

/** An attribute of an open tag. Offsets count in the document's text; the value's lie inside the quotes. */
export interface XmlAttribute {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Behind the closing quote. */
  readonly end: number;
}

/** What an open tag holds. `brokenAt` is where it stops being one: where white space, `=` or a quote is missing. */
export interface TagContent {
  readonly attributes: readonly XmlAttribute[];
  readonly brokenAt: number | undefined;
}

const attribute = new RegExp(`([${S}]*)([^${S}=/>"'<]+)[${S}]*=[${S}]*("[^"]*"|'[^']*')`, "y");
const tagEnd = new RegExp(`[${S}]*/?>`, "y");

/** Of most tags: nothing stands between the name and the end. */
const nothing: TagContent = { attributes: [], brokenAt: undefined };

/** The attributes of an open tag whose name ends at `from` and which itself ends at `end` (productions 40, 41 and 44). */
export function scanAttributes(text: string, from: number, end: number): TagContent {
  if (from + 1 === end) return nothing;
  const attributes: XmlAttribute[] = [];
  for (let at = from; ; ) {
    tagEnd.lastIndex = at;
    if (tagEnd.test(text) && tagEnd.lastIndex === end) return { attributes, brokenAt: undefined };
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found) return { attributes, brokenAt: at };
    const [, blanks = "", name = "", quoted = ""] = found;
    if (blanks === "") return { attributes, brokenAt: at };
    const behind = attribute.lastIndex;
    attributes.push({
      name,
      start: at + blanks.length,
      valueStart: behind - quoted.length + 1,
      valueEnd: behind - 1,
      end: behind,
    });
    at = behind;
  }
}
