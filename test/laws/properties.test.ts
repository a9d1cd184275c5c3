import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePropertiesBySpecification } from "../../grammars/properties.js";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { loadProps } from "../../src/properties/load-props.js";
import { scanLines } from "../../src/properties/scanner.js";
import { decodeText } from "../../src/text/bytes.js";
import { damagedBytes, key, propertiesText, value } from "../support/arbitraries.js";
import { checkStep } from "../support/step.js";

const runs = { numRuns: 10_000 };

/** The meaning without one key: what an edit of that key must leave alone. */
function frame(document: PropertiesDocument, key: string): Map<string, string> {
  const meaning = new Map(document.entries());
  meaning.delete(key);
  return meaning;
}

/** The bytes of every line that does not speak of a key, as a multiset in order. */
function otherLines(document: PropertiesDocument, key: string): string[] {
  const others: string[] = [];
  for (const node of document.nodes()) {
    const speaks = "keyStart" in node && document.text.slice(node.keyStart, node.keyEnd).trim() === key;
    if (!speaks) others.push(document.text.slice(node.start, node.end));
  }
  return others;
}

describe(`laws of the line language, ${runs.numRuns} runs each`, () => {
  test("Identity: print(parse(bytes)) = bytes", () => {
    const bytes = fc.oneof(damagedBytes, fc.uint8Array({ maxLength: 64 }));
    const holds = (b: Uint8Array) => {
      expect([...parseProperties(b).toBytes()]).toEqual([...b]);
    };
    fc.assert(fc.property(bytes, holds), runs);
  });

  test("Agree: the scanner finds the nodes of the grammar", () => {
    const holds = (text: string) => {
      const table = scanLines(text);
      const nodes = Array.from({ length: table.count }, (_, line) => table.node(line));
      expect(nodes).toEqual(parsePropertiesBySpecification(text));
    };
    fc.assert(fc.property(fc.oneof(propertiesText, damagedBytes.map(decodeText)), holds), runs);
  });

  test("Agree: our meaning is that of loadProps", () => {
    const holds = (bytes: Uint8Array) => {
      const document = parseProperties(bytes);
      expect(new Map(document.entries())).toEqual(loadProps(document.text));
    };
    fc.assert(fc.property(damagedBytes, holds), runs);
  });

  test("GetPut: setting what is there gives no edits", () => {
    const holds = (text: string) => {
      const document = parseProperties(text);
      for (const [k, v] of document.entries()) expect(document.set(k, v).edits).toEqual([]);
    };
    fc.assert(fc.property(propertiesText, holds), runs);
  });

  test("PutGet: get(set(d, k, v), k) = v", () => {
    const holds = (text: string, k: string, v: string) => {
      const before = parseProperties(text);
      const after = before.set(k, v);
      expect(after.get(k)).toBe(v);
      checkStep(before, after);
    };
    fc.assert(fc.property(propertiesText, key, value, holds), runs);
  });

  test("PutPut: the second set wins", () => {
    const holds = (text: string, k: string, v: string, w: string) => {
      const once = parseProperties(text).set(k, v);
      const twice = once.set(k, w);
      expect(twice.get(k)).toBe(w);
      const wasSet = parseProperties(text).get(k);
      if (wasSet && v) expect(twice.text).toBe(parseProperties(text).set(k, w).text);
    };
    fc.assert(fc.property(propertiesText, key, value, value, holds), runs);
  });

  test("Frame: no other key's meaning or line changes", () => {
    const operations = fc.constantFrom("set", "unset", "comment", "swap");
    const holds = (text: string, k: string, v: string, name: string) => {
      const before = parseProperties(text);
      const after =
        name === "set"
          ? before.set(k, v)
          : name === "swap"
            ? before.swap(k, v)
            : name === "unset"
              ? before.unset(k)
              : before.comment(k);
      expect(frame(after, k)).toEqual(frame(before, k));
      expect(otherLines(after, k)).toEqual(otherLines(before, k));
      checkStep(before, after);
    };
    fc.assert(fc.property(propertiesText, key, value, operations, holds), runs);
  });

  test("UnsetAdd: unset(add(d, k, v), k) = d", () => {
    const holds = (text: string, k: string, v: string) => {
      const before = parseProperties(text).unset(k);
      const added = before.set(k, v);
      expect(added.unset(k).text).toBe(before.text);
      checkStep(added, added.unset(k));
    };
    fc.assert(fc.property(propertiesText, key, value, holds), runs);
  });

  test("Toggle: uncomment(comment(d, k), k) = d", () => {
    const holds = (text: string, k: string) => {
      const before = parseProperties(text);
      const { live, disabled } = before.index.lines(k);
      fc.pre(live.length === 1 && disabled.length === 0);
      const off = before.comment(k);
      expect(off.get(k)).toBeUndefined();
      checkStep(before, off);
      checkStep(off, off.uncomment(k));
      expect(off.uncomment(k).text).toBe(text);
    };
    fc.assert(fc.property(propertiesText, key, holds), runs);
  });

  test("Toggle: swapping back restores the document", () => {
    const holds = (text: string, k: string, v: string) => {
      const before = parseProperties(`${text}\n${k}=old\n#${k}=${v}\n`);
      const { live, disabled } = before.index.lines(k);
      fc.pre(live.length === 1 && v !== "old" && disabled.length === 1);
      const there = before.swap(k, v);
      expect(there.get(k)).toBe(v);
      checkStep(before, there);
      expect(there.swap(k, "old").text).toBe(before.text);
    };
    fc.assert(fc.property(propertiesText, key, value, holds), runs);
  });

  test("Idempotent: an operation twice is the operation once, and the second is no edit", () => {
    const operation = fc.constantFrom<(d: PropertiesDocument, k: string, v: string) => PropertiesDocument>(
      (d, k, v) => d.set(k, v),
      (d, k) => d.unset(k),
      (d, k) => d.comment(k),
      (d, k, v) => d.swap(k, v),
      (d, k) => d.comment(k).comment(k),
    );
    const holds = (
      text: string,
      k: string,
      v: string,
      apply: (d: PropertiesDocument, k: string, v: string) => PropertiesDocument,
    ) => {
      const once = apply(parseProperties(text), k, v);
      expect(apply(once, k, v).edits).toEqual([]);
    };
    fc.assert(fc.property(propertiesText, key, value, operation, holds), runs);
  });

  test("Locality: many operations together stay inside the reported edits, and mean what they mean one by one", () => {
    const step = fc.tuple(fc.constantFrom("set", "unset", "comment", "swap"), key, value);
    const holds = (text: string, steps: [string, string, string][]) => {
      const before = parseProperties(text);
      const apply = (d: Pick<PropertiesDocument, "set">, name: string, k: string, v: string): unknown =>
        Reflect.apply(Reflect.get(d, name), d, name === "set" || name === "swap" ? [k, v] : [k]);
      const together = before.edit((draft) => {
        for (const [name, k, v] of steps)
          Reflect.apply(Reflect.get(draft, name), draft, name === "set" || name === "swap" ? [k, v] : [k]);
      });
      checkStep(before, together);
      const oneByOne = steps.reduce<PropertiesDocument>(
        (d, [name, k, v]) => apply(d, name, k, v) as PropertiesDocument,
        before,
      );
      expect(new Map(together.entries())).toEqual(new Map(oneByOne.entries()));
    };
    fc.assert(fc.property(propertiesText, fc.array(step, { maxLength: 6 }), holds), runs);
  });
});
