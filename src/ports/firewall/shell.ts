import { networksOf } from "./networks.js";
import type { Allowed, Family, Policy } from "./policy.js";

const names = {
  private: { ipv4: "PRIVATE4", ipv6: "PRIVATE6" },
  upnp: { ipv4: "UPNP4", ipv6: "UPNP6" },
} as const;

/** The networks that the commands below name, each list a variable of the shell. */
export function networkVariables({ inbound, outbound = [] }: Policy): readonly string[] {
  const rules = [...inbound, ...outbound];
  return (["private", "upnp"] as const)
    .filter((others) => rules.some((rule) => rule.others === others))
    .flatMap((others) =>
      (["ipv4", "ipv6"] as const).map(
        (family) => `${names[others][family]}="${networksOf(others, family)?.join(" ")}"`,
      ),
    );
}

/** A command in a loop over the networks of the other side, or without a network where everybody may be there. */
export function forNetworks(
  { others, to }: Allowed,
  write: (network: string | undefined, family: Family | undefined) => string,
): readonly string[] {
  if (others === "any") return [write(undefined, to?.family)];
  const families: readonly Family[] = to === undefined ? ["ipv4", "ipv6"] : [to.family];
  return families.map((family) => `for net in $${names[others][family]}; do ${write("$net", family)}; done`);
}
