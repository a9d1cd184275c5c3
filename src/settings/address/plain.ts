import { type AddressNode, type AssignmentNode, things } from "../../../grammars/address-nodes.js";

/** What needs no grammar: a name, or a key of a file. */
const PLAIN = /^[^[\]"'=]+$/;

/** Nor does a bare name between brackets. */
const PLAIN_THING = /^(\w+)\[([^[\]"'=]+)\](?:\.([^[\]"'=]+))?$/;

/** What the grammar reads such an address as; `undefined` where it must be asked. The grammar costs the command far more than all else. */
export function plainNode(text: string): AddressNode | undefined {
  if (text.includes(".xml:")) return undefined;
  if (!PLAIN.test(text)) return plainThing(text);
  const colon = text.indexOf(":");
  if (colon < 0) return { kind: "name", name: text };
  if (colon === 0 || colon === text.length - 1) return undefined;
  return { kind: "key", file: text.slice(0, colon), key: text.slice(colon + 1) };
}

function plainThing(text: string): AddressNode | undefined {
  const [, word, name = "", field] = PLAIN_THING.exec(text) ?? [];
  const thing = things.find((known) => known === word);
  return thing && { kind: "thing", thing, selector: { text: name, isQuoted: false }, field };
}

/** The same of an assignment, or an address alone. `trim` takes away what does not count at the edges of address and value. */
export function plainAssignment(text: string, trim = (part: string) => part): AssignmentNode | undefined {
  const equals = text.indexOf("=");
  const sign = text[equals - 1];
  const operator = sign === "+" || sign === "-" ? (`${sign}=` as const) : "=";
  const name = trim(equals < 0 ? text : text.slice(0, equals + 1 - operator.length));
  const address = plainNode(name);
  if (!address) return undefined;
  return {
    address,
    text: name,
    assigned: equals < 0 ? undefined : { operator, value: trim(text.slice(equals + 1)) },
  };
}
