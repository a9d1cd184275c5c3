import type { Form } from "./form.js";
import { isStockAddress } from "./stock.js";

const v4 = (address: number) =>
  [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join(".");

const ipv4Of = (text: string) => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

/** The networks of the AS112 project, which answers for addresses without an owner; behind them one that was never routed. */
const globals = ["192.175.48.0", "192.31.196.0", "192.52.193.0"].map(ipv4Of);

const global4: Form = {
  stem: "192.175.48.",
  write: (number) => {
    const block = globals[Math.floor((number - 1) / 254)];
    return v4(block === undefined ? ipv4Of("11.0.0.0") + number : block + ((number - 1) % 254) + 1);
  },
};
const hamachi4: Form = { stem: "25.0.0.", write: (number) => v4(ipv4Of("25.0.0.0") + number) };
const shared4: Form = { stem: "100.64.0.", write: (number) => v4(ipv4Of("100.64.0.0") + number) };

/** Networks whose addresses say nothing of anybody: those that a million have, that are for examples, or that no host has (facts: lints N04). */
const staying =
  `0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
  198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 192.175.48.0/24 192.31.196.0/24 192.52.193.0/24 25.0.0.0/16 100.64.0.0/16 11.0.0.0/16`
    .split(/\s+/)
    .map((network) => {
      const [base = "", bits] = network.split("/");
      return { base: ipv4Of(base), size: 2 ** (32 - Number(bits)) };
    });

function isWithin(
  address: number,
  { base, size }: { readonly base: number; readonly size: number },
): boolean {
  return address >= base && address < base + size;
}

/** Four numbers with dots, as many digits as may be. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
}

/**
 * What an address, IPv4 or IPv6 without brackets and zone, is replaced by: one of the same class, so that it is as good or bad for the router
 * as before, and that no host has. `undefined` where it stays.
 */
export function addressForm(text: string): Form | undefined {
  if (!text.includes(":")) return ipv4Form(text);
  const words = wordsOf(text);
  const [first = 0, second = 0] = words;
  if (words.slice(0, 5).every((word) => word === 0)) return embeddedForm(words);
  if (first >= 0xff00 || (first === 0x2001 && second === 0xdb8)) return undefined;
  const prefix = ipv6Prefix(first, second);
  if (text.toLowerCase().startsWith(prefix) && /^[0-9a-f]{1,4}$/i.test(text.slice(prefix.length)))
    return undefined;
  return { stem: prefix, write: (number) => `${prefix}${number.toString(16)}` };
}

function ipv4Form(text: string): Form | undefined {
  const address = ipv4Of(text);
  if (isStockAddress(text) || staying.some((network) => isWithin(address, network))) return undefined;
  if (isWithin(address, { base: ipv4Of("25.0.0.0"), size: 2 ** 24 })) return hamachi4;
  return isWithin(address, { base: ipv4Of("100.64.0.0"), size: 2 ** 22 }) ? shared4 : global4;
}

/** One network for every class that the router knows; the last one is that of the AS112 project. */
function ipv6Prefix(first: number, second: number): string {
  if ((first & 0xffc0) === 0xfe80) return "fe80::";
  if ((first & 0xfe00) === 0xfc00) return "fd00::";
  if ((first & 0xfe00) === 0x200) return "200::";
  if (first === 0x2002) return "2002::";
  return first === 0x2001 && second === 0 ? "2001::" : "2620:4f:8000::";
}

/** Wildcard and loopback stay; of others the IPv4 address in the last two words is what counts. */
function embeddedForm(words: readonly number[]): Form | undefined {
  const [mark = 0, high = 0, low = 0] = words.slice(5);
  if (mark === 0 && high === 0 && low < 2) return undefined;
  const form = ipv4Form(v4(high * 65536 + low));
  return form && { stem: form.stem, write: (number) => `::ffff:${form.write(number)}` };
}

function wordsOf(text: string): number[] {
  const [head = "", tail] = text.split("::");
  const [before, behind] = [head, tail ?? ""].map((half) =>
    half.split(":").flatMap((group) => {
      if (group === "") return [];
      if (!group.includes(".")) return [Number.parseInt(group, 16)];
      const address = ipv4Of(group);
      return [Math.floor(address / 65536), address % 65536];
    }),
  );
  const [first = [], last = []] = [before, behind];
  return [...first, ...Array<number>(Math.max(0, 8 - first.length - last.length)).fill(0), ...last];
}
