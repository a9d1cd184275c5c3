import { dirname, join } from "node:path";
import { isClientTunnel } from "../../files/tunnel.js";
import { inConfigDir, type StartContext } from "./context.js";
import type { Overlay } from "./overlay.js";
import { type StartProblem, startProblem } from "./problem.js";
import { SECURE_DIRECTORY, SECURE_FILE } from "./save-props.js";
import type { TunnelEntries } from "./tunnel-files.js";

const BACKUP = "i2ptunnel-keyBackup";

/**
 * Creates the key file of a tunnel that keeps its destination and has none yet, also where the tunnel does not start (facts: formats 7.1).
 * Such are all servers, and clients with `option.persistentClientKey=true`. A copy goes into `i2ptunnel-keyBackup`, under a name that
 * nobody can foretell; the alternative key of old destinations is left out.
 *
 * @param file the file that the tunnel is in
 */
export function createKeyFile(
  tree: Overlay,
  context: StartContext,
  tunnel: TunnelEntries,
  file: string,
): StartProblem[] {
  const isPersistent = tunnel.get("option.persistentClientKey")?.toLowerCase() === "true";
  if (isClientTunnel(tunnel.get("type") ?? "") && !isPersistent) return [];
  const name = tunnel.get("privKeyFile") ?? "";
  if (name === "") return [startProblem("TUNNEL_WITHOUT_KEY_FILE", file)];
  const path = inConfigDir(context, name);
  if (tree.exists(path)) return [];
  if (!tree.exists(dirname(path))) tree.makeDirectories(dirname(path));
  if (!tree.write(path, undefined, SECURE_FILE)) return [startProblem("TUNNEL_KEY_NOT_CREATED", path)];
  tree.makeDirectory(join(context.configDir, BACKUP), SECURE_DIRECTORY);
  return [];
}
