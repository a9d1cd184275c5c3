import { ConfigError } from "../text/error.js";
import { checkCount, limits } from "../text/limits.js";
import { type CommandLine, checkOptions, readCommandLine } from "./command-line.js";
import { Exit, exitCodeOf } from "./exit-codes.js";
import { isVerb, type Verb } from "./options.js";
import { placed, plain, print, tell } from "./output.js";

/** Runs a command line and gives the exit code. Errors are told on stderr, without a stack trace. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await dispatch(words);
  } catch (error) {
    if (!ConfigError.is(error)) return await tellBug(error);
    await tellError(error);
    return exitCodeOf(error.code);
  }
}

async function dispatch(words: readonly string[]): Promise<number> {
  for (const { length } of words)
    checkCount("a word of the command line", length, limits.valueBytes, "characters");
  const line = readCommandLine(words);
  const [word = "help"] = line.positionals;
  if (line.values.version) {
    print(`${(await import("./version.js")).version}\n`);
    return Exit.done;
  }
  if (!isVerb(word))
    throw new ConfigError("USAGE", `there is no command ${JSON.stringify(word)}; see i2pconf help`);
  const operands = line.positionals.slice(1);
  if (line.values.help || word === "help") {
    const topic = word === "help" ? operands[0] : word;
    print(await (await import("./help.js")).helpText(topic));
    return Exit.done;
  }
  checkOptions(word, line);
  return await runVerb(word, line, operands);
}

async function runVerb(
  verb: Exclude<Verb, "help">,
  line: CommandLine,
  operands: readonly string[],
): Promise<number> {
  switch (verb) {
    case "get":
      return await (await import("./get.js")).getVerb(line, operands);
    case "list":
      return await (await import("./list.js")).listVerb(line, operands);
    case "explain":
      return await (await import("./explain.js")).explainVerb(line, operands);
    case "where":
      return await (await import("./where.js")).whereVerb(line, operands);
    case "ports":
      return await (await import("./ports.js")).portsVerb(line, operands);
    case "diff":
      return await (await import("./diff.js")).diffVerb(line, operands);
    case "apply":
      return await (await import("./apply.js")).applyVerb(line, operands);
    case "sync":
      return await (await import("./sync.js")).syncVerb(line, operands);
    case "redact":
      return await (await import("./redact.js")).redactVerb(line, operands);
    case "passwd":
      return await (await import("./passwd.js")).passwdVerb(line, operands);
    case "doctor":
      return await (await import("./doctor.js")).doctorVerb(line, operands);
    case "undo":
      return await (await import("./undo.js")).undoVerb(line, operands);
    case "history":
      return await (await import("./history.js")).historyVerb(line, operands);
    case "schema":
      return await (await import("./schema.js")).schemaVerb(line, operands);
    case "completion":
      return await (await import("./completion.js")).completionVerb(operands);
    default:
      return await (await import("./change.js")).changeVerb(verb, line, operands);
  }
}

async function tellError(error: ConfigError): Promise<void> {
  tell(`i2pconf: ${placed(error.message, error)}\n`);
  for (const candidate of error.candidates) tell(`  ${plain(candidate)}\n`);
  if (error.code === "ADDRESS_UNKNOWN" && error.candidates.length === 0)
    tell((await import("./suggestions.js")).suggestionFor(error.message));
}

async function tellBug(error: unknown): Promise<number> {
  const { version } = await import("./version.js");
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const where =
    error instanceof Error
      ? (error.stack
          ?.split("\n")
          .find((row) => row.includes("    at "))
          ?.trim() ?? "")
      : "";
  tell(
    `i2pconf: this is a bug of i2pconf ${version}; nothing more was done. Please report: ${plain(what)} ${plain(where)}\n`,
  );
  return Exit.bug;
}
