import { ConfigError } from "../text/error.js";
import { answer } from "./completion/answer.js";
import bash from "./completion/i2pconf.bash";
import fish from "./completion/i2pconf.fish";
import zsh from "./completion/i2pconf.zsh";
import { shells } from "./completion/operands.js";
import { Exit } from "./exit-codes.js";
import { print } from "./output.js";

const scripts = { bash, zsh, fish };

/** `completion SHELL`: the script that makes a shell complete the command's words. With more operands it is the scripts that ask for words. */
export async function completionVerb(operands: readonly string[]): Promise<number> {
  const [name, ...asked] = operands;
  const shell = shells.find((known) => known === name);
  if (!shell)
    throw new ConfigError(
      "USAGE",
      `completion takes a shell: ${shells.join(", ")}; see i2pconf help completion`,
    );
  print(asked.length === 0 ? scripts[shell] : await answer(shell, asked, process.env));
  return Exit.done;
}
