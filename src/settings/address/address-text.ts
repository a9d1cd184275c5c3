import { parseAddressText, parseAssignmentText } from "../../../grammars/address.js";
import type { AddressError, AddressNode, AssignmentNode } from "../../../grammars/address-nodes.js";
import { malformed } from "../../text/malformed.js";

/** The grammar of addresses, together: the build makes a part of its own of it, which a command with plain names does not load. */
export const addressText = {
  /** @throws {ConfigError} `ADDRESS_MALFORMED`, with the place in the text */
  address: (text: string): AddressNode => whole(text, parseAddressText(text)),

  /** @throws {ConfigError} `ADDRESS_MALFORMED`, with the place in the text */
  assignment: (text: string): AssignmentNode => whole(text, parseAssignmentText(text)),
};

function whole<Node extends object>(text: string, node: Node | AddressError): Node {
  if ("expected" in node) throw malformed(text, node);
  return node;
}
