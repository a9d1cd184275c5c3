/** Whether every point is tried, as `npm run faults` does; otherwise a share of them is, always the same one. */
export const isAll = process.env["I2PCONF_FAULTS"] === "all";

/** All trials, or every one of this many. */
export function shareOf<Trial>(trials: readonly Trial[], every: number): readonly Trial[] {
  return isAll ? trials : trials.filter((_, index) => index % every === 0);
}
