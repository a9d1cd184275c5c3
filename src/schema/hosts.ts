const HEX_GROUP = /^[0-9a-fA-F]{1,4}$/;
/** Host names as resolvers take them; a name of digits and dots alone would be a broken address. */
const NAME = /^(?=.{1,253}$)(?!-)[a-zA-Z0-9_-]{1,63}(?:\.[a-zA-Z0-9_-]{1,63})*\.?$/;

/** An IPv4 address of four numbers. */
function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

/** An IPv6 address without brackets, a zone such as `%eth0` allowed, as the router's bind arguments take it. */
export function isIpv6(text: string): boolean {
  const [address = "", ...zone] = text.split("%");
  if (zone.length > 1 || zone[0] === "" || !address.includes(":")) return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  // Only the end of an address may be written as four numbers.
  const hasV4 = isIpv4(halves[halves.length - 1]?.split(":").pop() ?? "");
  if (!(hasV4 ? groups.slice(0, -1) : groups).every((group) => HEX_GROUP.test(group))) return false;
  const size = groups.length + (hasV4 ? 1 : 0);
  return halves.length === 2 ? size < 8 : size === 8;
}

/** An address to bind or a host name. */
export function isHost(text: string): boolean {
  return isIpv4(text) || isIpv6(text) || (NAME.test(text) && !/^[\d.]+$/.test(text));
}

/** `0.0.0.0`, `::` and its long forms: every address of the machine. */
export function isWildcard(host: string): boolean {
  return host === "0.0.0.0" || (isIpv6(host) && /^[0:]+$/.test(host));
}

/** Names of this machine to itself; all of 127.0.0.0/8 is (RFC 1122, java.net.InetAddress.isLoopbackAddress). */
export function isLoopback(host: string): boolean {
  const isV4 = isIpv4(host) && host.startsWith("127.");
  return isV4 || host.toLowerCase() === "localhost" || (isIpv6(host) && /^[0:]+:0*1$/.test(host));
}
