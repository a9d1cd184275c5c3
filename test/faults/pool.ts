import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";

/** A line of the command; `R` in a word stands for the root of the tree, and is the whole word or stands before a `/`. */
export interface Line {
  /** The name under which its exit codes are counted. */
  readonly name: string;
  /** Which of the command's two ways to begin it takes, as `src/cli/main.ts` chooses. */
  readonly part: "read" | "write";
  readonly words: readonly string[];
  /** What standard input holds. */
  readonly input?: Uint8Array;
}

/** Files in place of those of a fixture, and the lines that are to be run there, one after the other. */
export interface Case {
  readonly fixture: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly lines: readonly Line[];
}

const outcome = z.object({
  code: z.number(),
  ms: z.number(),
  /** The beginnings of what it wrote. */
  out: z.string(),
  err: z.string(),
  /** Files that it looked for outside the tree. */
  outside: z.array(z.string()),
  /** Files of the tree that are not what they were before it. */
  changed: z.array(z.string()),
});
const answer = z.object({ outcomes: z.array(outcome), rss: z.number() });

export type Outcome = z.infer<typeof outcome>;

/** What a case came to: an outcome for each line, or why there is none. */
export type Result = { readonly outcomes: readonly Outcome[] } | { readonly failure: string };

const project = fileURLToPath(new URL("../..", import.meta.url));
/** Milliseconds that no line may take. */
export const LIMIT = 5_000;

/** A process that runs cases, one at a time. One that hangs is ended, and the next case has a new one. */
export class Worker {
  readonly #home: string;
  #process: ChildProcess | undefined;
  #generation = 0;
  /** The most memory that any of its processes has had, in bytes. */
  rss = 0;

  constructor() {
    this.#home = mkdtempSync(join(tmpdir(), "i2pconf-faults-"));
  }

  async run(work: Case): Promise<Result> {
    const process = this.#process ?? (await this.#start());
    return await new Promise((resolve) => {
      const finish = (result: Result) => {
        clearTimeout(timer);
        process.removeAllListeners("message").removeAllListeners("exit");
        resolve(result);
      };
      const lost = (failure: string) => {
        this.#process = undefined;
        finish({ failure });
      };
      const limit = LIMIT * work.lines.length;
      const timer = setTimeout(() => {
        process.kill("SIGKILL");
        lost(`hangs: ${limit} ms were not enough`);
      }, limit);
      process.once("exit", (code, signal) => lost(`the process ended, ${signal ?? `exit code ${code}`}`));
      process.once("message", (message) => {
        const { outcomes, rss } = z.parse(answer, message);
        this.rss = Math.max(this.rss, rss);
        finish({ outcomes });
      });
      process.send(work);
    });
  }

  /** Ends its process, and takes its trees away. */
  close(): void {
    this.#process?.removeAllListeners().kill("SIGKILL");
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #start(): Promise<ChildProcess> {
    const home = join(this.#home, `${++this.#generation}`);
    mkdirSync(home, { recursive: true });
    const words = [join(project, "dist"), join(project, "fixtures"), home];
    const child = fork(new URL("worker.mjs", import.meta.url), words, {
      serialization: "advanced",
      // What is not let go of shows as an end for lack of memory.
      execArgv: ["--max-old-space-size=256"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: { PATH: process.env["PATH"], HOME: home, I2PCONF_STATE_DIR: join(home, "state") },
    });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`the process ended before it began, exit code ${code}`)));
      child.once("message", () => resolve());
    });
    child.removeAllListeners("exit");
    return child;
  }
}
