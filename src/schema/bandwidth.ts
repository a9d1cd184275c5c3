/** The three keys of a limit, in KiB/s and KiB. */
export interface Rate {
  readonly sustained: number;
  readonly burst: number;
  readonly bucket: number;
}

/** Burst and sustained rate where the router takes none from the file, in KiB/s. */
export const rateDefaults = { inbound: 300, outbound: 60 } as const;

export type RateDirection = keyof typeof rateDefaults;

/** The keys of one direction, in the order in which they count. */
export function rateKeys(direction: RateDirection): Readonly<Record<keyof Rate, string>> {
  return {
    burst: `i2np.bandwidth.${direction}BurstKBytesPerSecond`,
    sustained: `i2np.bandwidth.${direction}KBytesPerSecond`,
    bucket: `i2np.bandwidth.${direction}BurstKBytes`,
  };
}

/**
 * A limit as the console's form has it, where the number is the rate of bursts: the sustained rate is a tenth less, but no more than
 * 50 KiB/s, and the bucket holds 20 seconds (facts: lints Q10; the catalogue, i2np.bandwidth.inboundBurstKBytesPerSecond).
 */
export function rateOf(burst: number): Rate {
  return { sustained: Math.round(burst - Math.min(burst / 10, 50)), burst, bucket: 20 * burst };
}
