import { dirname } from "node:path";
import type { Patients } from "../doctor/fixing/plan-fixes.js";
import { examinedIn, fixedIn } from "../doctor/installation-patients.js";
import { looseFiles } from "../doctor/loose-files.js";
import type { Subject } from "../doctor/subject.js";
import { detectLayout } from "../install/detect-layout.js";
import { InstallationFiles } from "../install/installation-files.js";
import { ReadableTree, readableFiles } from "../install/readable-tree.js";
import type { FileTree } from "../install/tree.js";
import { disk } from "../store/disk.js";
import { machine } from "../store/machine.js";
import { ConfigError } from "../text/error.js";
import { type CommandLine, installationOptions, scopeOf } from "./command-line.js";
import { openFiles } from "./files.js";

/** What a line has the doctor look at, and where it mends. */
export interface Visit {
  /** What is examined, in a tree. */
  examined(tree: FileTree): readonly Subject[];
  /** What fixes are made in. */
  readonly fixed: Patients;
  /** Whose files these are, for writing them. */
  readonly files: InstallationFiles;
  /** The directories that are named, each as that of a router of its own. */
  readonly routers: readonly InstallationFiles[];
  /** Whether it is the installation that the line means, rather than paths. */
  readonly isInstallation: boolean;
  /** What could not be read, known once all was looked at. */
  readonly unread: ReadonlySet<string>;
}

/**
 * The installation that a line means, or the files and directories that it names.
 * @throws {ConfigError} `FILE_MISSING`, `FILE_UNREADABLE`, and what finding an installation throws
 */
export async function visitOf(line: CommandLine, paths: readonly string[]): Promise<Visit> {
  if (paths.length > 0) return await looseVisit(line, paths);
  const scope = scopeOf(line, process.env);
  const { files, unread } = readableFiles(await openFiles(line));
  const { layout } = files;
  return {
    examined: (tree) => examinedIn(new InstallationFiles(tree, layout, machine), scope),
    fixed: fixedIn(files, scope),
    files,
    routers: [],
    isInstallation: true,
    unread,
  };
}

/** A directory is taken for the config directory of a router. What is named twice is looked at once. */
async function looseVisit(line: CommandLine, named: readonly string[]): Promise<Visit> {
  const { root } = installationOptions(line, process.env);
  const paths = [...new Map(named.map((path) => [disk.realPath(path) ?? path, path])).values()];
  const directories = paths.filter((path) => disk.isDirectory(path));
  const layouts = await Promise.all(
    directories.map((configDir) => detectLayout(disk, { root, configDir }, machine)),
  );
  const loose = looseFiles(
    disk,
    paths.filter((path) => !directories.includes(path)),
  );
  const open = (tree: FileTree) => [
    ...layouts.flatMap((layout) => examinedIn(new InstallationFiles(tree, layout, machine))),
    ...loose.open(tree),
  ];
  const readable = new ReadableTree(disk);
  const routers = layouts.map((layout) => new InstallationFiles(readable, layout, machine));
  for (const [at, files] of routers.entries()) refuseEmpty(directories[at] ?? "", files, readable);
  return {
    examined: open,
    fixed: { tree: readable, open },
    files: filesAround(paths, directories),
    routers,
    isInstallation: false,
    unread: readable.unread,
  };
}

/** A directory without any file of a configuration is not the one that was meant: that nothing is wrong there would say nothing. */
function refuseEmpty(path: string, files: InstallationFiles, { unread }: ReadableTree): void {
  if (examinedIn(files).some((subject) => subject.files.length > 0) || unread.size > 0) return;
  throw new ConfigError(
    "FILE_MISSING",
    "there is no router.config in this directory, nor another file of a config directory; name that directory, or files",
    { path },
  );
}

/** The directories that are written to. */
function filesAround(paths: readonly string[], directories: readonly string[]): InstallationFiles {
  const dirs = new Set(paths.map((path) => (directories.includes(path) ? path : dirname(path))));
  const places = [...dirs].map((dir, at) => ({
    kind: at === 0 ? ("config" as const) : ("also" as const),
    dir,
  }));
  const layout = {
    name: "given",
    root: "/",
    places,
    isService: false,
    inStep: ["config"],
    reasons: [],
  } as const;
  return new InstallationFiles(disk, layout, machine);
}
