import { basename, resolve } from "node:path";
import { contextDirs } from "./context-dirs.js";
import { InstallationFiles } from "./installation-files.js";
import { ROUTER_CONFIG } from "./layout.js";
import { type NextStart, nextStart, type Start } from "./next-start/next-start.js";

/** The next start of an installation's router. */
export interface Prediction {
  readonly start: NextStart;
  /** The installation as it will be then, to be read like the one that is there. */
  readonly after: InstallationFiles;
}

/** Stands for an install directory that was not found: it is another one than the config directory. */
const UNKNOWN_BASE = "/nonexistent";

/**
 * Works out what the router's next start does to an installation; nothing is written. `savedAt` is the date that stands in the header of
 * the files that the router saves.
 */
export function predict(files: InstallationFiles, savedAt: string): Prediction {
  const { layout, tree, machine } = files;
  const dirOf = (kind: "config" | "base") => {
    const dir = layout.places.find((place) => place.kind === kind)?.dir;
    return dir === undefined ? undefined : resolve(dir);
  };
  const root = resolve(layout.root);
  const configDir = dirOf("config") ?? dirOf("base") ?? root;
  const baseDir = dirOf("base") ?? (layout.name === "portable" ? configDir : UNKNOWN_BASE);
  const live = files.source(undefined);
  const start = nextStart(tree, {
    root,
    baseDir,
    configDir,
    decision: decisionOf(files),
    isLinuxService: basename(configDir) === "i2p-config",
    savedAt,
    // Before the first start the router.config that counts is yet to be copied.
    contextDir: files.isBeforeFirstStart
      ? undefined
      : contextDirs(live.file(ROUTER_CONFIG).document, files.jvmOptions, {
          root,
          base: baseDir,
          config: live.kind === "base" ? baseDir : configDir,
        }),
  });
  return { start, after: new InstallationFiles(start.tree, layout, machine) };
}

/** Where there is one directory alone, there is nothing to decide: it is what the router reads. */
function decisionOf({ workingDir, layout }: InstallationFiles): Start["decision"] {
  if (workingDir) return workingDir;
  if (layout.name === "portable") return { rule: 2, uses: "config" };
  const hasConfig = layout.places.some(({ kind }) => kind === "config");
  return hasConfig ? { rule: 3, uses: "config" } : { rule: 2, uses: "base" };
}
