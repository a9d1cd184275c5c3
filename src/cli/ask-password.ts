import { ConfigError } from "../text/error.js";
import { tell } from "./output.js";

const INTERRUPT = "\u0003";
const END = "\u0004";
const DELETE_LINE = "\u0015";

/**
 * Asks for lines at the terminal, which shows nothing of what is typed. Ctrl-C ends the process as it would without this.
 * @throws {ConfigError} `USAGE` where the terminal ends, or Ctrl-D does
 */
export async function askPassword(prompts: readonly string[]): Promise<string[]> {
  const { stdin } = process;
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  try {
    return await readLines(stdin, prompts);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

function readLines(stdin: NodeJS.ReadStream, prompts: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  let typed: string[] = [];
  const ask = () => tell(prompts[lines.length] ?? "");
  ask();
  return new Promise((resolve, reject) => {
    const stop = () => reject(new ConfigError("USAGE", "no password was given; nothing was written"));
    stdin.once("end", stop);
    // Several keys, or both lines, may come at once.
    stdin.on("data", (chunk: string) => {
      for (const key of chunk) {
        if (lines.length === prompts.length) return;
        switch (key) {
          case "\r":
          case "\n":
            tell("\n");
            lines.push(typed.join(""));
            typed = [];
            if (lines.length === prompts.length) resolve(lines);
            else ask();
            break;
          case INTERRUPT:
            interrupt(stdin);
            return;
          case END:
            tell("\n");
            stop();
            return;
          case "\u007F":
          case "\b":
            typed.pop();
            break;
          case DELETE_LINE:
            typed = [];
            break;
          default:
            typed.push(key);
        }
      }
    });
  });
}

/** Leaves the terminal as it was, and ends by the signal, so that a script which runs this sees it. */
function interrupt(stdin: NodeJS.ReadStream): void {
  stdin.setRawMode(false);
  tell("\n");
  process.kill(process.pid, "SIGINT");
}
