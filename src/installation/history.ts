import type { InstallationFiles } from "../install/installation-files.js";
import { machine } from "../store/machine.js";
import { stateDirectory } from "../store/state-directory.js";
import { directoriesOf } from "./commit-plan.js";
import { type HistoryEntry, historyEntries } from "./history-entries.js";
import { namedPath } from "./named-path.js";

/**
 * What was written to an installation, the last transaction first.
 * @throws {ConfigError} `FILE_UNREADABLE`
 */
export function historyOf(files: InstallationFiles): readonly HistoryEntry[] {
  const own = directoriesOf(files);
  return historyEntries(stateDirectory(machine))
    .filter(({ directories }) => directories.some((directory) => own.includes(directory)))
    .map((entry) => ({
      ...entry,
      files: entry.files.map((file) => ({ ...file, path: namedPath(files, file.path) })),
    }));
}
