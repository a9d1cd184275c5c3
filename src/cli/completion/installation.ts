import { detectLayout } from "../../install/detect-layout.js";
import { InstallationFiles, type Scope } from "../../install/installation-files.js";
import type { Location } from "../../install/location.js";
import { disk } from "../../store/disk.js";
import { machine } from "../../store/machine.js";
import { type CommandLine, installationOptions, scopeOf } from "../command-line.js";

/**
 * The locations whose names are offered: the one that the router reads, or those of `--location`; none where there is no installation.
 * Directories may be given as the shell takes them, with `~` or a variable in front.
 */
export async function locationsFor(
  line: CommandLine,
  environment: NodeJS.ProcessEnv,
): Promise<readonly Location[]> {
  try {
    const { root, baseDir, configDir, also } = installationOptions(line, environment);
    const expand = (dir: string | undefined) => (dir === undefined ? undefined : expanded(dir, environment));
    const options = { root: expand(root), baseDir: expand(baseDir), configDir: expand(configDir), also };
    const files = new InstallationFiles(disk, await detectLayout(disk, options, machine), machine);
    const scope: Scope | undefined = scopeOf(line, environment);
    return scope === "both" ? files.targets(scope) : [files.source(scope)];
  } catch {
    return [];
  }
}

/** A path in which `~`, `$NAME` or `${NAME}` at the beginning is what it stands for. */
function expanded(path: string, environment: NodeJS.ProcessEnv): string {
  return path.replace(/^(?:~(?=\/|$)|\$(?:(\w+)|\{(\w+)\}))/, (text, plain?: string, braced?: string) => {
    return environment[plain ?? braced ?? "HOME"] ?? text;
  });
}

/** What each of the locations has, leaving out those that cannot be read. */
export function inEach<T>(locations: readonly Location[], find: (location: Location) => readonly T[]): T[] {
  return locations.flatMap((location) => {
    try {
      return find(location);
    } catch {
      return [];
    }
  });
}
