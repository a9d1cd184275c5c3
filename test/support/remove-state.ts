import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Removes, at the end of all tests, what those committed that name no state directory of their own (`vitest.config.ts`). */
export function teardown(): void {
  rmSync(join(tmpdir(), `i2pconf-tests-${process.pid}`), { recursive: true, force: true });
}
