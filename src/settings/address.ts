import { type ClientField, clientFields } from "../files/client.js";
import { ROUTER_CONFIG } from "../files/file-names.js";
import { parseTunnelSelector, type TunnelSelector } from "../files/tunnel-selector.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { ConfigError } from "../text/error.js";
import { settingOf } from "./registry.js";
import type { Setting } from "./setting.js";
import type { XmlAddress } from "./xml-address.js";

/** What an address on the command line means. */
export type Address =
  | { readonly kind: "setting"; readonly text: string; readonly setting: Setting }
  | { readonly kind: "client"; readonly text: string; readonly selector: string; readonly field: ClientField }
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
  /** `+=` and `-=` add items to a list, and take them out. */
  readonly operator: "=" | "+=" | "-=";
  readonly value: string;
}

const CLIENT = /^client\[(.*)\]\.([A-Za-z]+)$/s;
const TUNNEL = /^tunnel\[(.*)\]\.([^\]]+)$/s;
/** What stands before the field of a client or tunnel; the names between the brackets may hold `=`. */
const BRACKETS = /^(?:client|tunnel)\[.*?\]\.(?=[^\]=]+=)/s;
/** The address of something in an XML file, whose predicates hold `=`. */
const XML_PATH = /^[^:=]+\.xml:(?:[^=[]|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])*/;

/**
 * Reads an address: a named setting, `client[NAME-or-CLASS].FIELD`, `tunnel[NAME].FIELD`, `FILE:KEY`, `FILE.xml:PATH`, or a key of
 * router.config that the router knows.
 * @throws {ConfigError} `ADDRESS_UNKNOWN`; `ADDRESS_MALFORMED` for a path of XML that breaks off
 */
export async function parseAddress(text: string): Promise<Address> {
  const setting = await settingOf(text);
  if (setting) return { kind: "setting", text, setting };
  const client = text.startsWith("client[") ? CLIENT.exec(text) : null;
  if (client)
    return { kind: "client", text, selector: client[1] ?? "", field: fieldOf(text, client[2] ?? "") };
  const tunnel = text.startsWith("tunnel[") ? TUNNEL.exec(text) : null;
  if (tunnel) {
    return { kind: "tunnel", text, selector: parseTunnelSelector(tunnel[1] ?? ""), field: tunnel[2] ?? "" };
  }
  const colon = text.indexOf(":");
  if (colon > 0 && colon < text.length - 1) {
    const file = text.slice(0, colon);
    const rest = text.slice(colon + 1);
    if (file.endsWith(".config")) return { kind: "key", text, file, key: rest };
    if (file.endsWith(".xml"))
      return { kind: "xml", text, place: (await import("./xml.js")).xml.xmlAddress(file, rest) };
    throw new ConfigError("USAGE", `${JSON.stringify(text)}: only *.config and *.xml files have addresses`);
  }
  if (routerKeySpec(text)) return { kind: "key", text, file: ROUTER_CONFIG, key: text };
  throw new ConfigError(
    "ADDRESS_UNKNOWN",
    `${JSON.stringify(text)} is no setting and no key that the router knows`,
  );
}

/**
 * Reads `ADDRESS=VALUE`, `ADDRESS+=ITEM` or `ADDRESS-=ITEM`.
 * @throws {ConfigError} `USAGE` where there is no `=`, `ADDRESS_UNKNOWN`
 */
export async function parseAssignment(text: string): Promise<Assignment> {
  const equals = equalsOf(text);
  if (equals <= 0) throw new ConfigError("USAGE", `${JSON.stringify(text)} is not ADDRESS=VALUE`);
  const value = text.slice(equals + 1);
  const sign = text[equals - 1];
  if ((sign === "+" || sign === "-") && equals > 1) {
    return { address: await parseAddress(text.slice(0, equals - 1)), operator: `${sign}=`, value };
  }
  return { address: await parseAddress(text.slice(0, equals)), operator: "=", value };
}

/** Where an address ends and `=VALUE` begins; -1 where there is no value. */
export function equalsOf(text: string): number {
  const brackets = BRACKETS.exec(text)?.[0];
  if (brackets !== undefined) return text.indexOf("=", brackets.length);
  const path = XML_PATH.exec(text)?.[0] ?? "";
  // A bracket that nothing closes takes all that follows with it, so that the error shows the whole path.
  if (path !== "" && text[path.length] === "[") return text.length;
  return text.indexOf("=", path.length);
}

function fieldOf(address: string, name: string): ClientField {
  const field = clientFields.find((known) => known === name);
  if (field) return field;
  throw new ConfigError("ADDRESS_UNKNOWN", `${JSON.stringify(address)}: a client has no field ${name}`, {
    candidates: clientFields,
  });
}
