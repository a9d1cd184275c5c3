import { isIpv6 } from "../schema/hosts.js";
import { isIpv4 } from "./address-form.js";
import type { Marks } from "./marks.js";

/** No address is longer: eight groups, or six and four numbers. */
const LONGEST = 45;

/** What Linux calls a network card by its hardware's address. */
const cardName = /\b(?:enx|wlx|wwx)([\dA-Fa-f]{12})\b/g;

/** Hides the addresses of a text: hardware, IPv6 and IPv4, wherever they stand. */
export function markAddresses(marks: Marks): void {
  for (const { 0: name, index } of marks.text.matchAll(cardName))
    marks.hide("mac", index + 3, index + name.length);
  for (const { 0: run, index } of marks.text.matchAll(/[\dA-Fa-f:.-]+/g)) {
    if (run.length < 7 && !run.includes("::")) continue;
    markHardware(marks, run, index);
  }
  for (const { 0: run, index } of marks.text.matchAll(/[\dA-Fa-f:.]+/g)) {
    if (run.includes("::") || run.split(":", 8).length === 8) markIpv6(marks, run, index);
    if (run.includes(".")) markIpv4(marks, run, index);
  }
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text.charAt(at));
}

function markHardware(marks: Marks, run: string, index: number): void {
  for (const { 0: found, index: at } of run.matchAll(
    /(?<![\dA-Fa-f:-])[\dA-Fa-f]{2}(?:([:-])[\dA-Fa-f]{2}(?:\1[\dA-Fa-f]{2}){4})(?![\dA-Fa-f:-])/g,
  )) {
    const start = index + at;
    if (!isWordAt(marks.text, start - 1) && !isWordAt(marks.text, start + found.length))
      marks.hide("mac", start, start + found.length);
  }
}

function markIpv6(marks: Marks, run: string, index: number): void {
  const text = run.replace(/(?<!\.)\.+$/, "").replace(/(?<!:):$/, "");
  const start = text.startsWith(":") && !text.startsWith("::") ? 1 : 0;
  const address = text.slice(start);
  if (address.length > LONGEST || !isIpv6(address)) return;
  if (isWordAt(marks.text, index + start - 1) || isWordAt(marks.text, index + text.length)) return;
  marks.hide("address", index + start, index + text.length);
}

function markIpv4(marks: Marks, run: string, index: number): void {
  for (const { 0: found, index: at } of run.matchAll(/[\d.]+/g)) {
    const address = found.replace(/^\.+/, "").replace(/(?<!\.)\.+$/, "");
    const start = index + at + found.indexOf(address);
    if (isIpv4(address) && !/[\p{L}_]/u.test(marks.text.charAt(start - 1)))
      marks.hide("address", start, start + address.length);
  }
}
