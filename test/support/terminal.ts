import { spawn, spawnSync } from "node:child_process";
import { COMMAND, type Session } from "./session.js";

/** What gives a program a terminal of its own and passes on what is typed: `script` of util-linux, or Python. */
const relays: readonly { readonly program: string; readonly words: (line: string) => readonly string[] }[] = [
  { program: "script", words: (line) => ["-qfec", line, "/dev/null"] },
  {
    program: "python3",
    words: (line) => [
      "-c",
      "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))",
      "sh",
      "-c",
      line,
    ],
  },
];

/** The first of them that this machine has. */
export const relay = relays.find(({ program }) => spawnSync(program, ["--version"]).status === 0);

export interface Screen {
  /** Everything that the terminal showed. */
  readonly shown: string;
  readonly code: number | null;
}

/**
 * Runs the built command at a terminal, in a shell line in which `I2PCONF` stands for it, and types the next of `keys` each time that it asks:
 * when what is shown ends in a colon and a blank.
 */
export async function atTerminal(session: Session, line: string, keys: readonly string[]): Promise<Screen> {
  if (!relay) throw new Error("this machine has neither script(1) nor python3");
  const shellLine = line.replace("I2PCONF", `"${process.execPath}" "${COMMAND}" --root "${session.root}"`);
  const child = spawn(relay.program, relay.words(shellLine), {
    env: { PATH: process.env["PATH"], TERM: "dumb", I2PCONF_STATE_DIR: session.stateDirectory },
    timeout: 30_000,
  });
  const left = [...keys];
  let shown = "";
  let answered = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    if (!shown.endsWith(": ") || shown.length === answered) return;
    answered = shown.length;
    const next = left.shift();
    if (next !== undefined) child.stdin.write(next);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { shown, code };
}
