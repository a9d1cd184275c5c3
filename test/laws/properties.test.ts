import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePropertiesBySpecification } from "../../grammars/properties.js";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { loadProps } from "../../src/properties/load-props.js";
import { decodeText } from "../../src/text/bytes.js";
import { damagedBytes, key, propertiesText, value } from "../support/arbitraries.js";
import { type Operation, operations } from "../support/operations.js";
import { checkStep, lineEndsOf, linesWithout, meaningWithout } from "../support/step.js";

const runs = { numRuns: 10_000 };
const operation = fc.constantFrom(...operations);

/** No other key's meaning changes, nor the text of any line that does not speak of the keys. */
function checkFrame(before: PropertiesDocument, after: PropertiesDocument, ...keys: string[]): void {
  expect(meaningWithout(after, keys)).toEqual(meaningWithout(before, keys));
  expect(linesWithout(after, keys)).toEqual(linesWithout(before, keys));
  checkStep(before, after);
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
      expect([...parseProperties(text).nodes()]).toEqual(parsePropertiesBySpecification(text));
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
    const holds = (text: string, k: string, v: string, { onDocument }: Operation) => {
      const before = parseProperties(text);
      checkFrame(before, onDocument(before, k, v), k);
    };
    fc.assert(fc.property(propertiesText, key, value, operation, holds), runs);
  });

  test("Frame: uncomment changes no other key's meaning or line", () => {
    const holds = (text: string, k: string, v: string) => {
      const before = parseProperties(parseProperties(`${text}\n#${k}=${v}\n`).unset(k).text);
      const after = before.uncomment(k, v);
      expect(after.get(k)).toBe(v);
      checkFrame(before, after, k);
    };
    fc.assert(fc.property(propertiesText, key, value, holds), runs);
  });

  test("Frame: rename moves the value to the new key, and changes no other key's meaning or line", () => {
    const holds = (text: string, from: string, to: string, v: string) => {
      fc.pre(from !== to);
      const before = parseProperties(parseProperties(`${text}\n${from}=${v}\n`).unset(to).text);
      const after = before.rename(from, to);
      expect([after.get(from), after.get(to)]).toEqual([undefined, v]);
      checkFrame(before, after, from, to);
    };
    fc.assert(fc.property(propertiesText, key, key, value, holds), runs);
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

  test("Toggle: uncomment(comment(d, k), k) = d, for every key, whatever blanks it has", () => {
    const holds = (bytes: Uint8Array) => {
      const before = parseProperties(bytes);
      for (const k of before.keys()) {
        const { live, disabled } = before.index.lines(k);
        if (live.length > 1 || disabled.length > 0) continue;
        const off = before.comment(k);
        expect(off.get(k)).toBeUndefined();
        checkStep(before, off);
        checkStep(off, off.uncomment(k));
        expect(off.uncomment(k).text).toBe(before.text);
      }
    };
    fc.assert(fc.property(damagedBytes, holds), runs);
  });

  test("Toggle: renaming back restores the document", () => {
    const holds = (text: string, from: string, to: string) => {
      const before = parseProperties(text);
      fc.pre(before.get(from) !== undefined && before.get(to) === undefined);
      expect(before.rename(from, to).rename(to, from).text).toBe(text);
    };
    fc.assert(fc.property(propertiesText, key, key, holds), runs);
  });

  test("Toggle: moving all lines of a key there and back restores the document", () => {
    const holds = (text: string, from: string, to: string) => {
      const before = parseProperties(text);
      const { live, disabled } = before.index.lines(to);
      fc.pre(from !== to && live.length === 0 && disabled.length === 0);
      const there = before.edit((draft) => draft.move(from, to));
      expect([there.get(from), there.get(to)]).toEqual([undefined, before.get(from)]);
      checkFrame(before, there, from, to);
      expect(there.edit((draft) => draft.move(to, from)).text).toBe(text);
    };
    fc.assert(fc.property(propertiesText, key, key, holds), runs);
  });

  test("Frame: purge leaves no line of the key, and every other line as it is", () => {
    const holds = (text: string, k: string) => {
      const before = parseProperties(text);
      const after = before.edit((draft) => draft.purge(k));
      expect(after.index.lines(k)).toEqual({ live: [], disabled: [] });
      checkFrame(before, after, k);
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

  test("EolClosed: an edit brings no kind of line end that the file did not have", () => {
    const holds = (text: string, k: string, v: string, { onDocument }: Operation) => {
      const known = lineEndsOf(text);
      fc.pre(known.size > 0);
      const now = lineEndsOf(onDocument(parseProperties(text), k, v).text);
      expect([...now].filter((end) => !known.has(end))).toEqual([]);
    };
    fc.assert(fc.property(propertiesText, key, value, operation, holds), runs);
  });

  test("Idempotent: an operation twice is the operation once, and the second is no edit", () => {
    const holds = (text: string, k: string, v: string, { onDocument }: Operation) => {
      const once = onDocument(parseProperties(text), k, v);
      expect(onDocument(once, k, v).edits).toEqual([]);
    };
    fc.assert(fc.property(propertiesText, key, value, operation, holds), runs);
  });

  test("Locality: many operations together stay inside the reported edits, and mean what they mean one by one", () => {
    const step = fc.tuple(operation, key, value);
    const holds = (text: string, steps: readonly (readonly [Operation, string, string])[]) => {
      const before = parseProperties(text);
      const together = before.edit((draft) => {
        for (const [{ onDraft }, k, v] of steps) onDraft(draft, k, v);
      });
      checkStep(before, together);
      const oneByOne = steps.reduce((document, [{ onDocument }, k, v]) => onDocument(document, k, v), before);
      expect(new Map(together.entries())).toEqual(new Map(oneByOne.entries()));
    };
    fc.assert(fc.property(propertiesText, fc.array(step, { maxLength: 6 }), holds), runs);
  });
});
