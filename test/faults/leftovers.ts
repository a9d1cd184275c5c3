import { lutimesSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Locks whose process ended before it could write into them count after ten seconds; nobody wants to wait for that. */
export function ageEmptyLocks(directories: readonly string[]): void {
  const before = new Date(Date.now() - 60_000);
  for (const directory of directories)
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      if (name.includes(".i2pconf-lock") && statSync(path).size === 0) lutimesSync(path, before, before);
    }
}
