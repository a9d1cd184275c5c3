import { isIpv6 } from "../schema/hosts.js";
import { isOwnHost, markHost } from "./host-names.js";
import type { Marks } from "./marks.js";
import { isCommonWord } from "./stock.js";

/** Hides the hosts in a value that is one or a list of them, with their ports; addresses are hidden wherever they stand. */
export function markOwnHosts(marks: Marks, start: number, end: number): void {
  for (const { 0: item, index } of marks.text.slice(start, end).matchAll(/[^,\s]+/g)) {
    if (item.includes("://") || isIpv6(item)) continue;
    const [name = ""] = item.split(":", 1);
    const isOne = isOwnHost(name) && !isCommonWord(name) && name.length < 256 && !name.startsWith("%");
    const from = start + index;
    if (!isOne) continue;
    if (/\.b32\.i2p$/i.test(name)) markHost(marks, from, from + name.length);
    else marks.hideEverywhere("host", from, from + name.length);
  }
}
