import { defineConfig } from "vitest/config";

/** `npm run laws`: the same properties a hundred times as often. */
export default defineConfig({
  test: { include: ["test/laws/*.million.test.ts"], testTimeout: 3_600_000, disableConsoleIntercept: true },
});
