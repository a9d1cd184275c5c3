import fc from "fast-check";

/** Keys that collide often, so that duplicates, prefixes and disabled lines of the same key are common. */
export const key = fc.constantFrom(
  "a",
  "b",
  "a.b",
  "a.c",
  "b.0.x",
  "b.2.x",
  "b.10.y",
  "c",
  "é",
  "a b",
  "z:z",
);

/** Values that the format can hold. */
export const value = fc
  .oneof(
    fc.constantFrom("", "1", "2", "true", "x=y", ";z", "127.0.0.1", "7657 ::1 ./w/", "a b", "ü", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  )
  .filter((text) => !/[#\r\n]|^[\0-\x20]|[\0-\x20]$/.test(text) && text.isWellFormed());

const lineEnd = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");

/** Every character that means something to the line language, line ends aside, and neighbours that look as if they did. */
export const lineCharacters = [
  "a",
  "b",
  "=",
  "=",
  "#",
  ";",
  " ",
  "\t",
  "\0",
  "\uFEFF",
  "\u00a0",
  "\u0085",
  "\u2028",
];

/** The same of the argument language. */
export const argumentPieces = [
  "a",
  "bc",
  "-s",
  "::1",
  '"',
  "'",
  " ",
  "  ",
  "\t",
  "\n",
  "\\",
  "./w/",
  "x=1",
  "\u00a0",
  "\0",
];

const oddPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lineCharacters) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }) },
);

const oddLine = fc.array(oddPiece, { maxLength: 10 }).map((pieces) => pieces.join("").replace(/[\r\n]/g, ""));

const usualLine = fc.oneof(
  fc.tuple(key, value).map(([k, v]) => `${k}=${v}`),
  fc.tuple(key, value).map(([k, v]) => `${k}=${v}`),
  fc.tuple(key, value).map(([k, v]) => `#${k}=${v}`),
  fc.tuple(key, value).map(([k, v]) => `# ${k}=${v}`),
  fc.tuple(key, value).map(([k, v]) => `${k}= ${v} # note`),
  fc.tuple(key, value).map(([k, v]) => ` ${k}=${v} #`),
  fc.constantFrom("", "# a comment", "; another", "junk", "=junk", " # odd"),
);

const line = fc.oneof({ weight: 5, arbitrary: usualLine }, { weight: 1, arbitrary: oddLine });

/** Texts of the line language: any line ends, mixed or not, with and without the last one; sometimes sorted, sometimes with a BOM. */
export const propertiesText = fc
  .record({
    lines: fc.array(fc.tuple(line, lineEnd), { maxLength: 12 }),
    ends: fc.oneof(fc.constant(undefined), lineEnd),
    terminated: fc.boolean(),
    sorted: fc.boolean(),
    mark: fc.constantFrom("", "", "", "\uFEFF"),
  })
  .map(({ lines, ends, terminated, sorted, mark }) => {
    const ordered = sorted ? [...lines].sort(([a], [b]) => (a < b ? -1 : 1)) : lines;
    const text = mark + ordered.map(([content, end]) => content + (ends ?? end)).join("");
    return terminated ? text : text.replace(/(\r\n|\r|\n)$/, "");
  });

/** Bytes of a text with some of them damaged. */
export const damagedBytes = fc
  .tuple(propertiesText, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0x80, max: 0xff })), { maxLength: 4 }))
  .map(([text, damage]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of damage) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
