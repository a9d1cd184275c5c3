import { isIpv6, isLoopback } from "../schema/hosts.js";
import { type PortScope, PRIVATE_ADDRESSES } from "./ports.js";

/** Private and link-local addresses, and those behind a provider's NAT (RFC 1918, 3927, 6598, 4193, 4291). */
const PRIVATE_V4 =
  /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d{1,3}){2,3}$/;
const PRIVATE_V6 = /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/;

/** Who can reach an address that is bound. A host name may stand for any address, so it counts as reachable by anybody. */
export function scopeOf(bind: string): PortScope {
  const host = bind.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  if (isLoopback(host)) return "local";
  const isPrivate = PRIVATE_V4.test(host) || (isIpv6(host) && PRIVATE_V6.test(host));
  return isPrivate || host === PRIVATE_ADDRESSES ? "lan" : "internet";
}
