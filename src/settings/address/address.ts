import type {
  AddressNode,
  AssignmentNode,
  AssignmentOperator,
  SelectorText,
} from "../../../grammars/address-nodes.js";
import {
  type ClientField,
  type ClientSelector,
  clientFields,
  parseClientSelector,
} from "../../files/client.js";
import { ADDRESSBOOK_CONFIG, ROUTER_CONFIG, SUBSCRIPTIONS } from "../../files/file-names.js";
import { parseTunnelSelector, type TunnelSelector } from "../../files/tunnel-selector.js";
import { dialectOf } from "../../properties/dialects.js";
import { routerKeySpec } from "../../schema/catalogue.js";
import { ConfigError } from "../../text/error.js";
import { malformed } from "../../text/malformed.js";
import { settingOf } from "../registry.js";
import type { Setting } from "../setting.js";
import { plainAssignment, plainNode } from "./plain.js";
import type { XmlAddress } from "./xml-address.js";

/** What an address on the command line means. */
export type Address =
  | { readonly kind: "setting"; readonly text: string; readonly setting: Setting }
  | {
      readonly kind: "client";
      readonly text: string;
      readonly selector: ClientSelector;
      readonly field: ClientField;
    }
  | {
      readonly kind: "tunnel";
      readonly text: string;
      readonly selector: TunnelSelector;
      /** The key without its prefix, such as `listenPort` or `option.inbound.length`. */
      readonly field: string;
    }
  | { readonly kind: "key"; readonly text: string; readonly file: string; readonly key: string }
  | { readonly kind: "xml"; readonly text: string; readonly place: XmlAddress };

/** An address with what it is to become. */
export interface Assignment {
  readonly address: Address;
  readonly operator: AssignmentOperator;
  readonly value: string;
}

/**
 * Reads an address: a named setting, `client[NAME-or-CLASS].FIELD`, `tunnel[NAME].FIELD`, `FILE:KEY`, `FILE.xml:PATH`, or a key of
 * router.config that the router knows. Without a field a client or tunnel means `fieldOfWhole`, if that is given.
 * @throws {ConfigError} `ADDRESS_UNKNOWN`; `ADDRESS_MALFORMED` where it breaks off
 */
export async function parseAddress(text: string, fieldOfWhole?: ClientField): Promise<Address> {
  return await meaningOf(text, plainNode(text) ?? (await grammarFor(text)).address(text), fieldOfWhole);
}

/**
 * Reads `ADDRESS=VALUE`, `ADDRESS+=ITEM` or `ADDRESS-=ITEM`.
 * @throws {ConfigError} `USAGE` where there is no `=`, and what reading an address throws
 */
export async function parseAssignment(text: string): Promise<Assignment> {
  const node = await assignmentNode(text);
  // A path of XML that breaks off takes all that follows; it says so itself.
  if (!node.assigned && node.address.kind === "xml") await meaningOf(node.text, node.address);
  if (!node.assigned) throw new ConfigError("USAGE", `${JSON.stringify(text)} is not ADDRESS=VALUE`);
  return { address: await meaningOf(node.text, node.address), ...node.assigned };
}

/** Reads an assignment, or an address alone; see {@link parseAssignment} for what it throws. */
export async function parseAssigned(text: string): Promise<Assignment | Pick<Assignment, "address">> {
  const node = await assignmentNode(text);
  return { address: await meaningOf(node.text, node.address), ...node.assigned };
}

async function assignmentNode(text: string): Promise<AssignmentNode> {
  return plainAssignment(text) ?? (await grammarFor(text)).assignment(text);
}

/** Of the two parts that hold the grammar, the one that is needed anyway. */
async function grammarFor(text: string) {
  if (text.includes(".xml:")) return (await import("../xml.js")).xml.addressText;
  return (await import("./address-text.js")).addressText;
}

async function meaningOf(text: string, node: AddressNode, fieldOfWhole?: ClientField): Promise<Address> {
  switch (node.kind) {
    case "name":
      return await nameMeaning(text);
    case "key":
      return keyMeaning(text, node);
    case "xml":
      return { kind: "xml", text, place: await xmlPlace(node) };
    case "thing":
      return await thingMeaning(text, node, fieldOfWhole);
  }
}

/** @throws {ConfigError} `ADDRESS_MALFORMED`, with the place in the whole address, though the message shows the path alone */
async function xmlPlace({ file, path, pathStart }: AddressNode & { kind: "xml" }): Promise<XmlAddress> {
  const { xmlAddress } = (await import("../xml.js")).xml;
  try {
    return xmlAddress(file, path);
  } catch (error) {
    if (!ConfigError.is(error) || !error.span) throw error;
    const [start, end] = [pathStart + error.span.start, pathStart + error.span.end];
    throw new ConfigError(error.code, error.message, { column: start + 1, span: { start, end } });
  }
}

const addressbookFiles: readonly string[] = [ADDRESSBOOK_CONFIG, SUBSCRIPTIONS];

/** @throws {ConfigError} `USAGE` */
function keyMeaning(text: string, { file, key }: AddressNode & { kind: "key" }): Address {
  if (file.endsWith(".config") || addressbookFiles.includes(file))
    return { kind: "key", text, file, key: dialectOf(file).readKey?.(key) ?? key };
  const message = `${JSON.stringify(text)}: only *.config and *.xml files, ${addressbookFiles.join(" and ")} have addresses`;
  throw new ConfigError("USAGE", message);
}

/** @throws {ConfigError} `ADDRESS_UNKNOWN` */
async function nameMeaning(text: string): Promise<Address> {
  const setting = await settingOf(text);
  if (setting) return { kind: "setting", text, setting };
  if (routerKeySpec(text)) return { kind: "key", text, file: ROUTER_CONFIG, key: text };
  throw new ConfigError(
    "ADDRESS_UNKNOWN",
    `${JSON.stringify(text)} is no setting and no key that the router knows`,
  );
}

async function thingMeaning(
  text: string,
  node: AddressNode & { kind: "thing" },
  fieldOfWhole: ClientField | undefined,
): Promise<Address> {
  const { thing, selector, field = fieldOfWhole } = node;
  if (thing !== "client" && thing !== "tunnel") {
    if (node.field !== undefined)
      throw new ConfigError("ADDRESS_UNKNOWN", `a ${thing} has no fields: ${text}`);
    const { startable } = await import("../groups/webapps.js");
    return { kind: "setting", text, setting: startable[thing](selector.text) };
  }
  if (field === undefined)
    throw malformed(text, { start: text.length, end: text.length, expected: ". and a field" });
  const shown = node.field === undefined ? `${text}.${field}` : text;
  return thing === "client"
    ? { kind: "client", text: shown, selector: clientSelector(selector), field: fieldOf(text, field) }
    : { kind: "tunnel", text: shown, selector: tunnelSelector(selector), field };
}

function clientSelector({ text, isQuoted }: SelectorText): ClientSelector {
  return isQuoted ? text : parseClientSelector(text);
}

function tunnelSelector({ text, isQuoted }: SelectorText): TunnelSelector {
  return isQuoted ? { kind: "name", name: text } : parseTunnelSelector(text);
}

function fieldOf(address: string, name: string): ClientField {
  const field = clientFields.find((known) => known === name);
  if (field) return field;
  throw new ConfigError("ADDRESS_UNKNOWN", `${JSON.stringify(address)}: a client has no field ${name}`, {
    candidates: clientFields,
  });
}
