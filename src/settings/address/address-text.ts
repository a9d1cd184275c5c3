import { parseAddressText, parseAssignmentText, parseRecipeLine } from "../../../grammars/address.js";
import type { AddressError, AddressNode, AssignmentNode } from "../../../grammars/address-nodes.js";
import { parseRecipeJson } from "../../../grammars/recipe-json.js";
import { parseXmlPath } from "../../../grammars/xml-path.js";
import { malformed } from "../../text/malformed.js";

/** The grammar of addresses, together: the build makes a part of its own of it, which a command with plain names does not load. */
export const addressText = {
  /** @throws {ConfigError} `ADDRESS_MALFORMED`, with the place in the text */
  address: (text: string): AddressNode => whole(text, parseAddressText(text)),

  /** @throws {ConfigError} `ADDRESS_MALFORMED`, with the place in the text */
  assignment: (text: string): AssignmentNode => whole(text, parseAssignmentText(text)),
};

/** What recipes need of the grammars, beside them, so that chevrotain is loaded once. */
export const recipeText = { line: parseRecipeLine, json: parseRecipeJson, xmlPath: parseXmlPath };

function whole<Node extends object>(text: string, node: Node | AddressError): Node {
  if ("expected" in node) throw malformed(text, node);
  return node;
}
