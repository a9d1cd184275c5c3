import { type CommandLine, readCommandLine } from "../command-line.js";
import { isValueOption, isVerb, type ValueOption, type Verb } from "../options.js";

/** A command line that is still being typed. */
export interface TypedLine {
  /** What stands before the word at the cursor. */
  readonly line: CommandLine;
  readonly verb: Verb | undefined;
  readonly operands: readonly string[];
  /** The word at the cursor, as far as it has been typed; of `--name=VALUE` the value. */
  readonly typed: string;
  /** What of the word stands before that. */
  readonly prefix: string;
  /** The option whose value the word is, or `name` where the word is an option itself. */
  readonly option: ValueOption | "name" | undefined;
}

/**
 * Reads the words of a line without the command's name; the last one is that at the cursor.
 * @throws {ConfigError} `USAGE` where the words before it are no line that could go on
 */
export function readTypedLine(words: readonly string[]): TypedLine {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? "";
  const waiting = before.includes("--") ? undefined : waitingOption(before);
  const line = readCommandLine(waiting === undefined ? before : before.slice(0, -1));
  const [word, ...operands] = line.positionals;
  const verb = word !== undefined && isVerb(word) ? word : undefined;
  const read = { line, verb, operands };
  if (waiting !== undefined) return { ...read, option: waiting, prefix: "", typed };
  if (before.includes("--") || !typed.startsWith("-"))
    return { ...read, option: undefined, prefix: "", typed };
  const equals = typed.indexOf("=");
  const name = typed.slice(2, equals < 0 ? undefined : equals);
  if (equals < 0 || !isValueOption(name)) return { ...read, option: "name", prefix: "", typed };
  return { ...read, option: name, prefix: typed.slice(0, equals + 1), typed: typed.slice(equals + 1) };
}

/** The last word's option, if it waits for its value: the line can be read without it alone. */
function waitingOption(before: readonly string[]): ValueOption | undefined {
  const name = before.at(-1)?.replace(/^--/, "") ?? "";
  if (!before.at(-1)?.startsWith("--") || !isValueOption(name)) return undefined;
  try {
    readCommandLine(before);
    // It was the value of the option before it.
    return undefined;
  } catch {
    return name;
  }
}
