import { ArgumentsDocument } from "../../arguments/document.js";
import { TUNNELS_MAIN } from "../../files/client.js";

import type { JvmOptions } from "../jvm-options.js";
import { routerConfigPath } from "../router-config-path.js";
import type { FileTree } from "../tree.js";
import type { WorkingDir } from "../working-dir.js";
import { type LoadedClient, loadClients } from "./clients.js";
import type { StartContext } from "./context.js";
import { copyTemplates } from "./first-start-copy.js";
import type { FileOutcome } from "./outcome.js";
import { Overlay } from "./overlay.js";
import { type StartProblem, startProblem } from "./problem.js";
import { readProperties } from "./readable.js";
import { type LoadedTunnel, loadTunnels } from "./tunnels.js";

/** Which rule decides on the directory that the router runs from. */
type Decision = Pick<WorkingDir, "rule" | "uses">;

/** What a start begins with. Paths are absolute, and lie below the root. */
export interface Start {
  /** The directory that is `/` to the router, such as that of an image; what the router writes into files leaves it out. */
  readonly root: string;
  readonly baseDir: string;
  readonly configDir: string;
  /** Rule 7 and rule 8 both copy the templates; which of them it is, the copy shows. */
  readonly decision: Decision;
  /** The `-D` options of its JVM, which may name another router.config. */
  readonly jvmOptions: JvmOptions;
  /** Whether the router runs as the daemon's user. */
  readonly isLinuxService: boolean;
  /** The date in the header of the files that are saved, as the router writes it. */
  readonly savedAt: string;
  /**
   * The directories that `i2p.dir.config` and `i2p.dir.base` in router.config name, which count for every other file (facts: formats 3.2).
   * Default: those of the decision.
   */
  readonly contextDir?: { readonly config: string; readonly base: string } | undefined;
}

/** What the router will have loaded when it runs again, and what will have become of its files. */
export interface NextStart {
  readonly decision: Decision;
  /** The directory that it runs from, with the router.config that counts. */
  readonly directory: string;
  /** In the order in which they are launched, disabled ones included. */
  readonly clients: readonly LoadedClient[];
  /** Those of the tunnels' client app; none where it does not start. */
  readonly tunnels: readonly LoadedTunnel[];
  readonly changes: readonly FileOutcome[];
  readonly problems: readonly StartProblem[];
  /** The files as they will be. */
  readonly tree: FileTree;
}

/**
 * Works out the router's next start without touching anything (facts: formats 3.3, 4.1, 4.2). What it saves later, router.config and its
 * own state, is not foreseen. Whether a file can be read is judged by this process, not by the router's user.
 */
export function nextStart(tree: FileTree, start: Start): NextStart {
  const overlay = new Overlay(tree);
  const { decision, problems: copied } = decide(overlay, start);
  const directory = decision.uses === "base" ? start.baseDir : start.configDir;
  const { config, base } = start.contextDir ?? { config: directory, base: start.baseDir };
  const context = { root: start.root, configDir: config, baseDir: base, savedAt: start.savedAt };

  const path = routerConfigPath(start.root, directory, start.jvmOptions);
  const routerConfig = readProperties(overlay, path);
  const unread =
    !routerConfig && overlay.exists(path) ? [startProblem("ROUTER_CONFIG_UNREADABLE", path)] : [];
  const loaded = loadClients(overlay, context, routerConfig?.get("router.clientConfigFile"));
  const tunnels = tunnelsOf(overlay, context, loaded.clients);
  return {
    decision,
    directory,
    clients: loaded.clients,
    tunnels: tunnels.tunnels,
    changes: overlay.outcomes(),
    tree: overlay,
    problems: [...copied, ...unread, ...loaded.problems, ...tunnels.problems],
  };
}

/** The decision, with the templates copied where it says so. */
function decide(tree: Overlay, start: Start) {
  const { decision, root, baseDir, configDir, isLinuxService } = start;
  if (decision.rule < 7) return { decision, problems: [] };
  const problems = copyTemplates({ tree, root, baseDir, configDir, isLinuxService });
  const made: Decision = problems.length === 0 ? { rule: 7, uses: "config" } : { rule: 8, uses: "base" };
  return { decision: made, problems };
}

function tunnelsOf(tree: Overlay, context: StartContext, clients: readonly LoadedClient[]) {
  const group = clients.find(({ main, startOnLoad }) => main === TUNNELS_MAIN && startOnLoad);
  if (!group) return { tunnels: [], problems: [] };
  return loadTunnels(tree, context, new ArgumentsDocument(group.args ?? "").values);
}
