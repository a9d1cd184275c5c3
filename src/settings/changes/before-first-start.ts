import { relative, sep } from "node:path";
import type { InstallationFiles } from "../../install/installation-files.js";
import type { Plan } from "../../install/plan.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { isSetUp } from "../../install/working-dir.js";
import { ConfigError } from "../../text/error.js";

/** Why a change goes to the templates alone. */
export function firstStartNote(files: InstallationFiles): PlanNote {
  const dir = configDirOf(files);
  const message = `the router has not started yet, so the change goes to the templates alone: a file in ${dir} would keep the router from copying the rest at its first start`;
  return { code: "FIRST_START", severity: "info", ...ofFile(dir ?? null), message };
}

/**
 * A lone router.config makes the config directory set up: the router then copies no template, and starts without console and tunnels (facts:
 * formats 3.3).
 * @throws {ConfigError} `FIRST_START` where a plan would begin such a file
 */
export function refuseLoneFile(files: InstallationFiles, plan: Plan): void {
  const lone = plan.files.find(({ location, isNew }) => location === "config" && isNew);
  if (!files.isBeforeFirstStart || !lone || !isSetUp([topOf(lone.path, configDirOf(files) ?? "")])) return;
  const message = `${lone.path} would be alone in ${configDirOf(files)}, and keep the router from copying the templates at its first start: it would have no console and no tunnels; leave --location out, or use --force`;
  throw new ConfigError("FIRST_START", message, { path: lone.path });
}

/** What a file below a directory leaves in it: itself, or the directory that it lies in. */
function topOf(path: string, dir: string): string {
  return relative(dir, path).split(sep)[0] ?? "";
}

function configDirOf({ locations }: InstallationFiles): string | undefined {
  return locations.find(({ kind }) => kind === "config")?.dir;
}
