import { i2npPortRanges } from "../../schema/i2np-ports.js";
import type { PortRange } from "../ports.js";

/** What is often recommended; it is only what Java I2P draws from (9151–30777), rounded. */
const recommended: readonly PortRange[] = [[9000, 31000]];

/**
 * The ports on which a router can no longer be reached when nothing but the allowed ones may be connected to. None are lost where the list is
 * empty.
 */
export function lostPeerPorts(allowed: readonly PortRange[]): readonly PortRange[] {
  const sorted = [...allowed].sort(([a], [b]) => a - b);
  return i2npPortRanges().flatMap(([first, last]) => {
    const lost: PortRange[] = [];
    let next = first;
    for (const [from, to] of sorted) {
      if (to < next || from > last) continue;
      if (from > next) lost.push([next, from - 1]);
      next = to + 1;
    }
    return next <= last ? [...lost, [next, last] as const] : lost;
  });
}

/** Why the range of I2NP is as wide as it is, and what the usual narrower one costs. */
export function widthOfPeerPorts(): string {
  const lost = lostPeerPorts(recommended);
  const count = lost.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const [first, last] = [lost[0], lost[lost.length - 1]].map((range) => range?.join("-"));
  return (
    "Other routers listen at any port from 1024 to 65535, except those that I2P leaves to other programs. To allow " +
    `9000-31000 alone, as some guides have it, cuts off every router at any of the ${count} others, from ${first} to ${last}.`
  );
}
