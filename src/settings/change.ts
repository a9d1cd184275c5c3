import type { Address, Assignment } from "./address.js";
import type { PasswordAddress } from "./passwords/password-address.js";

/** One thing to be done to an address, in every location that holds it. */
export type Change =
  | {
      readonly verb: "set";
      readonly address: Address | PasswordAddress;
      readonly operator: Assignment["operator"];
      readonly value: string;
    }
  | { readonly verb: "unset"; readonly address: Address | PasswordAddress }
  | { readonly verb: "comment"; readonly address: Address }
  | { readonly verb: "uncomment"; readonly address: Address; readonly value: string | undefined };
