import { unroutableRange } from "../schema/addresses.js";
import { isLoopback } from "../schema/hosts.js";
import { type PortScope, PRIVATE_ADDRESSES } from "./ports.js";

/** Private and link-local addresses, and those behind a provider's NAT (RFC 1918, 3927, 6598, 4193, 4291). */
const LAN = [
  "10.0.0.0/8",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "fc00::/7",
  "fe80::/10",
];

const LOOPBACK = ["127.0.0.0/8", "::1/128"];

/** Who can reach an address that is bound. A host name may stand for any address, so it counts as reachable by anybody. */
export function scopeOf(bind: string): PortScope {
  const range = unroutableRange(bind) ?? "";
  if (isLoopback(bind) || LOOPBACK.includes(range)) return "local";
  return bind === PRIVATE_ADDRESSES || LAN.includes(range) ? "lan" : "internet";
}
