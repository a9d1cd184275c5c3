import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run faults`: everything that goes wrong with files, in full; `npm test` runs a share of it. */
export default defineConfig({
  test: {
    include: ["test/faults/**/*.test.ts"],
    testTimeout: 3_600_000,
    // What measures time and load does not do so beside others.
    fileParallelism: false,
    disableConsoleIntercept: true,
    env: { I2PCONF_FAULTS: "all", I2PCONF_STATE_DIR: join(tmpdir(), `i2pconf-tests-${process.pid}`) },
    globalSetup: "test/support/remove-state.ts",
  },
});
