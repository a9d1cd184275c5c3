import type { XmlElement } from "../../../grammars/xml-tree.js";
import { javaInt, javaLong } from "../../text/java-int.js";
import type { XmlTarget } from "../../xml/target.js";
import { textOf, trimmed } from "../../xml/value.js";
import { childrenOf, isSetter, type JettyObjects, upperFirst } from "./objects.js";

/** A value in a Jetty XML file. */
export interface JettyValue {
  /** As Jetty reads it; `undefined` where that is null, as for an empty element, or cannot be told from the file. */
  readonly text: string | undefined;
  /** Where it stands and can be changed; `undefined` where it is put together from several things, or computed. */
  readonly target: XmlTarget | undefined;
  /** The property that may give another value when Jetty starts; `text` is its default. */
  readonly property: string | undefined;
  /** The element that it is the value of. */
  readonly element: XmlElement;
}

/** Elements that stand for a property of the JVM or of the files in the server's arguments. */
const PROPERTIES = new Set(["Property", "SystemProperty", "Env"]);

/** The value that the content of an element gives (org.eclipse.jetty.xml.XmlConfiguration, 9.3; facts: formats 9.4). */
export function valueIn(objects: JettyObjects, element: XmlElement): JettyValue {
  const { text } = objects.document;
  const type = objects.attribute(element, "type");
  const elements = childrenOf(element);
  const [first, second] = elements;
  const raw = textOf(text, element);
  if (!first) {
    const value = type === undefined ? trimmed(raw) : raw;
    const isNull = type !== "String" && trimmed(raw) === "";
    return {
      text: isNull ? undefined : value,
      target: { element, attribute: undefined },
      property: undefined,
      element,
    };
  }
  if (!second && PROPERTIES.has(first.name) && trimmed(raw) === "") {
    const value = propertyValue(objects, first);
    const isTrimmed = type === undefined && value.text !== undefined;
    return { ...value, text: isTrimmed ? trimmed(value.text) : value.text, element };
  }
  return { text: undefined, target: undefined, property: undefined, element };
}

/** A property has its default here, in an attribute or in an element of that name. */
function propertyValue(objects: JettyObjects, element: XmlElement): Omit<JettyValue, "element"> {
  const property = objects.attribute(element, "name");
  const form = childrenOf(element).find(({ name }) => name === "Default");
  if (form) {
    const { text, target } = valueIn(objects, form);
    return { text, target, property };
  }
  const text = objects.attribute(element, "default");
  return { text, target: { element, attribute: "default" }, property };
}

/**
 * What the setter of an object is called with at last, be it by `Set` or by `Call`; `undefined` where it is never called. Of several names for
 * the same thing, as generations have them, any counts.
 */
export function setterValue(
  objects: JettyObjects,
  object: XmlElement,
  ...names: readonly string[]
): JettyValue | undefined {
  return setterCalls(objects, [object], ...names).at(-1)?.value;
}

/** A call of a setter, by the name that it was asked for. */
export interface SetterCall {
  readonly name: string;
  readonly value: JettyValue;
}

/** Every call of one of some setters in the places that configure an object. */
export function setterCalls(
  objects: JettyObjects,
  places: readonly XmlElement[],
  ...names: readonly string[]
): readonly SetterCall[] {
  return places
    .flatMap((place) => objects.members(place))
    .flatMap((member) => {
      const written = objects.attribute(member, "name");
      const name = names.find((each) =>
        member.name === "Call" ? written === `set${upperFirst(each)}` : isSetter(written, each),
      );
      if (name === undefined) return [];
      if (member.name === "Set")
        return isConditional(objects, member) ? [] : [{ name, value: valueIn(objects, member) }];
      const [argument] = objects.args(member);
      return member.name === "Call" && argument ? [{ name, value: valueIn(objects, argument) }] : [];
    });
}

/** Since Jetty 10 a `Set` with a property is only made where the property exists (facts: formats 9.4), which none does by itself. */
function isConditional(objects: JettyObjects, member: XmlElement): boolean {
  return objects.attribute(member, "property") !== undefined && /configure_1\d_/.test(objects.systemId);
}

/** The number that a value is for a setter which takes a long, as that of a connector's idle time does. */
export function longOf(value: JettyValue | undefined): number | undefined {
  return value?.text === undefined ? undefined : javaLong(value.text);
}

/** The number that a value is for a setter which takes an int; `undefined` where Jetty fails on it. */
export function numberOf(value: JettyValue | undefined): number | undefined {
  return value?.text === undefined ? undefined : javaInt(value.text);
}
