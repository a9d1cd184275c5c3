import { consoleHasPassword } from "../install/console-password.js";
import { effectiveFiles } from "../install/effective-files/effective-files.js";
import type { FileStatus } from "../install/effective-files/status.js";
import type { InstallationFiles } from "../install/installation-files.js";
import type { NextStart } from "../install/next-start/next-start.js";
import { outcomeText } from "../install/next-start/outcome.js";
import type { StartProblem } from "../install/next-start/problem.js";
import { savedAt } from "../install/next-start/saved-at.js";
import { predict } from "../install/predict.js";
import { readableFiles } from "../install/readable-tree.js";
import { pingPaths, pingSentence, type RouterPing, routerPing } from "../install/router-ping.js";
import { isUnreadable } from "../install/tree.js";
import { isSetUp } from "../install/working-dir.js";
import { type Exposure, exposuresOf } from "../ports/exposure.js";
import { listenersOf } from "../ports/listeners.js";
import { ConfigError } from "../text/error.js";
import { isColoured } from "./colour.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { exposedLine } from "./exposed-line.js";
import { openFiles } from "./files.js";
import { plain, print } from "./output.js";

/** What `where` tells; with `--json` as it is. */
interface Where {
  readonly layout: string;
  readonly reasons: readonly string[];
  readonly directories: readonly {
    readonly location: string;
    readonly dir: string;
    readonly setUp: boolean;
  }[];
  /** The directory that the router reads, by which rule, and why; `null` rule where there is one alone. */
  readonly reads: { readonly dir: string; readonly rule: number | null; readonly reason: string };
  readonly running: RouterPing | null;
  readonly files: readonly FileStatus[];
  readonly nextStart: {
    readonly changes: readonly string[];
    readonly clients: readonly string[];
    readonly tunnels: readonly string[];
    readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  };
  /** Who can reach what, of what listens beyond loopback; `null` where this user cannot read what tells it. */
  readonly exposed: readonly Exposure[] | null;
}

/** `where`: the installation's directories, which of them the router reads and why, and every file that may be taken for the one that counts. */
export async function whereVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length > 0) throw new ConfigError("USAGE", "where takes no operands");
  if (line.values.location !== undefined)
    throw new ConfigError("USAGE", "where tells of all locations: it has no option --location");
  scopeOf(line, process.env);
  const where = whereOf(await openFiles(line));
  print(line.values.json ? `${JSON.stringify(where)}\n` : textOf(where, line.values.color));
  return Exit.done;
}

function whereOf(installation: InstallationFiles): Where {
  const { files } = readableFiles(installation);
  const { layout, tree, machine } = files;
  const { start, changes, problems } = predict(files, savedAt(machine.now()));
  return {
    layout: layout.name,
    reasons: files.reasons,
    directories: layout.places.map(({ kind, dir }) => ({
      location: kind,
      dir,
      setUp: isSetUp(tree.list(dir) ?? []),
    })),
    reads: readsOf(files, start, problems),
    running: routerPing(tree, pingPaths(files), machine.now()) ?? null,
    files: effectiveFiles(installation),
    nextStart: {
      changes: changes.map(outcomeText),
      clients: start.clients.map(
        ({ main, name, startOnLoad }) => `${name ?? main}${startOnLoad ? "" : " (off)"}`,
      ),
      tunnels: start.tunnels.map(({ name = "", startOnLoad }) => `${name}${startOnLoad ? "" : " (off)"}`),
      problems,
    },
    exposed: exposedIn(installation),
  };
}

/** A part of the files would say that something is not exposed which is. */
function exposedIn(installation: InstallationFiles): readonly Exposure[] | null {
  try {
    const source = installation.source();
    return exposuresOf(listenersOf(source), consoleHasPassword(source));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return null;
  }
}

/** The decision of the next start, which finds out whether the templates can be copied. */
function readsOf(
  files: InstallationFiles,
  start: NextStart,
  problems: readonly StartProblem[],
): Where["reads"] {
  const { workingDir } = files;
  const { kind, dir } = files.source();
  if (!workingDir) {
    const what =
      kind === "base"
        ? "no config directory was found to copy them into"
        : "it is the only directory that was found";
    return { dir, rule: null, reason: what };
  }
  const [first] = problems;
  const isCutShort = workingDir.rule === 7 && start.decision.rule === 8 && first;
  if (!isCutShort) return { dir, rule: workingDir.rule, reason: workingDir.reason };
  const reason = `the copying of the templates fails at ${first.path}, so the router reads ${dir} itself for one run`;
  return { dir, rule: 8, reason };
}

function textOf(where: Where, colourChoice: string | undefined): string {
  const { layout, reasons, directories, reads, running, files, nextStart, exposed } = where;
  const rows = [`layout: ${layout}`, ...reasons.map((reason) => `  ${reason}`)];
  for (const { location, dir, setUp } of directories)
    rows.push(`${location}: ${dir}${location === "config" ? (setUp ? " (set up)" : " (not set up)") : ""}`);
  const rule = reads.rule === null ? "" : ` (rule ${reads.rule})`;
  const isTemplates = reads.rule === 7 || !directories.some(({ location }) => location === "config");
  rows.push(
    isTemplates ? `the templates in ${reads.dir} count${rule}` : `the router reads ${reads.dir}${rule}`,
    `  ${reads.reason}`,
  );
  rows.push(running ? pingSentence(running) : "the router is not running, or leaves no sign of it here");
  for (const kind of new Set(files.map((file) => file.kind))) {
    rows.push("", `${kind}:`);
    for (const { path, state, reason } of files.filter((file) => file.kind === kind))
      rows.push(`  ${state}: ${path}`, `    ${reason}`);
  }
  rows.push("", "the next start:");
  if (nextStart.changes.length === 0) rows.push("  changes no file of these");
  rows.push(...nextStart.changes.map((change) => `  ${change}`));
  rows.push(`  loads the client apps ${nextStart.clients.join(", ") || "(none)"}`);
  rows.push(`  loads the tunnels ${nextStart.tunnels.join(", ") || "(none)"}`);
  rows.push(...nextStart.problems.map(({ path, message }) => `  problem: ${path}: ${message}`));
  const exposedRow = exposed
    ? exposedLine(exposed, () => isColoured(colourChoice))
    : "exposed: not known, as this user cannot read all of the files\n";
  return `${plain(rows.join("\n"))}\n\n${exposedRow}`;
}
