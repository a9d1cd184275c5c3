import { type ClientField, clientKey } from "../files/client.js";
import { findClient, type LocatedClient } from "../install/clients.js";
import { ROUTER_CONFIG } from "../install/layout.js";
import type { Location } from "../install/location.js";
import { routerKeySpec } from "../schema/catalogue.js";
import { decodeValue, type Value } from "../schema/codec.js";
import type { Address } from "./address.js";
import { clientOrigin } from "./client-setting.js";
import { originOf } from "./router-setting.js";
import type { Reading } from "./setting.js";

/**
 * What an address is in one location. A named setting that no file holds has the router's default; a raw key has no value then.
 * @throws {ConfigError} `CLIENT_AMBIGUOUS`, `FILE_UNREADABLE`, `FILE_OUTSIDE`
 */
export function readAddress(location: Location, address: Address): Reading {
  switch (address.kind) {
    case "setting":
      return address.setting.read(location) ?? { value: undefined, origin: undefined };
    case "client": {
      const client = findClient(location, address.selector);
      if (!client) return { value: undefined, origin: undefined };
      return { value: fieldOf(client, address.field), origin: clientOrigin(client, address.field) };
    }
    case "key": {
      const file = location.file(address.file);
      const text = file.reader.get(address.key);
      if (text === undefined) return { value: undefined, origin: undefined };
      const spec = address.file === ROUTER_CONFIG ? routerKeySpec(address.key) : undefined;
      return { value: (spec && decodeValue(spec, text)) ?? text, origin: originOf(file, address.key) };
    }
  }
}

/** Booleans and seconds as the router works them out, the rest as it stands. */
function fieldOf(client: LocatedClient, field: ClientField): Value | undefined {
  if (field === "startOnLoad" || field === "delay") return client[field];
  return client.file.reader.get(clientKey(client.number, field));
}
