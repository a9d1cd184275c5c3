import { isClientTunnel } from "../../files/tunnel.js";
import { withTunnelDefaults } from "../../files/tunnel-defaults.js";
import { isPortable, type StartContext } from "./context.js";
import type { Overlay } from "./overlay.js";
import { type StartProblem, type StartProblemCode, startProblem } from "./problem.js";
import { splitTunnels } from "./split-tunnels.js";
import {
  listTunnelFiles,
  readTunnelFile,
  type TunnelEntries,
  type TunnelFile,
  type TunnelPlaces,
  tunnelPlaces,
} from "./tunnel-files.js";
import { createKeyFile } from "./tunnel-keys.js";

/** A tunnel as the router has it in memory. */
export interface LoadedTunnel {
  /** The file that it was read from. */
  readonly path: string;
  /**
   * The file that the router takes it to be in, as the router sees its path; none for a numbered one, which goes into a new file at its
   * next save.
   */
  readonly configFile: string | undefined;
  readonly type: string;
  readonly name: string | undefined;
  readonly startOnLoad: boolean;
  readonly isClient: boolean;
  /** What stands in its file, without prefix. */
  readonly entries: TunnelEntries;
  /** The same with what loading adds (facts: formats 7.3). */
  readonly effective: TunnelEntries;
}

/** The tunnels of a start. */
export interface LoadedTunnels {
  /** In the order in which they are started. */
  readonly tunnels: readonly LoadedTunnel[];
  readonly problems: readonly StartProblem[];
}

/**
 * What net.i2p.i2ptunnel.TunnelControllerGroup.loadControllers does at each start (facts: formats 4.2): the single file is split into
 * `i2ptunnel.config.d` where there is no such directory yet; where there is one, its files count, but an unreadable or empty single file
 * beside it ends it all.
 *
 * @param args the arguments of the tunnels' client app
 */
export function loadTunnels(tree: Overlay, context: StartContext, args: readonly string[]): LoadedTunnels {
  const places = tunnelPlaces(tree, context, args[0]);
  if (args.length > 1) return failure("TUNNELS_ARGUMENTS", places.single);
  const single = tree.exists(places.single) ? readTunnelFile(tree, places.root, places.single) : undefined;
  if (single?.problem) return failure(fatalCodeOf(single.problem), single.path);
  if (isPortable(tree, context)) {
    return single ? load(tree, context, [single]) : failure("TUNNELS_FILE_MISSING", places.single);
  }
  return single && !tree.exists(places.splitDirectory)
    ? loadAfterSplit(tree, context, places, single)
    : loadDirectory(tree, context, places, single);
}

function loadAfterSplit(
  tree: Overlay,
  context: StartContext,
  places: TunnelPlaces,
  single: TunnelFile,
): LoadedTunnels {
  const split = splitTunnels(tree, context, single, places);
  if (split.kind === "thrown") return failure("TUNNELS_KEY_REFUSED", split.path);
  if (split.kind === "done") return load(tree, context, listTunnelFiles(tree, places));
  const { tunnels, problems } = load(tree, context, [{ ...single, tunnels: split.tunnels }]);
  return { tunnels, problems: [startProblem("TUNNELS_NOT_SPLIT", single.path), ...problems] };
}

/** Something else than a directory in its place leaves the single file as it is. */
function loadDirectory(
  tree: Overlay,
  context: StartContext,
  places: TunnelPlaces,
  single: TunnelFile | undefined,
): LoadedTunnels {
  if (tree.isDirectory(places.splitDirectory)) return load(tree, context, listTunnelFiles(tree, places));
  if (single) return load(tree, context, [single]);
  return { tunnels: [], problems: [startProblem("NO_TUNNELS", places.single)] };
}

/** Makes tunnels of all that have a type. */
function load(tree: Overlay, context: StartContext, files: readonly TunnelFile[]): LoadedTunnels {
  const problems = files.flatMap(problemsOf);
  const tunnels: LoadedTunnel[] = [];
  for (const { path, tunnels: read } of files) {
    for (const entries of read) {
      const type = entries.get("type");
      if (type === undefined) continue;
      problems.push(...createKeyFile(tree, context, entries, path));
      tunnels.push({
        path,
        configFile: entries.get("configFile"),
        type,
        name: entries.get("name"),
        startOnLoad: (entries.get("startOnLoad") ?? "true").toLowerCase() === "true",
        isClient: isClientTunnel(type),
        entries,
        effective: withTunnelDefaults(entries),
      });
    }
  }
  return { tunnels, problems };
}

function problemsOf({ path, tunnels, problem }: TunnelFile): StartProblem[] {
  if (problem) return [problem];
  return tunnels.length === 0 ? [startProblem("TUNNEL_FILE_WITHOUT_TUNNEL", path)] : [];
}

/** What fails to load as the single file is fatal; in the directory it is skipped. */
function fatalCodeOf({ code }: StartProblem): StartProblemCode {
  return code === "TUNNEL_FILE_EMPTY" ? "TUNNELS_FILE_EMPTY" : "TUNNELS_FILE_UNREADABLE";
}

function failure(code: StartProblemCode, path: string): LoadedTunnels {
  return { tunnels: [], problems: [startProblem(code, path)] };
}
