import { resolve } from "node:path";
import { ROUTER_CONFIG } from "../files/file-names.js";
import { PropertiesText } from "../properties/text.js";
import { ConfigError } from "../text/error.js";
import type { InstallationFiles } from "./installation-files.js";
import type { Plan } from "./plan.js";
import { ofFile, type PlanNote } from "./plan-note.js";
import { pingPaths, pingSentence, type RouterPing, routerPing } from "./router-ping.js";

/**
 * The same plan with a note where a running router reads what changes.
 * @throws {ConfigError} `ROUTER_RUNNING` where the plan takes a key of its router.config away, unless `force`
 */
export function besideRouter(files: InstallationFiles, plan: Plan, force: boolean): Plan {
  const { kind } = files.source();
  if (!plan.files.some(({ location }) => location === kind)) return plan;
  const ping = routerPing(files.tree, pingPaths(files), files.machine.now());
  if (!ping) return plan;
  const gone = keysTakenAway(files, plan);
  if (gone.length === 0) return { ...plan, notes: [...plan.notes, noteOf(ping, "info", pingSentence(ping))] };
  const why = `${pingSentence(ping)}: it keeps ${gone.join(", ")} in memory, and writes it back to the file`;
  if (!force) {
    const { path } = files.source().file(ROUTER_CONFIG);
    throw new ConfigError("ROUTER_RUNNING", `${why}; stop the router first, or use --force`, { path });
  }
  return { ...plan, restart: "full", notes: [...plan.notes, noteOf(ping, "warn", why)] };
}

/** Keys that were deleted from the file come back: the router merges the file into what it has in memory (facts: formats 8.1). */
function keysTakenAway(files: InstallationFiles, plan: Plan): string[] {
  const { path, document } = files.source().file(ROUTER_CONFIG);
  const planned = plan.files.find((file) => resolve(file.path) === resolve(path));
  if (!planned) return [];
  const after = new PropertiesText(planned.after, document.dialect);
  return [...document.keys()].filter((key) => after.get(key) === undefined);
}

function noteOf({ path }: RouterPing, severity: PlanNote["severity"], message: string): PlanNote {
  return { code: "ROUTER_RUNNING", severity, ...ofFile(path), message };
}
