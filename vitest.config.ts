import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.million.test.ts"],
    testTimeout: 60_000,
    reporters: ["default"],
    disableConsoleIntercept: true,
    // Nothing that a test commits gets into the history of whoever runs it.
    env: { I2PCONF_STATE_DIR: join(tmpdir(), `i2pconf-tests-${process.pid}`) },
    globalSetup: "test/support/remove-state.ts",
  },
});
