import { type ClientField, clientKey } from "../../files/client.js";
import { findClient, type LocatedClient } from "../../install/clients.js";
import type { Location } from "../../install/location.js";
import { originOf } from "../../install/origin.js";
import { decodeValue } from "../../schema/codec.js";
import type { KeySpec } from "../../schema/spec.js";
import type { Value } from "../../schema/value.js";
import type { Address } from "../address/address.js";
import { clientOrigin } from "../kinds/client-setting.js";
import type { Reading } from "../setting.js";
import { keySpecOf } from "./key-spec.js";

const nothing: Reading = { value: undefined, origin: undefined };

/** Whether an address may mean several things, such as `tunnel[*].interface`. */
export function isPlural(address: Address): boolean {
  return address.kind === "tunnel" && address.selector.kind !== "name";
}

/**
 * What an address is in one location: one reading, or one for each tunnel of a plural address. A named setting that no file holds has the
 * router's default; a raw key has no value then.
 * @throws {ConfigError} `CLIENT_AMBIGUOUS`, `TUNNEL_AMBIGUOUS`, `FILE_UNREADABLE`, `FILE_OUTSIDE`
 */
export async function readAddress(location: Location, address: Address): Promise<readonly Reading[]> {
  switch (address.kind) {
    case "setting":
      return [address.setting.read(location) ?? nothing];
    case "client": {
      const client = findClient(location, address.selector);
      if (!client) return [nothing];
      return [{ value: fieldOf(client, address.field), origin: clientOrigin(client, address.field) }];
    }
    case "tunnel": {
      const readings = (await import("./read-tunnel.js")).readTunnels(location, address);
      return readings.length === 0 && !isPlural(address) ? [nothing] : readings;
    }
    case "key":
      return [readKeyOf(location, address.file, address.key, await keySpecOf(address.file, address.key))];
    case "xml":
      return [address.place.read(location) ?? nothing];
  }
}

/** Booleans and seconds as the router works them out, the rest as it stands. */
function fieldOf(client: LocatedClient, field: ClientField): Value | undefined {
  if (field === "startOnLoad" || field === "delay") return client[field];
  return client.file.reader.get(clientKey(client.number, field));
}

/** A key of any file, typed where it is known what it is. */
export function readKeyOf(location: Location, name: string, key: string, spec: KeySpec | undefined): Reading {
  const file = location.file(name);
  const text = file.reader.get(key);
  if (text === undefined) return nothing;
  return { value: (spec && decodeValue(spec, text)) ?? text, origin: originOf(file, key) };
}
