import { join } from "node:path";
import type { InstallationFiles } from "../install/installation-files.js";
import type { Recovered } from "../store/bring-to-end.js";
import { fileSystem } from "../store/file-system.js";
import { historyDirectory } from "../store/history.js";
import { machine } from "../store/machine.js";
import { recoverAll, recoverBeside } from "../store/recover.js";
import { withSignalsDeferred } from "../store/signals.js";
import { stateDirectory } from "../store/state-directory.js";
import { directoriesOf, LOCK_TIMEOUT } from "./commit-plan.js";

/**
 * Brings to its end what was broken off: every transaction of this user's, and everybody's that left locks in this installation's directories.
 * @throws {ConfigError} `RECOVERY_NEEDED` where a journal cannot be read, `LOCK_TIMEOUT`, `LOCATION_NOT_WRITABLE`, `IO_FAILED`
 */
export async function recoverInstallation(
  files: InstallationFiles,
  { lockTimeout = LOCK_TIMEOUT }: { readonly lockTimeout?: number | undefined },
): Promise<readonly Recovered[]> {
  const recovered: Recovered[] = [];
  await withSignalsDeferred(async (isInterrupted) => {
    const onRecovered = (each: Recovered) => recovered.push(each);
    const options = { lockTimeout, isInterrupted, onRecovered };
    await recoverAll(historyDirectory(stateDirectory(machine)), options, fileSystem);
    for (const directory of directoriesOf(files)) {
      const inside = files.tree.list(directory) ?? [];
      for (const name of [".", ...inside.filter((each) => !each.startsWith("."))]) {
        const path = join(directory, name);
        if (files.tree.isDirectory(path)) await recoverBeside(path, options, fileSystem);
      }
    }
  });
  return recovered;
}
