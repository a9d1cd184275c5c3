import { join, relative, resolve } from "node:path";
import { ROUTER_CONFIG } from "../files/file-names.js";
import { contextDirs, type StartDirs } from "./context-dirs.js";
import { InstallationFiles } from "./installation-files.js";
import { dirOf, type Layout } from "./layout.js";
import type { Location } from "./location.js";
import { type NextStart, nextStart, type Start } from "./next-start/next-start.js";
import type { FileOutcome } from "./next-start/outcome.js";
import type { StartProblem } from "./next-start/problem.js";
import { readableFiles } from "./readable-tree.js";

/** The next start of an installation's router. */
export interface Prediction {
  readonly start: NextStart;
  /** What becomes of the files, and what goes wrong, with their paths as the installation's directories were named. */
  readonly changes: readonly FileOutcome[];
  readonly problems: readonly StartProblem[];
  /** The installation as it will be then, to be read like the one that is there. */
  readonly after: InstallationFiles;
  /** What of it the router runs from in that run; another one than it would read the time after where the copy of the templates fails. */
  readonly source: Location;
}

/** Stands for an install directory that was not found: it is another one than the config directory. */
const UNKNOWN_BASE = "/nonexistent";

/**
 * Works out what the router's next start does to an installation; nothing is written. `savedAt` is the date that stands in the header of
 * the files that the router saves.
 */
export function predict(installation: InstallationFiles, savedAt: string): Prediction {
  const { files } = readableFiles(installation);
  const { layout, tree, machine } = files;
  const [config, base] = [dirOf(layout, "config"), dirOf(layout, "base")];
  const root = resolve(layout.root);
  const configDir = resolve(config ?? base ?? root);
  const baseDir = resolve(base ?? (layout.name === "portable" ? configDir : UNKNOWN_BASE));
  const start = nextStart(tree, {
    root,
    baseDir,
    configDir,
    decision: decisionOf(files),
    jvmOptions: files.jvmOptions,
    isLinuxService: layout.isService,
    savedAt,
    contextDir: contextDirOf(files, { root, base: baseDir, config: configDir }),
  });
  const after = new InstallationFiles(start.tree, layout, machine);
  const named = (path: string) => asNamed(layout, path);
  return {
    start,
    changes: start.changes.map((change) => withPaths(change, named)),
    problems: start.problems.map((problem) => ({ ...problem, path: named(problem.path) })),
    after,
    source: after.source(start.decision.rule === 8 ? "base" : undefined),
  };
}

/** The next start has absolute paths; whoever named the directories may have begun somewhere else. */
function asNamed({ root, places }: Layout, path: string): string {
  const dirs = [...places.map(({ dir }) => dir), root];
  const above = dirs.find((dir) => resolve(dir) === path || path.startsWith(join(resolve(dir), "/")));
  return above === undefined ? path : join(above, relative(above, path));
}

function withPaths(change: FileOutcome, named: (path: string) => string): FileOutcome {
  const path = named(change.path);
  return change.kind === "renamed" ? { ...change, path, from: named(change.from) } : { ...change, path };
}

/** Where router.config sends the router; before the first start the one that counts is yet to be copied. */
function contextDirOf(files: InstallationFiles, { root, base, config }: StartDirs): Start["contextDir"] {
  if (files.isBeforeFirstStart) return undefined;
  const live = files.source();
  const runsFrom = live.kind === "base" ? base : config;
  const { document } = live.file(ROUTER_CONFIG);
  const dirs = contextDirs(document, files.jvmOptions, { root, base, config: runsFrom });
  // A volume that was mounted elsewhere names directories of its own container, which are not here.
  const here = (dir: string, otherwise: string) => (files.tree.isDirectory(dir) ? dir : otherwise);
  return { config: here(dirs.config, runsFrom), base: here(dirs.base, base) };
}

/** Where there is one directory alone, there is nothing to decide: it is what the router reads. */
function decisionOf({ workingDir, layout }: InstallationFiles): Start["decision"] {
  if (workingDir) return workingDir;
  if (layout.name === "portable") return { rule: 2, uses: "config" };
  const hasConfig = dirOf(layout, "config") !== undefined;
  return hasConfig ? { rule: 3, uses: "config" } : { rule: 2, uses: "base" };
}
