import { isI2npPort } from "../schema/i2np-ports.js";
import { addressForm } from "./address-form.js";
import type { Form } from "./form.js";
import type { RedactedKind } from "./kinds.js";
import { isStockHost, isStockKeyFile, isStockPassword, isStockService, isStockTunnel } from "./stock.js";

/** How the original of a kind is replaced; `undefined` for one that tells nothing, and stays. Placeholders of an earlier run stay too. */
export function formOf(kind: RedactedKind, original: string): Form | undefined {
  if (original === "" || isPlaceholder(original) || isStockPassword(original)) return undefined;
  switch (kind) {
    case "address":
      return addressForm(original);
    case "digest":
      return digestForm(original);
    case "b32":
      return isStockHost(original) ? undefined : b32Form(original);
    case "key":
    case "destination":
      return base64Form(kind.toUpperCase(), original);
    case "password":
      return word("REDACTED-PASSWORD-");
    case "token":
      return word("REDACTED-TOKEN-");
    case "user":
      return isStockService(original) ? undefined : word("user");
    case "tunnel":
      return isStockTunnel(original) ? undefined : word("tunnel-");
    case "text":
      return isStockTunnel(original) ? undefined : word("text-");
    case "host":
      return isStockHost(original) ? undefined : hostForm(original);
    case "family":
      return word("family-");
    case "file":
      return isStockKeyFile(original) ? undefined : word("keyfile-");
    case "email":
      return { stem: "mail-", write: (number) => `mail-${number}@host.example` };
    case "mac":
      return hardwareForm(original);
    case "place":
      return fixed(original === original.toUpperCase() ? "XX" : "xx", original);
    case "time":
      return timeForm(original);
    case "port":
      return portForm(original);
  }
}

const cores: readonly RegExp[] = [
  /user\d+/gi,
  /(?:tunnel|host|keyfile|family|text|mail)-\d+/gi,
  /redacted-(?:key|destination|password|token)-\d+/gi,
  /redacted\/(?:key|destination)\/\d+/gi,
  /redacted[a-j]+z/gi,
  /0{8}\d+/g,
  /(?:192\.175\.48|192\.31\.196|192\.52\.193|25\.0\.0|100\.64\.0)\.\d+/g,
  /(?:fe80|fd00|200|2002|2001|8000)::[\da-f]+/gi,
  /02[:-]00(?:[:-][\da-f]{2}){4}/gi,
  /(?<!\d)(?:52\d\d|[24]4\d{3})(?!\d)/g,
];

/**
 * Every placeholder that a text holds, as far as its number: that is given to nothing else then. A digest's is behind zeros, that of a b32 is
 * letters.
 */
export function* placeholdersIn(text: string): Generator<string> {
  for (const core of cores)
    for (const [found] of text.matchAll(core)) yield found.toLowerCase().replace(/^0{8}0*/, "0");
}

const wholePlaceholder =
  /^(?:user\d+|(?:tunnel|keyfile|family|text)-\d+|host-\d+(?:\.example|(?:\.b32)?\.i2p|\.onion)?|mail-\d+@host\.example|REDACTED-(?:PASSWORD|TOKEN|KEY|DESTINATION)-\d+|REDACTED([-/])(?:KEY|DESTINATION)\1\d+\1A*=*|redacted[a-j]+za*(?:\.b32\.i2p)?|0{8}\d+|[Ax]0{8}\d+|02(?:[:-]?[\da-f]{2}){5}|xx)$/i;

/** Whether a whole text is a placeholder, of this run or an earlier one. */
function isPlaceholder(text: string): boolean {
  return wholePlaceholder.test(text);
}

function word(stem: string): Form {
  return { stem, write: (number) => `${stem}${number}` };
}

function fixed(text: string, original: string): Form | undefined {
  return text === original ? undefined : { stem: "", write: () => text };
}

/** Its length, and what makes it well or badly written: capital letters, and characters that are none of hex. */
function digestForm(original: string): Form {
  // None is so short: that much is still to be seen.
  if (original.length < 24) return word("REDACTED-PASSWORD-");
  const lead = /^[\da-f]+$/.test(original) ? "" : /^[\da-f]+$/i.test(original) ? "A" : "x";
  const zeros = (digits: string) => `${lead}${digits.padStart(original.length - lead.length, "0")}`;
  return { stem: `${lead}0`, write: (number) => zeros(String(number)) };
}

/** Letters alone, as 0, 1, 8 and 9 are none of base32. */
function b32Form(original: string): Form {
  const letters = (number: number) =>
    String(number).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
  const [name = ""] = original.split(".", 1);
  const rest = original.slice(name.length);
  const write = (number: number) => `${`redacted${letters(number)}z`.padEnd(name.length, "a")}${rest}`;
  return { stem: "redacted", write };
}

/** As long as before, and readable as base64 in the same alphabet: I2P has `-` and `~` where others have `+` and `/`. */
function base64Form(what: string, original: string): Form {
  const mark = /[+/]/.test(original) ? "/" : "-";
  const body = original.replace(/(?<!=)=+$/, "");
  const stem = `REDACTED${mark}${what}${mark}`;
  const write = (number: number) =>
    `${stem}${number}${mark}`.length > body.length
      ? `${stem}${number}`
      : `${stem}${number}${mark}`.padEnd(body.length, "A") + original.slice(body.length);
  return { stem, write };
}

function hostForm(original: string): Form {
  const [, end = ".example"] = /((?:\.b32)?\.i2p|\.onion)$/i.exec(original) ?? [];
  return { stem: "host-", write: (number) => `host-${number}${end.toLowerCase()}` };
}

function hardwareForm(original: string): Form {
  const mark = /[-:]/.exec(original)?.[0] ?? "";
  const write = (number: number) =>
    ["02", ...(number.toString(16).padStart(10, "0").slice(-10).match(/../g) ?? [])].join(mark);
  return { stem: "02", write };
}

/** Another port of the same range: below, in or above the one that the router chooses its own from (facts: keys i2np.udp.minPort). */
function portForm(original: string): Form | undefined {
  const port = Number(original);
  if (!/^\d{4,5}$/.test(original) || !isI2npPort(port)) return undefined;
  const first = port < 9151 ? 5200 : port <= 30777 ? 24_000 : 44_000;
  return { stem: `port ${first}`, write: (number) => String(first + number) };
}

/** Thirty days, in milliseconds. */
const MONTH = 2_592_000_000;

/** The beginning of the same thirty days: roughly when is enough, and the moment is what others have seen too. */
function timeForm(original: string): Form | undefined {
  if (original.includes(" ")) return fixed("Thu Jan 01 00:00:00 UTC 1970", original);
  if (!/^\d{12,14}$/.test(original)) return undefined;
  return fixed(String(Math.floor(Number(original) / MONTH) * MONTH), original);
}
