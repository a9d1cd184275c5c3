import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Shell } from "../../src/cli/completion/operands.js";
import { COMMAND } from "./session.js";

/** Interactive, and without anybody's own settings. */
const starts: Readonly<Record<Shell, readonly string[]>> = {
  bash: ["bash", "--noprofile", "--norc", "-i"],
  zsh: ["zsh", "-f", "-i"],
  fish: ["fish", "--no-config", "-i"],
};

/** How a shell is told to load its script. */
export const loads: Readonly<Record<Shell, string>> = {
  bash: "source <(i2pconf completion bash)",
  zsh: "source <(i2pconf completion zsh)",
  fish: "i2pconf completion fish | source",
};

/** The version of a program in its own words; `undefined` where it is not installed. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n")[0] : undefined;
}

/** A home directory, and an `i2pconf` that completes, and writes down what words it gets otherwise. It goes when the test is over. */
export class ShellHome {
  readonly directory = mkdtempSync(join(tmpdir(), "i2pconf-shell-"));
  readonly #environment: Readonly<Record<string, string>>;

  constructor(root: string) {
    onTestFinished(() => rmSync(this.directory, { recursive: true, force: true }));
    const script = [
      "#!/bin/sh",
      `test "$1" = completion && exec '${process.execPath}' '${COMMAND}' "$@"`,
      `printf '%s\\0' "$@" 'the end' >>'${this.#words}'`,
    ];
    writeFileSync(join(this.directory, "i2pconf"), `${script.join("\n")}\n`, { mode: 0o755 });
    this.#environment = {
      PATH: [this.directory, process.env["PATH"]].join(delimiter),
      HOME: this.directory,
      TERM: "dumb",
      LC_ALL: "C.UTF-8",
      I2PCONF_ROOT: root,
    };
  }

  /** Runs a script of the shell, without a terminal, and gives both outputs together. */
  run(shell: Shell, script: string, ...options: readonly string[]): string {
    const bare = starts[shell].slice(0, -1);
    const { stdout, stderr } = spawnSync(bare[0] ?? "", [...bare.slice(1), ...options, "-c", script], {
      encoding: "utf8",
      env: this.#environment,
      cwd: this.directory,
    });
    return stdout + stderr;
  }

  /** Types lines into the shell on a terminal; Tab is `\t`. Gives the lines that the command got then, each as its words. */
  type(shell: Shell, lines: readonly string[]): readonly (readonly string[])[] {
    spawnSync("script", ["--quiet", "--command", starts[shell].join(" "), "/dev/null"], {
      input: `${[loads[shell], ...lines, "exit"].join("\n")}\n`,
      env: this.#environment,
      cwd: this.directory,
      stdio: ["pipe", "ignore", "ignore"],
      timeout: 30_000,
    });
    const text = existsSync(this.#words) ? readFileSync(this.#words, "utf8") : "";
    return text
      .split("the end\0")
      .slice(0, -1)
      .map((line) => line.split("\0").slice(0, -1));
  }

  get #words(): string {
    return join(this.directory, "words");
  }
}
