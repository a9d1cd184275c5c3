import type { Allowed, Family, Others } from "./policy.js";

/** The networks that cannot be reached from the internet, link-local ones among them: who lives there is a neighbour. */
const privateNetworks = {
  ipv4: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"],
  ipv6: ["fc00::/7", "fe80::/10"],
} as const;

/** Where a UPnP search is sent besides: the groups of SSDP (facts: ports `upnp-ssdp-multicast`). */
const upnpGroups = { ipv4: "239.255.255.250", ipv6: "ff02::c" } as const;

/** The networks that the others may be in, of one family of addresses; `undefined` for all. */
export function networksOf(others: Others, family: Family): readonly string[] | undefined {
  if (others === "any") return undefined;
  return others === "upnp" ? [...privateNetworks[family], upnpGroups[family]] : privateNetworks[family];
}

/** The families of addresses that need a rule of their own; `undefined` where one rule does for both. */
export function familiesOf({ others, to }: Allowed): readonly (Family | undefined)[] {
  if (to !== undefined) return [to.family];
  return others === "any" ? [undefined] : ["ipv4", "ipv6"];
}
