import { catalogue, type KeyGroup, keyGroupOf, keyInGroup } from "../../schema/every-file.js";
import { proseOf } from "../../schema/every-prose.js";
import type { Address } from "../address/address.js";

/** What something is, in a sentence without its full stop, and what may go wrong with it. */
export interface Meaning {
  readonly summary: string | undefined;
  readonly danger: string | undefined;
}

/** What an address is about: as its setting declares, or as the catalogue knows its key or field. */
export function meaningOf(address: Address): Meaning {
  switch (address.kind) {
    case "setting":
      return { summary: address.setting.summary, danger: address.setting.danger };
    case "client":
      return keyMeaning("clients.config", address.field);
    case "tunnel":
      return keyMeaning("i2ptunnel.config", address.field);
    case "key":
      return keyMeaning(keyGroupOf(address.file), address.key);
    case "xml":
      return { summary: undefined, danger: undefined };
  }
}

function keyMeaning(group: KeyGroup | undefined, key: string): Meaning {
  const name = group && catalogue[group].nameOf(keyInGroup(group, key));
  const prose = group && name !== undefined ? proseOf(group, name) : undefined;
  const summary = prose?.summary.replace(/\.$/, "");
  const isDead = prose?.deprecated !== undefined;
  return {
    summary: isDead ? `${summary}. The router does not read it any more` : summary,
    danger: prose?.danger,
  };
}
