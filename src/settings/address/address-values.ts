import type { ClientField } from "../../files/client.js";
import type { ClientKeys } from "../../schema/keys/client.js";
import type { RouterKeys } from "../../schema/keys/router.js";
import type { TunnelKeys } from "../../schema/keys/tunnel.js";
import type { Value } from "../../schema/value.js";
import type { SettingValues } from "../setting-values.js";

type ClientAddresses = { [Field in ClientField as `client[${string}].${Field}`]: ClientKeys[Field] };

type TunnelAddresses = {
  [Field in keyof TunnelKeys & string as `tunnel[${string}].${Field}`]: TunnelKeys[Field];
} & {
  /** Options of one's own, which the router hands to what it builds. */
  [address: `tunnel[${string}].option.${string}`]: Value;
};

/** Whether the console starts a web application, and the router a plugin. */
interface StartableAddresses {
  [address: `${"webapp" | "plugin"}[${string}]`]: boolean;
}

/** Keys of any file, whatever they are, and elements of XML files. */
interface RawAddresses {
  [address: `${string}.${"config" | "xml"}:${string}`]: Value;
  [address: `addressbook/${"config" | "subscriptions"}.txt:${string}`]: Value;
}

/**
 * What can be set, with the types of the values: named settings, keys of router.config, `client[NAME].FIELD`, `tunnel[NAME].FIELD`,
 * `webapp[NAME]`, `plugin[NAME]`, `FILE:KEY` and `FILE.xml:PATH`.
 */
export type AddressValues = SettingValues &
  RouterKeys &
  ClientAddresses &
  TunnelAddresses &
  StartableAddresses &
  RawAddresses;

/** An address whose form is known to be right. */
export type KnownAddress = keyof AddressValues & string;
