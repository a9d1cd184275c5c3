import type { XmlElement, XmlNode } from "../../grammars/xml-tree.js";
import { elementsOf } from "./select.js";
import { attributeValue } from "./value.js";

/**
 * The path that leads to an element and to no other: `Configure/Call[@name='addConnector'][2]/Arg/New`. Where an element has a `name` it
 * stands in its step, and its place where others are like it. `top` are the document's nodes.
 */
export function pathOf(text: string, top: readonly XmlNode[], element: XmlElement): string {
  const steps: string[] = [];
  for (let at: XmlElement | undefined = element; at; at = at.parent)
    steps.push(stepOf(text, at.parent?.children ?? top, at));
  return steps.reverse().join("/");
}

function stepOf(text: string, siblings: readonly XmlNode[], element: XmlElement): string {
  const name = quotedName(text, element);
  const alike = elementsOf(siblings, element.name).filter(
    (other) => name === undefined || quotedName(text, other) === name,
  );
  const predicate = name === undefined ? "" : `[@name=${name}]`;
  return `${element.name}${predicate}${alike.length > 1 ? `[${alike.indexOf(element) + 1}]` : ""}`;
}

/** The `name` of an element as it stands in a path, which has no escapes. */
function quotedName(text: string, element: XmlElement): string | undefined {
  const name = attributeValue(text, element, "name");
  if (name === undefined || (name.includes("'") && name.includes('"'))) return undefined;
  return name.includes("'") ? `"${name}"` : `'${name}'`;
}
