import { defineConfig } from "vitest/config";

/** `npm run faults`: every point at which a commit can be disturbed, where `npm test` tries a share of them. */
export default defineConfig({
  test: {
    include: ["test/faults/*.test.ts"],
    testTimeout: 3_600_000,
    disableConsoleIntercept: true,
    env: { I2PCONF_FAULTS: "all" },
  },
});
