import type { Address, Assignment } from "./address.js";

/** One thing to be done to an address, in every location that holds it. */
export type Change =
  | {
      readonly verb: "set";
      readonly address: Address;
      readonly operator: Assignment["operator"];
      readonly value: string;
    }
  | { readonly verb: "unset"; readonly address: Address }
  | { readonly verb: "comment"; readonly address: Address }
  | { readonly verb: "uncomment"; readonly address: Address; readonly value: string | undefined };
