import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProperties } from "../../src/properties/document.js";
import { PropertiesDraft } from "../../src/properties/draft.js";
import { FinishedLines } from "../../src/properties/finished.js";
import { PropertiesText } from "../../src/properties/text.js";
import { verifyDraft } from "../../src/properties/verify.js";
import { decodeText, joinBytes } from "../../src/text/bytes.js";
import { damagedBytes, key, value } from "../support/arbitraries.js";
import { codeOf } from "../support/errors.js";
import { type Operation, operations } from "../support/operations.js";

function draftOf(text: string, edit: (draft: PropertiesDraft) => void): PropertiesDraft {
  const draft = new PropertiesDraft(parseProperties(text));
  edit(draft);
  return draft;
}

/** What becomes of a draft that set `b` to 2, where its text came out as `text`. */
function verdictOn(text: string, before = "a=1\nb=1\nc=1\n"): string {
  const draft = draftOf(before, (d) => d.set("b", "2"));
  const edits = [{ start: 0, end: before.length, text }];
  return codeOf(() => verifyDraft(draft, new FinishedLines(before, edits, draft.finish().changes)));
}

describe("verifyDraft takes", () => {
  const step = fc.tuple(fc.constantFrom(...operations), key, value);
  const steps = fc.array(step, { maxLength: 4 });

  test.each<[string, (bytes: Uint8Array) => PropertiesText]>([
    ["bytes", (bytes) => PropertiesText.ofBytes(bytes)],
    ["texts", (bytes) => new PropertiesText(decodeText(bytes))],
  ])("whatever operations on whatever %s come to, which is what they come to in a document", (_, textOf) => {
    const holds = (bytes: Uint8Array, steps: readonly (readonly [Operation, string, string])[]) => {
      const edit = (draft: PropertiesDraft) => {
        for (const [{ onDraft }, k, v] of steps) onDraft(draft, k, v);
      };
      const draft = new PropertiesDraft(textOf(bytes));
      edit(draft);
      const finished = draft.finish();
      expect(codeOf(() => verifyDraft(draft, finished))).toBe("no error");
      const document = parseProperties(bytes).edit(edit);
      expect(finished.text).toBe(document.text);
      expect(finished.edits).toEqual(document.edits);
      expect(finished.changes).toEqual(document.changes);
      expect([...joinBytes(finished.pieces)]).toEqual([...document.toBytes()]);
    };
    fc.assert(fc.property(damagedBytes, steps, holds), { numRuns: 10_000 });
  });

  test("a rename", () => {
    const draft = draftOf("a=1\nb=1\n", (d) => d.rename("a", "c"));
    expect(codeOf(() => verifyDraft(draft, draft.finish()))).toBe("no error");
  });

  test("a line brought back to life", () => {
    const draft = draftOf("b=1\n#a=1\n", (d) => d.uncomment("a"));
    expect(codeOf(() => verifyDraft(draft, draft.finish()))).toBe("no error");
  });

  test("the text that the draft should have come to", () => {
    expect(verdictOn("a=1\nb=2\nc=1\n")).toBe("no error");
  });
});

describe("verifyDraft refuses a text", () => {
  test.each<[string, string]>([
    ["in which the key has another value", "a=1\nb=3\nc=1\n"],
    ["in which the key is not set", "a=1\n#b=2\nc=1\n"],
    ["in which the key did not change", "a=1\nb=1\nc=1\n"],
    ["in which a later line wins", "a=1\nb=2\nc=1\nb=1\n"],
    ["in which another key has another value", "a=2\nb=2\nc=1\n"],
    ["in which another key is gone", "b=2\nc=1\n"],
    ["in which there is another key more", "a=1\nb=2\nd=1\nc=1\n"],
    ["in which the line end of the key is gone", "a=1\nb=2c=1\n"],
    ["that does not survive being written", "a=1\nb=2\nc=1\n#\uD800\n"],
  ])("%s", (_, text) => {
    expect(verdictOn(text)).toBe("VERIFICATION_FAILED");
  });

  test("in which a line with a lone CR joined its neighbour", () => {
    expect(verdictOn("a=1\rb=2c=1\r", "a=1\rb=1\rc=1\r")).toBe("VERIFICATION_FAILED");
  });
});
