import { isIpv6 } from "./hosts.js";

/**
 * The bytes of a literal address, 4 or 16 of them, as java.net.InetAddress takes it: IPv4 also in fewer parts, of which the last fills what is
 * left (`127.1`), or inside IPv6 (`::ffff:10.0.0.1`); IPv6 also in brackets, or with a zone. `undefined` for names and everything else.
 */
export function addressBytes(text: string): readonly number[] | undefined {
  const address = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  if (!isIpv6(address)) return text === address ? ipv4Bytes(text) : undefined;
  const bytes = ipv6Bytes(address.split("%")[0] ?? "");
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isMapped ? bytes.slice(12) : bytes;
}

/** One text for every spelling of an address or a name. */
export function spelledAlike(host: string): string {
  return addressBytes(host)?.join(".") ?? host.toLowerCase();
}

function ipv4Bytes(text: string): readonly number[] | undefined {
  const parts = text.split(".");
  if (parts.length > 4 || !parts.every((part) => /^\d{1,10}$/.test(part))) return undefined;
  const numbers = parts.map(Number);
  const last = numbers.pop() ?? 0;
  const left = 4 - numbers.length;
  if (numbers.some((number) => number > 255) || last >= 256 ** left) return undefined;
  const rest = Array.from({ length: left }, (_, at) => Math.floor(last / 256 ** (left - 1 - at)) % 256);
  return [...numbers, ...rest];
}

function ipv6Bytes(address: string): readonly number[] {
  const [head = [], tail] = address.split("::").map(bytesOfGroups);
  if (!tail) return head;
  return [...head, ...new Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

function bytesOfGroups(text: string): readonly number[] {
  const groups = text === "" ? [] : text.split(":");
  return groups.flatMap((group) => {
    if (group.includes(".")) return group.split(".").map(Number);
    const number = Number.parseInt(group, 16);
    return [number >> 8, number & 255];
  });
}

/** Addresses that nobody on the internet can connect to, the closer range first (facts: lints N04; TransportUtil.isPubliclyRoutable). */
const unroutable: readonly string[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "25.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "::1/128",
  "::/8",
  "200::/7",
  "2001::/32",
  "2001:db8::/32",
  "2002::/16",
  "2620:9b::/32",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
  // Of IPv6, 2000::/3 alone is given out for the internet.
  "::/3",
  "4000::/2",
  "8000::/1",
];

/** A range of addresses, by the bytes that it starts with and the number of bits that count. */
interface AddressRange {
  readonly text: string;
  readonly first: readonly number[];
  readonly bits: number;
}

let ranges: readonly AddressRange[] | undefined;

/**
 * The range of addresses that nobody on the internet can connect to in which a literal address lies, as `10.0.0.0/8`; `undefined` where it
 * lies in none, or is a name.
 */
export function unroutableRange(text: string): string | undefined {
  const bytes = addressBytes(text);
  ranges ??= unroutable.map(rangeOf);
  return bytes && ranges.find((range) => isWithin(bytes, range))?.text;
}

function rangeOf(text: string): AddressRange {
  const [start = "", bits = ""] = text.split("/");
  return { text, first: addressBytes(start) ?? [], bits: Number(bits) };
}

function isWithin(bytes: readonly number[], { first, bits }: AddressRange): boolean {
  return (
    first.length === bytes.length && first.every((byte, at) => same(byte, bytes[at] ?? 0, bits - 8 * at))
  );
}

/** Whether two bytes have the same first bits; all of them where there are 8 or more to compare. */
function same(a: number, b: number, bits: number): boolean {
  return bits <= 0 || (a ^ b) >> Math.max(0, 8 - bits) === 0;
}
