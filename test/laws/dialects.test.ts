import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../src/properties/dialect.js";
import {
  addressbookLines,
  lowerCaseLines,
  subscriptionLines,
  torrentLines,
  wrapperLines,
} from "../../src/properties/dialects.js";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { lineCharacters } from "../support/arbitraries.js";
import { codeOf } from "../support/errors.js";
import { type Operation, operations } from "../support/operations.js";
import { checkStep, linesWithout, meaningWithout } from "../support/step.js";

const runs = { numRuns: 3_000 };
const operation = fc.constantFrom(...operations);

const dialects: readonly { readonly name: string; readonly dialect: Dialect }[] = [
  { name: "wrapper.config", dialect: wrapperLines },
  { name: "addressbook/config.txt", dialect: addressbookLines },
  { name: "addressbook/subscriptions.txt", dialect: subscriptionLines },
  { name: "i2psnark.config.d/sX/HASH.config", dialect: torrentLines },
  { name: "i2pcontrol.config", dialect: lowerCaseLines },
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...lineCharacters, "A", '"', "##", "#include", "http://x.i2p/") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }) },
);
const oddText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom("\n", "\r\n", "\r") }),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

const key = fc.constantFrom(
  "a",
  "b",
  "a.b",
  "a.c",
  "update_delay",
  "master_addressbook",
  "http://x.i2p/?a=b",
  "A.B",
);
const text = fc.constantFrom("", "1", "x=y", "a#b", "##", '"a # b"', '"', "a ;b", "ü", " a", '-Da="b"#c');
const line = fc.oneof(
  fc.tuple(key, text).map(([k, v]) => `${k}=${v}`),
  fc.tuple(key, text).map(([k, v]) => `  ${k} = ${v}  # note`),
  fc.tuple(key, text).map(([k, v]) => `#${k}=${v}`),
  fc.tuple(key).map(([k]) => k),
  fc.tuple(key).map(([k]) => `#${k}`),
  fc.constantFrom("", "# a comment", "  # another", "; a third", "#encoding=UTF-8", "#include x=y"),
);
const usualText = fc
  .tuple(fc.array(line, { maxLength: 10 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean())
  .map(([lines, end, isTerminated]) => lines.join(end) + (isTerminated && lines.length > 0 ? end : ""));
const anyText = fc.oneof(usualText, oddText);

/** A key and a value that a dialect can hold. */
const entryOf = (dialect: Dialect) =>
  fc.tuple(key, text).filter(([k, v]) => {
    const refusal = codeOf(() => {
      dialect.checkKey(k);
      dialect.checkValue(k, v);
    });
    return refusal === "no error";
  });

describe.each(dialects)("laws of $name", ({ dialect }) => {
  const parse = (source: string | Uint8Array) => parseProperties(source, dialect);
  const folded = (k: string) => dialect.readKey?.(k) ?? k;

  const checkFrame = (before: PropertiesDocument, after: PropertiesDocument, k: string) => {
    expect(meaningWithout(after, [folded(k)])).toEqual(meaningWithout(before, [folded(k)]));
    expect(linesWithout(after, [folded(k)])).toEqual(linesWithout(before, [folded(k)]));
    checkStep(before, after);
  };

  test("Identity: print(parse(bytes)) = bytes", () => {
    const bytes = fc.oneof(
      anyText.map((each) => new TextEncoder().encode(each)),
      fc.uint8Array({ maxLength: 64 }),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const document = parse(each);
        const nodes = [...document.nodes()];
        const printed = nodes
          .map(({ start, end, lineEnd }) => document.text.slice(start, end) + lineEnd)
          .join("");
        expect(printed).toBe(document.text);
        expect([...document.toBytes()]).toEqual([...each]);
      }),
      runs,
    );
  });

  test("Agree: our meaning is that of the second reader", () => {
    const holds = (source: string | Uint8Array) => {
      const document = parse(source);
      expect(new Map(document.entries())).toEqual(dialect.load(document.text));
    };
    fc.assert(fc.property(fc.oneof(anyText, fc.uint8Array({ maxLength: 64 })), holds), runs);
  });

  test("GetPut: setting what is there gives no edits", () => {
    const holds = (source: string) => {
      const document = parse(source);
      for (const [k, v] of document.entries()) expect(document.set(k, v).edits).toEqual([]);
    };
    fc.assert(fc.property(anyText, holds), runs);
  });

  test("PutGet and Frame: a key reads back what it was set to, and nothing else changes", () => {
    const holds = (source: string, [k, v]: [string, string]) => {
      const before = parse(source);
      const after = before.set(k, v);
      expect(after.get(k)).toBe(v);
      checkFrame(before, after, k);
      expect(after.set(k, v).edits).toEqual([]);
    };
    fc.assert(fc.property(anyText, entryOf(dialect), holds), runs);
  });

  test("Frame: no other key's meaning or line changes", () => {
    const holds = (source: string, [k, v]: [string, string], { onDocument }: Operation) => {
      const before = parse(source);
      checkFrame(before, onDocument(before, k, v), k);
    };
    fc.assert(fc.property(anyText, entryOf(dialect), operation, holds), runs);
  });

  test("UnsetAdd: unset takes away what set added, and nothing else", () => {
    const holds = (source: string, [k, v]: [string, string]) => {
      const before = parse(source).unset(k);
      expect(parse(before.text).set(k, v).unset(k).text).toBe(before.text);
    };
    fc.assert(fc.property(anyText, entryOf(dialect), holds), runs);
  });

  test("Toggle: uncomment takes back what comment did", () => {
    const holds = (source: string) => {
      const before = parse(source);
      for (const k of before.keys()) {
        const { live, disabled } = before.index.lines(k);
        if (live.length > 1 || disabled.length > 0) continue;
        const off = before.comment(k);
        expect(off.get(k)).toBeUndefined();
        if (parse(off.text).index.lines(k).disabled.length === 1)
          expect(parse(off.text).uncomment(k).text).toBe(before.text);
      }
    };
    fc.assert(fc.property(anyText, holds), runs);
  });
});
