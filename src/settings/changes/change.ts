import type { AssignmentOperator } from "../../../grammars/address-nodes.js";
import type { Address } from "../address/address.js";
import type { PasswordAddress } from "../passwords/password-address.js";

/** One thing to be done to an address, in every location that holds it. */
export type Change =
  | {
      readonly verb: "set";
      readonly address: Address | PasswordAddress;
      readonly operator: AssignmentOperator;
      readonly value: string;
    }
  | { readonly verb: "unset"; readonly address: Address | PasswordAddress }
  | { readonly verb: "comment"; readonly address: Address }
  | { readonly verb: "uncomment"; readonly address: Address; readonly value: string | undefined };

/** A client app or tunnel that every location is to have. */
export interface Addition {
  readonly verb: "add";
  readonly what: "client" | "tunnel";
  /** What was asked for, by the fields' names without prefix, as it stands on a command line: `main`, `type`, `listenPort`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A client app, or tunnels, that no location is to have. */
export interface Removal {
  readonly verb: "remove";
  /** Whatever its field is. */
  readonly address: Address & { readonly kind: "client" | "tunnel" };
}

/** A step of a plan. Each sees what those before it have done. */
export type Step = Change | Addition | Removal;
