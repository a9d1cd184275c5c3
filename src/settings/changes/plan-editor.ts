import { encodeValue } from "../../schema/codec.js";
import type { ClientKeys } from "../../schema/keys/client.js";
import type { TunnelKeys } from "../../schema/keys/tunnel.js";
import type { Value } from "../../schema/value.js";
import { parseAddress, parseAssignment } from "../address/address.js";
import type { AddressValues, KnownAddress } from "../address/address-values.js";
import { parseRemove } from "../entries/parse-entry.js";
import type { PasswordUser } from "../passwords/password.js";
import type { PasswordAddress } from "../passwords/password-address.js";
import type { Step } from "./change.js";
import { parseSwitch } from "./switch.js";

/** Collects the changes of a plan. */
export interface PlanEditor {
  /**
   * Sets a named setting, a client's or tunnel's field, or a raw key, or several at once. A wrong name or a value of the wrong type does not
   * compile; {@link assign} takes what is only known when the program runs.
   */
  set<Address extends KnownAddress>(address: Address, value: AddressValues[Address]): void;
  set(values: { readonly [Address in keyof AddressValues]?: AddressValues[Address] }): void;
  /** `ADDRESS=VALUE`, `ADDRESS+=ITEM` or `ADDRESS-=ITEM`, as on the command line. */
  assign(assignment: string): void;
  /** Back to the router's default. */
  unset(address: string): void;
  /** Turns on what is on or off: a setting of the kind bool, `client[NAME]`, `tunnel[NAME]`, a key or field that is true or false. */
  enable(what: string): void;
  /** Turns it off. */
  disable(what: string): void;
  /**
   * Sets a user's password for a part of the router, and turns the asking for it on. What is written is a digest; where the templates are in step,
   * they are left alone, as with every secret. A user's name, or a password, that a login cannot hold is refused with `VALUE_REFUSED`.
   */
  password(login: PasswordUser & { readonly password: string }): void;
  /** Takes such a user away, and with the last one the asking. */
  removePassword(login: PasswordUser): void;
  /**
   * Adds a client app (`main`; `name`, `args`, `delay`, `startOnLoad`) or a tunnel (`type`, `name`, and the fields that its type needs, such
   * as `listenPort`) to every location. What is there with the same values stays as it is.
   */
  add(what: "client", fields: { readonly [Field in keyof ClientKeys]?: ClientKeys[Field] }): void;
  add(what: "tunnel", fields: { readonly [Field in keyof TunnelKeys]?: TunnelKeys[Field] }): void;
  /** Takes `client[NAME]` or `tunnel[NAME]` out of every location. What is not there is left so, with a note. */
  remove(what: string): void;
}

/**
 * What an edit of a plan comes to, in its order.
 * @throws {ConfigError} what reading an address throws
 */
export async function stepsOf(edit: (editor: PlanEditor) => void): Promise<readonly Step[]> {
  const wanted: (() => Promise<Step>)[] = [];
  edit({
    set(first: string | Readonly<Record<string, Value | undefined>>, value?: Value) {
      for (const [address, typed] of Object.entries(typeof first === "string" ? { [first]: value } : first)) {
        if (typed === undefined) continue;
        const text = encodeValue(typed);
        wanted.push(async () => ({
          verb: "set",
          address: await parseAddress(address),
          operator: "=",
          value: text,
        }));
      }
    },
    assign: (text) => wanted.push(async () => ({ verb: "set", ...(await parseAssignment(text)) })),
    unset: (address) => wanted.push(async () => ({ verb: "unset", address: await parseAddress(address) })),
    enable: (what) => wanted.push(() => parseSwitch("enable", what)),
    disable: (what) => wanted.push(() => parseSwitch("disable", what)),
    password: ({ password, ...login }) =>
      wanted.push(async () => ({
        verb: "set",
        address: await addressOfPassword(login),
        operator: "=",
        value: password,
      })),
    removePassword: (login) =>
      wanted.push(async () => ({ verb: "unset", address: await addressOfPassword(login) })),
    add(what: "client" | "tunnel", fields: Readonly<Record<string, Value | undefined>>) {
      const texts = new Map(
        Object.entries(fields).flatMap(([field, value]) =>
          value === undefined ? [] : [[field, encodeValue(value)] as const],
        ),
      );
      wanted.push(async () => ({ verb: "add", what, fields: texts }));
    },
    remove: (what) => wanted.push(() => parseRemove(what)),
  });
  const steps: Step[] = [];
  for (const step of wanted) steps.push(await step());
  return steps;
}

async function addressOfPassword(login: PasswordUser): Promise<PasswordAddress> {
  return (await import("../passwords/password.js")).passwordAddress(login);
}
