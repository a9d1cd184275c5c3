import { InstallationFiles } from "../install/installation-files.js";
import { detectLayout } from "../install/layout.js";
import { disk } from "../store/disk.js";
import { type CommandLine, installationOptions } from "./options.js";
import { plain, tell } from "./output.js";

/** The installation that a command line means; with `--verbose` its directories are told on stderr. */
export function openFiles(line: CommandLine): InstallationFiles {
  const layout = detectLayout(disk, installationOptions(line, process.env));
  if (line.values.verbose) {
    for (const { kind, dir } of layout.places)
      tell(`${layout.name} installation, ${kind} directory: ${plain(dir)}\n`);
  }
  return new InstallationFiles(disk, layout);
}
