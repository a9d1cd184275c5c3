import { basename, dirname, join } from "node:path";
import type { FileTree } from "./tree.js";

/**
 * What the router copies from its templates at its first start, in its order (facts: formats 3.3). One of these names is enough for it to take a
 * config directory as set up, and to copy nothing into it (facts: formats 3.2, from WorkingDir.isSetup). `clients.config`, which it copies
 * too, does not count, nor do the `.d` directories.
 */
export const copiedNames: readonly string[] = [
  "addressbook",
  "eepsite",
  "netDb",
  "hosts.txt",
  "i2psnark.config",
  "i2ptunnel.config",
  "jetty-i2psnark.xml",
  "logger.config",
  "router.config",
  "susimail.config",
  "systray.config",
  "webapps.config",
];

/** Whether the router would use a config directory with these names as it is, rather than copy the templates into it. */
export function isSetUp(names: readonly string[]): boolean {
  return names.some((name) => copiedNames.includes(name));
}

/** Whether a config directory is that of a Linux service, which runs as a user of its own; every other one has another name (facts: formats 3.2). */
export function isServiceDir(configDir: string): boolean {
  return basename(configDir) === "i2p-config";
}

/** Which of its two directories the router reads at its next start, and why. */
export interface WorkingDir {
  /** Its number in the table (facts: formats 3.2). Under 7 and 8 the router copies the templates first, under 8 not to the end. */
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly uses: "base" | "config";
  /** One sentence with the files that decided it. */
  readonly reason: string;
}

export interface WorkingDirQuestion {
  readonly base: string;
  /** The config directory, if the router takes it. */
  readonly candidate: string;
  /** `i2p.dir.migrate` of the JVM: an old installation in one directory is given up. */
  readonly migrate?: boolean | undefined;
  /** Whether a missing candidate could be created; by default where its parent is a directory. */
  readonly canCreate?: boolean | undefined;
}

/** What net.i2p.router.startup.WorkingDir.getWorkingDir decides, as far as files show it: the first rule that matches. */
export function decideWorkingDir(tree: FileTree, question: WorkingDirQuestion): WorkingDir {
  const { base, candidate, migrate = false } = question;
  const reads = `so the router reads ${base} itself`;
  if (!tree.isFile(join(base, "hosts.txt"))) return inBase(1, `there is no hosts.txt in ${base}, ${reads}`);
  const real = tree.realPath(candidate);
  if (real !== undefined && real === tree.realPath(base))
    return inBase(2, `${base} and ${candidate} are one directory, which the router reads as it is`);
  const names = tree.list(candidate);
  const sign = names?.find((name) => copiedNames.includes(name));
  if (sign !== undefined) {
    return { rule: 3, uses: "config", reason: `${candidate} is set up, as ${sign} in it shows` };
  }
  if (real !== undefined && names === undefined)
    return inBase(4, `${candidate} is there, but no directory, ${reads}`);
  const leftover = tree.list(base)?.find((name) => name === "router.keys" || name === "logs");
  if (leftover !== undefined && !migrate) {
    return inBase(5, `${join(base, leftover)} shows an old installation in one directory, ${reads}`);
  }
  const parent = dirname(candidate);
  if (names === undefined && !(question.canCreate ?? tree.isDirectory(parent)))
    return inBase(6, `${candidate} cannot be created in ${parent}, ${reads}`);
  if (names?.includes("docs"))
    return inBase(8, `${join(candidate, "docs")} stops the copying of the templates, ${reads} for one run`);
  const what = names === undefined ? "is not there yet" : "is not set up yet";
  const reason = `${candidate} ${what}, so the router copies the templates of ${base} at its next start`;
  return { rule: 7, uses: "config", reason };
}

function inBase(rule: Exclude<WorkingDir["rule"], 3 | 7>, reason: string): WorkingDir {
  return { rule, uses: "base", reason };
}
