import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { XmlElement, XmlLeaf } from "../../grammars/xml-tree.js";
import { applyEdits } from "../../src/text/edits.js";
import { parseXml, type XmlDocument } from "../../src/xml/document.js";
import { pathOf } from "../../src/xml/path-of.js";
import { attributesOf, attributeValue, isLeaf, textOf, trimmed } from "../../src/xml/value.js";
import { lineEndsOf } from "../support/step.js";
import { allElements, meaningOf } from "../support/xml.js";
import { xmlAttributeValue, xmlDocument, xmlText, xmlValue } from "../support/xml-arbitraries.js";

const runs = { numRuns: 10_000 };

/** Which of the elements in question an operation is tried on. */
const choice = fc.nat({ max: 1000 });

function chosen(elements: readonly XmlElement[], index: number): XmlElement {
  const element = elements[index % elements.length];
  if (!element) throw new fc.PreconditionFailure();
  return element;
}

const leavesOf = (document: XmlDocument) => allElements(document).filter(isLeaf);
const below = (document: XmlDocument) => allElements(document).filter(({ parent }) => parent);
const path = (document: XmlDocument, element: XmlElement) => pathOf(document.text, document.nodes, element);

/** Locality and EolClosed: the edits are the difference, and bring no other kind of line end. */
function checkStep(before: XmlDocument, after: XmlDocument): void {
  expect(applyEdits(before.text, after.edits)).toBe(after.text);
  expect(after.diagnostics).toEqual([]);
  for (const lineEnd of lineEndsOf(after.text)) expect(lineEndsOf(before.text)).toContain(lineEnd);
}

describe(`laws of XML documents, ${runs.numRuns} runs each`, () => {
  test("the generated documents are well-formed", () => {
    fc.assert(
      fc.property(xmlDocument, (text) => {
        expect(parseXml(text).diagnostics).toEqual([]);
      }),
      runs,
    );
  });

  test("Identity: print(parse(bytes)) = bytes", () => {
    const bytes = fc.oneof(
      xmlText.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 64 }),
    );
    fc.assert(
      fc.property(bytes, (b) => {
        expect([...parseXml(b).toBytes()]).toEqual([...b]);
      }),
      runs,
    );
  });

  test("a path leads to its element alone", () => {
    const holds = (text: string) => {
      const document = parseXml(text);
      for (const element of allElements(document))
        expect(document.select(path(document, element))).toEqual([element]);
    };
    fc.assert(fc.property(xmlDocument, holds), { numRuns: 2000 });
  });

  test("GetPut: setting what is there gives no edits", () => {
    const holds = (text: string, index: number) => {
      const document = parseXml(text);
      const leaf = chosen(leavesOf(document), index);
      expect(document.set(path(document, leaf), trimmed(textOf(text, leaf))).edits).toEqual([]);
      for (const { name } of attributesOf(text, leaf).attributes)
        expect(
          document.set(`${path(document, leaf)}/@${name}`, attributeValue(text, leaf, name) ?? "").edits,
        ).toEqual([]);
    };
    fc.assert(fc.property(xmlDocument, choice, holds), runs);
  });

  test("PutGet and Frame: a text is what was set, and nothing else says anything new", () => {
    const holds = (text: string, index: number, value: string) => {
      const before = parseXml(text);
      const leaf = chosen(leavesOf(before), index);
      const after = before.set(path(before, leaf), value);
      expect(after.get(path(before, leaf))).toBe(value);
      expect(meaningOf(after, leaf)).toEqual(meaningOf(before, leaf));
      expect(commentsOf(after)).toEqual(commentsOf(before));
      checkStep(before, after);
    };
    fc.assert(fc.property(xmlDocument, choice, xmlValue, holds), runs);
  });

  test("PutGet and Frame for attributes, which are added where they are missing", () => {
    const holds = (text: string, index: number, name: string, value: string) => {
      const before = parseXml(text);
      const element = chosen(allElements(before), index);
      const after = before.edit((draft) => draft.setAttribute(element, name, value));
      const same = allElements(after)[allElements(before).indexOf(element)];
      expect(same && attributeValue(after.text, same, name)).toBe(value);
      checkStep(before, after);
      if (name !== "name") expect(meaningOf(after, element)).toEqual(meaningOf(before, element));
    };
    const name = fc.constantFrom("name", "id", "type");
    fc.assert(fc.property(xmlDocument, choice, name, xmlAttributeValue, holds), runs);
  });

  test("PutPut: the second set wins, and setting back restores every byte of a value in one piece", () => {
    const holds = (text: string, index: number, first: string, second: string) => {
      const document = parseXml(text);
      const leaf = chosen(leavesOf(document), index);
      const at = path(document, leaf);
      expect(document.set(at, first).set(at, second).get(at)).toBe(second);
      expect(
        document.edit((draft) => {
          draft.setText(leaf, first);
        }).text,
      ).toBe(document.set(at, first).text);
      const old = document.get(at) ?? "";
      if (first !== "" && text.slice(leaf.openEnd, leaf.closeStart) === old && /^[a-z]+$/.test(old))
        expect(document.set(at, first).set(at, old).text).toBe(text);
    };
    fc.assert(fc.property(xmlDocument, choice, xmlValue, xmlValue, holds), runs);
  });

  test("Idempotent: an operation twice is the operation once, and the second time there are no edits", () => {
    const holds = (text: string, index: number, value: string) => {
      const document = parseXml(text);
      const at = path(document, chosen(leavesOf(document), index));
      const once = document.set(at, value);
      const twice = once.set(at, value);
      expect([twice.text, twice.edits, twice.changes]).toEqual([once.text, [], []]);
    };
    fc.assert(fc.property(xmlDocument, choice, xmlValue, holds), runs);
  });

  test("UnsetAdd: removing what was inserted restores every byte", () => {
    const holds = (text: string, index: number, isBefore: boolean, source: string) => {
      const before = parseXml(text);
      const neighbour = chosen(below(before), index);
      const place = allElements(before).indexOf(neighbour);
      const added = before.edit((draft) =>
        isBefore ? draft.insertBefore(neighbour, source) : draft.insertAfter(neighbour, source),
      );
      checkStep(before, added);
      const ahead = isBefore ? place : place + allElements({ nodes: [neighbour] }).length;
      const element = chosen(allElements(added), ahead);
      expect(element.name).toBe("New");
      const removed = added.edit((draft) => draft.remove(element));
      expect(removed.text).toBe(text);
      checkStep(added, removed);
    };
    const source = fc.constantFrom("<New/>", "<New a='1'>x</New>", "<New>\n  <b/>\r\n</New>");
    fc.assert(fc.property(xmlDocument, choice, fc.boolean(), source, holds), runs);
  });

  test("Toggle: commenting out and back in restores every byte", () => {
    const holds = (text: string, index: number) => {
      const before = parseXml(text);
      const element = chosen(below(before), index);
      const source = text.slice(element.start, element.end);
      fc.pre(!source.includes("--"));
      const at = path(before, element);
      const off = before.comment(at);
      checkStep(before, off);
      expect(commentsOf(off)).toContain(`<!--${source}-->`);
      const comment = element.parent && commentAt(off, element.start);
      const back = off.edit((draft) => comment && draft.uncomment(comment));
      expect(back.text).toBe(text);
    };
    fc.assert(fc.property(xmlDocument, choice, holds), runs);
  });

  test("many operations in one edit come to what they come to one after the other", () => {
    const operation = fc.tuple(choice, fc.constantFrom("set", "remove", "insert", "comment"), xmlValue);
    const holds = (text: string, operations: [number, string, string][]) => {
      const before = parseXml(text);
      let single = before;
      const together = before.edit((draft) => {
        for (const [index, kind, value] of operations) {
          const all = allElements(draft.document).filter(({ parent }) => parent);
          const element = all[index % all.length];
          if (!element) continue;
          const source = draft.document.text.slice(element.start, element.end);
          const at = pathOf(draft.document.text, draft.document.nodes, element);
          if (kind === "set" && isLeaf(element)) {
            draft.setText(element, value);
            single = single.set(at, value);
          } else if (kind === "remove") {
            draft.remove(element);
            single = single.unset(at);
          } else if (kind === "insert") {
            draft.insertAfter(element, "<New/>");
            single = single.edit((other) => other.insertAfter(chosen(single.select(at), 0), "<New/>"));
          } else if (kind === "comment" && !source.includes("--")) {
            single = single.comment(at);
            draft.comment(element);
          }
        }
      });
      expect(together.text).toBe(single.text);
      checkStep(before, together);
    };
    fc.assert(fc.property(xmlDocument, fc.array(operation, { maxLength: 5 }), holds), { numRuns: 3000 });
  });
});

function commentAt({ nodes }: XmlDocument, start: number): XmlLeaf | undefined {
  const rows = [nodes, ...allElements({ nodes }).map(({ children }) => children)];
  return rows.flat().find((node): node is XmlLeaf => node.kind === "comment" && node.start === start);
}

function commentsOf({ text }: XmlDocument): string[] {
  return text.match(/<!--[\s\S]*?-->/g) ?? [];
}
