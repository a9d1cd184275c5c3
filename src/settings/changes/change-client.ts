import { type ClientField, clientKey } from "../../files/client.js";
import { clientPlaces, clientsOf, findClient, type LocatedClient } from "../../install/clients.js";
import type { Location } from "../../install/location.js";
import { clientKeys } from "../../schema/client-keys.js";
import { lineText } from "../../schema/codec.js";
import { ConfigError } from "../../text/error.js";
import type { Address } from "../address/address.js";
import { writeField } from "../kinds/client-setting.js";
import type { ChangeContext, ChangeOptions } from "../setting.js";
import type { Change } from "./change.js";

/**
 * Changes one field of a client app. Which client is meant is decided where the router reads it, `source`; in other locations it is the
 * one of the same main class, whatever its number.
 */
export function changeClient(
  source: Location,
  location: Location,
  address: Address & { kind: "client" },
  change: Change,
  context: ChangeContext,
): boolean {
  const meant = findClient(source, address.selector) ?? findClient(location, address.selector);
  if (!meant) return false;
  const client = location === source ? meant : counterpart(location, meant);
  if (!client) return false;
  const { field } = address;
  if (change.verb !== "set") refuseLoss(address);
  switch (change.verb) {
    case "set": {
      if (change.operator !== "=")
        throw new ConfigError("USAGE", `${address.text} is no list: ${change.operator} means nothing here`);
      const value = clientFieldText(address.text, field, change.value, context);
      const isSo = field === "startOnLoad" && String(client.startOnLoad) === value;
      if (!isSo) writeField(client, field, value, context);
      // The next import writes it to a file of its new class; the router would load the old one too (facts: formats 4.1).
      if (field === "main" && client.overwrites && value !== client.main)
        client.overwrites.file.isRemoved = true;
      return true;
    }
    case "unset":
      writeField(client, field, undefined, context);
      return true;
    case "comment":
      for (const { file, key } of clientPlaces(client, field)) context.draft(file).comment(key);
      return true;
    case "uncomment":
      for (const { file, key } of clientPlaces(client, field))
        context.draft(file).uncomment(key, change.value);
      return true;
  }
}

/** Fields that the router cannot do without (facts: formats 5.1, 4.1). */
function refuseLoss({ text, field }: Address & { kind: "client" }): void {
  const losses: Partial<Record<ClientField, string>> = {
    main: "without its main class a client ends the router's list, and all behind it are lost",
    name: "without its name the router fails when it takes the list apart or saves the client, and starts no client at all",
  };
  const loss = losses[field];
  if (loss !== undefined) throw new ConfigError("USAGE", `${text}: ${loss}`);
}

/**
 * The client of another location that is the same one: of its class, and of its name where there are several.
 * @throws {ConfigError} `CLIENT_AMBIGUOUS`
 */
export function counterpart(location: Location, { main, name }: LocatedClient): LocatedClient | undefined {
  const same = clientsOf(location).filter((client) => client.main === main);
  if (same.length < 2) return same[0];
  const named = same.filter((client) => client.name === name);
  if (named.length === 1) return named[0];
  const candidates = same.map((client) => `${client.file.path}: ${clientKey(client.number, "main")}`);
  throw new ConfigError("CLIENT_AMBIGUOUS", `several clients of ${location.dir} have the class ${main}`, {
    candidates,
  });
}

/**
 * The text of a field's line.
 * @throws {ConfigError} `VALUE_REFUSED`, `VALUE_OUT_OF_RANGE`
 */
export function clientFieldText(
  name: string,
  field: ClientField,
  text: string,
  context: ChangeOptions,
): string {
  const spec = clientKeys.spec(field);
  return spec ? lineText(name, spec, text, context.force ?? false) : text;
}
