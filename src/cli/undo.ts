import { unifiedDiff } from "../install/unified-diff.js";
import { recoverInstallation } from "../installation/recover.js";
import { undoRefused, workOutUndo } from "../installation/undo.js";
import { ConfigError } from "../text/error.js";
import { carryOut, commitOptions, tellRecovered } from "./carry-out.js";
import type { CommandLine } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, tell } from "./output.js";

/** `undo [TX]`: takes a transaction back, the last one by default; `undo --recover` brings what was broken off to its end. */
export async function undoVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const [id, ...rest] = operands;
  if (rest.length > 0 || (line.values.recover && id !== undefined))
    throw new ConfigError("USAGE", "undo takes one transaction, and --recover none; see i2pconf help undo");
  if (line.values.recover) return await recoverVerb(line);
  const { force = false } = line.values;
  // The last one now, also where this is worked out again after another change.
  let meant = id;
  const work = async () => {
    const undo = await workOutUndo(await openFiles(line), meant, { force });
    meant = undo.undoes;
    if (!force && undo.changedSince.length > 0) {
      // What was asked for is not shown here, but why it was not done.
      for (const file of undo.changedSince) tell(plain(unifiedDiff(file, line.values["show-secrets"])));
      throw undoRefused(undo);
    }
    return undo;
  };
  return await carryOut({ verb: "undo", work }, line);
}

async function recoverVerb(line: CommandLine): Promise<number> {
  const { lockTimeout } = commitOptions(line.values);
  const recovered = await recoverInstallation(await openFiles(line), { lockTimeout });
  for (const each of recovered) tellRecovered(each);
  if (recovered.length === 0 && !line.values.quiet) tell("nothing was broken off\n");
  return Exit.done;
}
