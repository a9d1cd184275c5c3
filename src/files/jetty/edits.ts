import type { XmlElement } from "../../../grammars/xml-tree.js";
import { ConfigError } from "../../text/error.js";
import type { XmlDraft } from "../../xml/draft.js";
import { attributeValue } from "../../xml/value.js";
import { type JettyField, type JettyPlace, placeOfField } from "./field.js";
import { JettyConfig } from "./jetty-config.js";
import { childrenOf } from "./objects.js";

/**
 * Gives a field of a Jetty file a value: where it stands, be that the default of a property, or else in a `Set` of its own behind the others
 * of its object.
 * @throws {ConfigError} `ELEMENT_NOT_FOUND` where the file has nothing that could have the field, such as a connector; `ELEMENT_REFUSED` where
 *   the value is put together from others
 */
export function setJettyField(draft: XmlDraft, field: JettyField, text: string): void {
  const place = placeIn(draft, field);
  const { value, object, setter } = place;
  if (value?.target) {
    const { element, attribute } = value.target;
    if (attribute === undefined) draft.setText(element, text);
    else draft.setAttribute(element, attribute, text);
  } else if (value) {
    throw new ConfigError(
      "ELEMENT_REFUSED",
      `the ${field} is put together from other elements; edit it by hand`,
      {
        span: { start: value.element.start, end: value.element.openEnd },
      },
    );
  } else {
    addSetter(draft, object, setter);
    setJettyField(draft, field, text);
  }
}

function placeIn({ document }: XmlDraft, field: JettyField): JettyPlace {
  const config = JettyConfig.of(document);
  const place = config && placeOfField(config, field);
  if (place) return place;
  throw new ConfigError("ELEMENT_NOT_FOUND", `the file has nothing that could have a ${field}`);
}

/** An empty `Set` behind the last one, or at the end of the object. */
function addSetter(draft: XmlDraft, object: XmlElement, setter: string): void {
  const source = `<Set name="${setter}"></Set>`;
  const last = childrenOf(object)
    .filter(({ name }) => name === "Set" || name === "Arg")
    .at(-1);
  if (last) draft.insertAfter(last, source);
  else draft.append(object, source);
}

/** What the router's own migration of 2.9.0 does: `refid` for the `id` of a `Ref`, and the document type that has it (facts: formats 12). */
export function useRefids(draft: XmlDraft): void {
  for (let element = refById(draft); element; element = refById(draft))
    draft.renameAttribute(element, "id", "refid");
  const systemId = draft.document.doctype?.systemId;
  if (systemId?.endsWith("/jetty/configure.dtd"))
    draft.setSystemId(systemId.replace(/configure\.dtd$/, "configure_9_3.dtd"));
}

function refById({ document }: XmlDraft): XmlElement | undefined {
  const has = (element: XmlElement, name: string) =>
    attributeValue(document.text, element, name) !== undefined;
  return document.select("//Ref").find((element) => has(element, "id") && !has(element, "refid"));
}
