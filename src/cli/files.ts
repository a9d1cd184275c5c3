import { detectLayout } from "../install/detect-layout.js";
import { InstallationFiles } from "../install/installation-files.js";
import { disk } from "../store/disk.js";
import { machine } from "../store/machine.js";
import { type CommandLine, installationOptions } from "./command-line.js";
import { plain, tell } from "./output.js";

/** The installation that a command line means; with `--verbose` its directories are told on stderr, and what led to them. */
export async function openFiles(line: CommandLine): Promise<InstallationFiles> {
  const layout = await detectLayout(disk, installationOptions(line, machine.environment), machine);
  if (line.values.verbose) {
    for (const reason of layout.reasons) tell(`${plain(reason)}\n`);
    for (const { kind, dir } of layout.places)
      tell(`${layout.name} installation, ${kind} directory: ${plain(dir)}\n`);
  }
  return new InstallationFiles(disk, layout, machine);
}
