import { expect } from "vitest";
import type { XmlElement, XmlLeaf, XmlNode } from "../../grammars/xml-tree.js";
import { commentedElement } from "../../src/xml/commented.js";
import type { XmlDocument } from "../../src/xml/document.js";
import { pathOf } from "../../src/xml/path-of.js";
import { attributesOf, attributeValue, isLeaf, textOf, trimmed } from "../../src/xml/value.js";
import { allElements, meaningOf, saidBeside } from "./xml.js";
import { one } from "./xml-step.js";

/** Takes one of several, the same in every run; nothing where there are none. */
export type Pick = <Item>(items: readonly Item[]) => Item | undefined;

/** What became of an edit. `back` is the document after the operation that must undo it byte by byte, where there is one. */
interface Outcome {
  readonly after: XmlDocument;
  readonly back: XmlDocument | undefined;
}

/** Makes an edit of a kind somewhere in a document and checks what came of it; `undefined` where there is nothing to edit. */
export type Trial = (before: XmlDocument, pick: Pick) => Outcome | undefined;

const values = ["8080", "127.0.0.1", "a & b < c", "]]>", "é€😀", "x\ny", "$&"];
const sources = ["<New/>", '<Set name="new">1 &lt; 2</Set>', "<New><Arg>1</Arg><!-- x --></New>"];

const path = ({ text, nodes }: XmlDocument, element: XmlElement) => pathOf(text, nodes, element);
const below = (document: XmlDocument) => allElements(document).filter(({ parent }) => parent);

export const trials: Readonly<Record<string, Trial>> = {
  "set text": (before, pick) => {
    const leaf = pick(allElements(before).filter(isLeaf));
    const value = pick(values) ?? "";
    if (!leaf) return undefined;
    const at = path(before, leaf);
    const after = before.set(at, value);
    expect(after.get(at)).toBe(value);
    expect(meaningOf(after, leaf)).toEqual(meaningOf(before, leaf));
    const raw = trimmed(before.text.slice(leaf.openEnd, leaf.closeStart));
    const isPlain = leaf.closing === "tag" && !/[<&>\r\n]/.test(raw);
    return { after, back: isPlain ? after.set(at, trimmed(textOf(before.text, leaf))) : undefined };
  },

  "set attribute": (before, pick) => {
    // Another `name` would be another path.
    const all = allElements(before).flatMap((element) =>
      attributesOf(before.text, element).attributes.flatMap((found) =>
        found.name === "name" ? [] : [{ element, ...found }],
      ),
    );
    const found = pick(all);
    const value = pick(values) ?? "";
    if (!found) return undefined;
    const { element, name, valueStart, valueEnd } = found;
    const at = `${path(before, element)}/@${name}`;
    const after = before.set(at, value);
    expect(after.get(at)).toBe(value);
    expect(meaningOf(after, element)).toEqual(meaningOf(before, element));
    const isPlain = !/[&\t\r\n]/.test(before.text.slice(valueStart, valueEnd));
    return {
      after,
      back: isPlain ? after.set(at, attributeValue(before.text, element, name) ?? "") : undefined,
    };
  },

  "add attribute": (before, pick) => {
    const element = pick(allElements(before));
    const value = pick(values) ?? "";
    if (!element) return undefined;
    const at = `${path(before, element)}/@added`;
    const after = before.set(at, value);
    expect(after.get(at)).toBe(value);
    expect(meaningOf(after, element)).toEqual(meaningOf(before, element));
    return { after, back: after.unset(at) };
  },

  comment: (before, pick) => {
    const source = (element: XmlElement) => before.text.slice(element.start, element.end);
    const element = pick(below(before).filter((each) => !source(each).includes("--")));
    if (!element) return undefined;
    const after = before.comment(path(before, element));
    const comment = commentsOf(after).find(({ start }) => start === element.start);
    expect(comment && after.text.slice(comment.start, comment.end)).toBe(`<!--${source(element)}-->`);
    expect(saidBeside(after, comment)).toEqual(saidBeside(before, element));
    return { after, back: after.edit((draft) => comment && draft.uncomment(comment)) };
  },

  uncomment: (before, pick) => {
    const found = pick(
      commentsOf(before).flatMap((comment) =>
        comment.parent ? (commentedElement(before, comment) ?? []) : [],
      ),
    );
    if (!found) return undefined;
    const { comment, text, element } = found;
    const after = before.edit((draft) => draft.uncomment(comment));
    const live = one(after, after.changes[0]?.key ?? "");
    expect(after.text.slice(live.start, live.end)).toBe(text.slice(element.start, element.end));
    expect(saidBeside(after, live)).toEqual(saidBeside(before, comment));
    const isTight = text.length === element.end - element.start;
    return { after, back: isTight ? after.comment(path(after, live)) : undefined };
  },

  insert: (before, pick) => {
    const where = pick(["before", "behind", "into"]);
    const element = pick(where === "into" ? allElements(before) : below(before));
    const source = pick(sources) ?? "";
    if (!element) return undefined;
    const after = before.edit((draft) => {
      if (where === "before") draft.insertBefore(element, source);
      else if (where === "behind") draft.insertAfter(element, source);
      else draft.append(element, source);
    });
    const added = one(after, after.changes[0]?.key ?? "");
    expect(after.text.slice(added.start, added.end)).toBe(source);
    expect(saidBeside(after, added)).toEqual(saidBeside(before));
    const isOpen = where !== "into" || element.closing !== "empty";
    return { after, back: isOpen ? after.unset(path(after, added)) : undefined };
  },

  remove: (before, pick) => {
    const element = pick(below(before));
    if (!element) return undefined;
    const after = before.unset(path(before, element));
    expect(saidBeside(after)).toEqual(saidBeside(before, element));
    const previous = neighbourAbove(before, element);
    const same = previous && one(after, path(after, elementFrom(after, previous.start)));
    const source = before.text.slice(element.start, element.end);
    return { after, back: same && after.edit((draft) => draft.insertAfter(same, source)) };
  },
};

function commentsOf({ nodes }: XmlDocument): XmlLeaf[] {
  const rows: (readonly XmlNode[])[] = [nodes, ...allElements({ nodes }).map(({ children }) => children)];
  return rows.flat().filter((node): node is XmlLeaf => node.kind === "comment");
}

function elementFrom(document: XmlDocument, start: number): XmlElement {
  const found = allElements(document).find((element) => element.start === start);
  if (!found) throw new Error(`no element begins at ${start}`);
  return found;
}

/** The element on the line above, where both have lines of their own and the same margin: what is put behind it goes where the other stood. */
function neighbourAbove({ text }: XmlDocument, element: XmlElement): XmlElement | undefined {
  const siblings = element.parent?.children ?? [];
  const [previous, gap] = siblings.slice(0, siblings.indexOf(element)).slice(-2);
  if (previous?.kind !== "element" || gap?.kind !== "text") return undefined;
  const margin = text.slice(gap.start, gap.end);
  const isMargin = /^(?:\r\n|\r|\n)[ \t]*$/.test(margin);
  const isAlone = text.slice(0, previous.start).endsWith(margin) && /^[\r\n]/.test(text.slice(element.end));
  return isMargin && isAlone ? previous : undefined;
}
