import type { Change } from "../settings/changes/change.js";
import { planChanges } from "../settings/changes/plan-changes.js";
import { checkPassword } from "../settings/passwords/credentials.js";
import { type PasswordService, passwordAddress, passwordServices } from "../settings/passwords/password.js";
import { errno, reasonOf } from "../store/disk.js";
import { readWithin } from "../store/read-within.js";
import { ConfigError } from "../text/error.js";
import { limits } from "../text/limits.js";
import { askPassword } from "./ask-password.js";
import { carryOut, tellOtherLocation } from "./carry-out.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { openFiles } from "./files.js";
import { remembered } from "./remembered.js";

/** `passwd USER`: sets the password of a user, or takes the user away. No part of the command line ever holds a password. */
export async function passwdVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const { values } = line;
  const [user, ...rest] = operands;
  // What stands behind the name may be meant as a password, so it is not shown.
  if (user === undefined || rest.length > 0)
    throw new ConfigError(
      "USAGE",
      "passwd takes one USER, and asks for the password; see i2pconf help passwd",
    );
  if (values.remove && values.stdin)
    throw new ConfigError("USAGE", "--remove needs no password: leave --stdin out");
  const address = passwordAddress({ for: serviceOf(values.for), user });
  const scope = scopeOf(line, process.env);
  const change: Change = values.remove
    ? { verb: "unset", address }
    : { verb: "set", address, operator: "=", value: await readPassword(address.text, values.stdin ?? false) };
  const work = async () => {
    const files = await openFiles(line);
    const plan = await planChanges(files, [change], { force: values.force }, scope);
    return { files, plan: await remembered(files, plan) };
  };
  return await carryOut({ verb: "passwd", work, onRefusal: tellOtherLocation }, line);
}

function serviceOf(word = "console"): PasswordService {
  const service = passwordServices.find((known) => known === word);
  if (service) return service;
  const known = passwordServices.join(", ");
  throw new ConfigError("USAGE", `--for takes one of ${known}, not ${JSON.stringify(word)}`);
}

/** At a terminal it is asked for, whatever the options say, as it would be seen otherwise. */
async function readPassword(what: string, fromStdin: boolean): Promise<string> {
  if (process.stdin.isTTY) return await askTwice(what);
  if (fromStdin) return readStdin();
  throw new ConfigError(
    "USAGE",
    "there is no terminal to ask for the password at: give it on standard input, with --stdin",
  );
}

async function askTwice(what: string): Promise<string> {
  const [first = "", second] = await askPassword([`${what}: `, "once more: "]);
  checkPassword(first);
  if (first !== second)
    throw new ConfigError("VALUE_REFUSED", "the two passwords are not the same; nothing was written");
  return first;
}

/** All of standard input but its last line end. */
function readStdin(): string {
  try {
    const bytes = readWithin(0, limits.valueBytes, "standard input");
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r?\n$/, "");
  } catch (error) {
    if (ConfigError.is(error)) throw error;
    if (error instanceof TypeError) throw new ConfigError("VALUE_REFUSED", "the password is not UTF-8");
    const why = reasonOf(errno(error));
    throw new ConfigError("FILE_UNREADABLE", `standard input cannot be read: ${why}`, {
      path: "standard input",
    });
  }
}
