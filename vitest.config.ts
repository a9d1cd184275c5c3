import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.million.test.ts"],
    testTimeout: 60_000,
    reporters: ["default"],
    disableConsoleIntercept: true,
  },
});
