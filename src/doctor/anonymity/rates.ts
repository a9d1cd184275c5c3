import { type RateDirection, rateDefaults, rateKeys } from "../../schema/bandwidth.js";
import type { RouterView } from "../router-view.js";

export const rateDirections: readonly RateDirection[] = ["inbound", "outbound"];

/** Less is raised to it (facts: catalogue `i2np.bandwidth.inboundKBytesPerSecond`). */
export const LEAST_RATE = 5;
/** More is cut off, of what goes out. */
export const MOST_OUTBOUND = 16_384;

/** The sustained rate that the router goes by, in KiB/s. */
export function sustainedRate(router: RouterView, direction: RateDirection): number {
  const written = router.number(rateKeys(direction).sustained) ?? 0;
  const rate = written > 0 ? Math.max(written, LEAST_RATE) : rateDefaults[direction];
  return direction === "outbound" ? Math.min(rate, MOST_OUTBOUND) : rate;
}

/** How much of the bandwidth is for tunnels of others, as a fraction (Router.getSharePercentage). */
export function shareOf(router: RouterView): number {
  const share = router.number("router.sharePercentage") ?? 80;
  return share > 1 ? share / 100 : share;
}

/** What the router shares and publishes its class by, in KiB/s (Router.getBandwidthClass). */
export function sharedRate(router: RouterView): number {
  return Math.trunc(
    Math.min(...rateDirections.map((direction) => sustainedRate(router, direction))) * shareOf(router),
  );
}

/** Below this the router is of class K, which others keep away from. */
export const LEAST_SHARED = 12;

/** The classes by the most that a router of them shares, in KiB/s (Router.MIN_BW_L to MIN_BW_X). */
const classes: readonly (readonly [letter: string, most: number])[] = [
  ["K", LEAST_SHARED - 1],
  ["L", 48],
  ["M", 64],
  ["N", 128],
  ["O", 256],
  ["P", 2000],
  ["X", Infinity],
];

/** The letters of the classes, the slowest first. */
export const classLetters = classes.map(([letter]) => letter);

/** The class of a router that shares so many KiB/s. */
export function classOf(shared: number): string {
  return classes.find(([, most]) => shared <= most)?.[0] ?? "X";
}
