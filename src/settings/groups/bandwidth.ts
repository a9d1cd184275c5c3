import type { OpenFile } from "../../install/location.js";
import { type RateDirection, rateDefaults, rateKeys, rateOf } from "../../schema/bandwidth.js";
import { readKey, routerKeysSetting, routerSetting, writeKey } from "../kinds/router-setting.js";
import type { Reading, Setting } from "../setting.js";

/** A limit as the console's form has it, where the number is the rate of bursts. */
function rateSetting(
  direction: RateDirection,
  max: number,
  declaration: Pick<Setting, "name" | "summary" | "example">,
): Setting {
  const keys = rateKeys(direction);
  return routerKeysSetting(
    [keys.burst, keys.sustained, keys.bucket],
    { ...declaration, type: { kind: "int", min: 5, max, unit: "KiB/s" } },
    {
      read: (file) => readRate(file, keys, rateDefaults[direction]),
      write(file, value, context) {
        const { sustained, burst, bucket } = rateOf(Number(value));
        writeKey(file, keys.sustained, sustained, context);
        writeKey(file, keys.burst, burst, context);
        writeKey(file, keys.bucket, bucket, context);
      },
    },
  );
}

/** The greater one of the two rates: the router raises the rate of bursts to the sustained one (facts: lints Q10). */
function readRate(file: OpenFile, keys: ReturnType<typeof rateKeys>, fallback: number): Reading {
  const burst = readPositive(file, keys.burst, fallback);
  const sustained = readPositive(file, keys.sustained, fallback);
  return Number(sustained.value) > Number(burst.value) ? sustained : burst;
}

/** What is not above zero is no rate, and the router takes its default (facts: lints Q09). */
function readPositive(file: OpenFile, key: string, fallback: number): Reading {
  const reading = readKey(file, key);
  return Number(reading.value) > 0 ? reading : { value: fallback, origin: undefined };
}

/** How much of the line the router takes. */
export const bandwidthSettings: readonly Setting[] = [
  // The router counts the bucket in bytes, which must fit an int.
  rateSetting("inbound", 104_857, {
    name: "bandwidth.in",
    summary: "Most that the router receives, bursts included; the sustained rate is a little less",
    example: "bandwidth.in=1024",
  }),
  // More than that the router cuts off (facts: lints Q09).
  rateSetting("outbound", 16_384, {
    name: "bandwidth.out",
    summary: "Most that the router sends, bursts included; the sustained rate is a little less",
    example: "bandwidth.out=512",
  }),
  routerSetting(
    "router.sharePercentage",
    {
      name: "bandwidth.share",
      type: { kind: "int", min: 0, max: 100, unit: "%" },
      summary: "Share of the bandwidth for other people's tunnels, in percent",
      example: "bandwidth.share=60",
    },
    {
      // The router takes values up to 1 as fractions, so 1 is all of it (catalogue: router.sharePercentage).
      fromRouter: (value) => (typeof value === "number" && value <= 1 ? Math.round(value * 100) : value),
      toRouter: (percent) => (percent === 1 ? "0.01" : percent),
    },
  ),
];
