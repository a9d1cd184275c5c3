import { besideRouter } from "../install/beside-router.js";
import { machine } from "../store/machine.js";
import { stateDirectory } from "../store/state-directory.js";
import { planInstallationSync } from "../sync/sync-installation.js";
import { ConfigError } from "../text/error.js";
import { carryOut } from "./carry-out.js";
import type { CommandLine } from "./command-line.js";
import { openFiles } from "./files.js";

/** `sync`: makes the locations agree, each in its own form; what changed in more than one of them is a conflict. */
export async function syncVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length > 0) throw new ConfigError("USAGE", "sync takes no operands; see i2pconf help sync");
  const { from, only, except, force = false } = line.values;
  const work = async () => {
    const files = await openFiles(line);
    const plan = await planInstallationSync(files, stateDirectory(machine), { from, only, except, force });
    return { files, plan: besideRouter(files, plan, force) };
  };
  return await carryOut({ verb: "sync", work }, line);
}
