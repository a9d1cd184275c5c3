import { type RateDirection, rateDefaults, rateKeys, rateOf } from "../../schema/bandwidth.js";
import { javaInt } from "../../text/java-int.js";
import { type Fix, setting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { LEAST_RATE, LEAST_SHARED, MOST_OUTBOUND, rateDirections, shareOf, sustainedRate } from "./rates.js";

/** Above this a rate was hardly meant in KiB/s: it would be a gigabit a second. */
const MOST_LIKELY = 125_000;

/** The router counts the bucket in bytes, in an int; in KiB. */
const MOST_IN_BUCKET = Math.trunc(0x7fffffff / 1024);

/** Rates that the router does not take as they stand. */
const bandwidthZero: Rule = {
  id: "Q09",
  name: "bandwidth-zero",
  severity: "warn",
  detects: "a bandwidth that the router replaces by another one",
  *check({ router }: Subject): Iterable<Problem> {
    for (const direction of rateDirections) {
      const { sustained, burst } = rateKeys(direction);
      for (const key of [sustained, burst]) {
        const rate = writtenNumber(router, key);
        if (rate === undefined) continue;
        const problem = unusable(router, direction, key, rate);
        if (problem) yield { at: router.at(key, "value"), ...problem };
      }
    }
  },
};

function unusable(
  router: RouterView,
  direction: RateDirection,
  key: string,
  rate: number,
): Pick<Problem, "message" | "fix"> | undefined {
  const isBurst = key === rateKeys(direction).burst;
  // The rate of bursts is never below the sustained one.
  const instead = Math.max(rateDefaults[direction], isBurst ? sustainedRate(router, direction) : 0);
  if (rate <= 0)
    return {
      message: `${key}=${rate} is no rate and does not mean "no limit": the router takes ${instead} KiB/s; write a real figure, as i2pconf set ${settingOf(direction)}=1024 does`,
    };
  // What is wrong with a low rate of bursts is told by Q10, and a high one counts.
  if (isBurst) return undefined;
  if (rate < LEAST_RATE)
    return {
      message: `${key}=${rate} is raised to ${LEAST_RATE} KiB/s, the least that the router works with`,
      fix: setting(router.file, key, `${LEAST_RATE}`),
    };
  if (rate <= MOST_OUTBOUND || direction === "inbound") return undefined;
  return {
    message: `${key}=${rate} is cut to ${MOST_OUTBOUND} KiB/s, the most that the router sends`,
    fix: setting(router.file, key, `${MOST_OUTBOUND}`),
  };
}

/** The named setting that writes all keys of a direction. */
function settingOf(direction: RateDirection): string {
  return direction === "inbound" ? "bandwidth.in" : "bandwidth.out";
}

/** Bursts that are slower than what is sustained. */
const burstBelowRate: Rule = {
  id: "Q10",
  name: "burst-below-rate",
  severity: "info",
  detects: "a rate of bursts below the sustained rate",
  *check({ router }: Subject): Iterable<Problem> {
    for (const direction of rateDirections) {
      const keys = rateKeys(direction);
      const burst = writtenNumber(router, keys.burst);
      const sustained = sustainedRate(router, direction);
      if (burst === undefined || burst <= 0 || burst >= sustained) continue;
      const isDefault = !router.has(keys.sustained);
      // Somebody who gives but the one rate means that one.
      const fix = settingRate(router, direction, isDefault ? Math.max(burst, LEAST_RATE) : sustained);
      yield {
        at: router.at(keys.burst, "value"),
        message: `bursts of ${burst} KiB/s are slower than the sustained rate, ${sustained} KiB/s${isDefault ? " by default" : ""}, so the router raises them to that, and this limit does not count${fix ? "" : `; set both with i2pconf set ${settingOf(direction)}=RATE`}`,
        ...(fix && { fix }),
      };
    }
  },
};

/**
 * What the console writes for a rate that somebody types; `undefined` where so little would be left to share that others keep away, or the
 * router could not hold the bucket.
 */
function settingRate(router: RouterView, direction: RateDirection, rate: number): Fix | undefined {
  const keys = rateKeys(direction);
  const { sustained, burst, bucket } = rateOf(rate);
  if (sustained * Math.min(shareOf(router), 1) < LEAST_SHARED || bucket > MOST_IN_BUCKET) return undefined;
  return {
    does: `sets sustained rate ${sustained}, bursts ${burst} and bucket ${bucket}, as the console does`,
    apply: (editor) => {
      editor.set(router.file, keys.sustained, `${sustained}`);
      editor.set(router.file, keys.burst, `${burst}`);
      editor.set(router.file, keys.bucket, `${bucket}`);
    },
  };
}

/** Rates that look as if they were given in another unit. */
const bandwidthUnit: Rule = {
  id: "Q11",
  name: "bandwidth-unit",
  severity: "warn",
  detects: "a bandwidth that looks like Kbit/s or bytes",
  *check({ router }: Subject): Iterable<Problem> {
    for (const direction of rateDirections) {
      const { sustained, burst } = rateKeys(direction);
      for (const key of [sustained, burst]) {
        const rate = writtenNumber(router, key);
        const least = key === sustained ? LEAST_SHARED : 0;
        if (rate === undefined || rate <= 0 || (rate >= least && rate <= MOST_LIKELY)) continue;
        yield {
          at: router.at(key, "value"),
          message:
            rate <= MOST_LIKELY
              ? `${key}=${rate} counts KiB/s, and with less than ${LEAST_SHARED} shared the router is of class K, which others leave out of their tunnels; if it was meant in Mbit/s, multiply it by 122`
              : `${key}=${rate} counts KiB/s, and so is more than a gigabit a second; divide it by 8 if it was meant in Kbit/s, by 1024 if in bytes`,
        };
      }
    }
  },
};

/** What stands for a rate, as far as it is a number. */
function writtenNumber(router: RouterView, key: string): number | undefined {
  return javaInt(router.get(key) ?? "");
}

export const bandwidthRules: readonly Rule[] = [bandwidthZero, burstBelowRate, bandwidthUnit];
