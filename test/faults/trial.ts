import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMAND } from "../support/session.js";
import { ageEmptyLocks } from "./leftovers.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const preload = fileURLToPath(new URL("kill-at.cjs", import.meta.url));

/** How a run of the command is disturbed: by a signal right after a call, or not at all; `count` asks for a list of the calls. */
export interface Disturbance {
  readonly at?: number;
  readonly signal?: NodeJS.Signals;
  readonly count?: boolean;
}

/** How a run of the command ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A fixture in a directory of its own, for a command that is ended in the middle. */
export class Trial {
  readonly home = mkdtempSync(join(tmpdir(), "i2pconf-kill-"));
  readonly root = join(this.home, "root");
  readonly state = join(this.home, "state");

  constructor(fixture = "debian-split") {
    cpSync(join(project, "fixtures", fixture), this.root, { recursive: true });
  }

  /** Starts the built command. */
  start(words: readonly string[], { at = 0, signal = "SIGKILL", count = false }: Disturbance = {}) {
    const child = spawn(process.execPath, ["--require", preload, COMMAND, "--root", this.root, ...words], {
      cwd: this.home,
      env: {
        PATH: process.env["PATH"],
        I2PCONF_STATE_DIR: this.state,
        KILL_AT: String(at),
        KILL_WITH: signal,
        ...(count && { KILL_COUNT: join(this.home, "calls") }),
      },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const ending = new Promise<Ending>((done) => {
      child.on("close", (code, ended) => done({ code, signal: ended, stdout, stderr }));
    });
    return { child, ending };
  }

  run(words: readonly string[], disturbance?: Disturbance): Promise<Ending> {
    return this.start(words, disturbance).ending;
  }

  /** The calls of a run that change something. */
  async callsOf(words: readonly string[]): Promise<readonly string[]> {
    await this.run(words, { count: true });
    return readFileSync(join(this.home, "calls"), "utf8").split("\n");
  }

  /** Files by their paths: mode and bytes. */
  tree(): ReadonlyMap<string, string> {
    const files = this.#paths().filter((path) => statSync(join(this.root, path)).isFile());
    return new Map(
      files.map((path) => {
        const mode = (statSync(join(this.root, path)).mode & 0o7777).toString(8);
        return [path, `${mode} ${readFileSync(join(this.root, path), "latin1")}`];
      }),
    );
  }

  /** The journals; none where there is no history yet. */
  journals(): readonly string[] {
    const directory = join(this.state, "history");
    return existsSync(directory) ? readdirSync(directory) : [];
  }

  /** Lets time pass for what counts as left only after a while. */
  age(): void {
    const directories = this.#paths().filter((path) => statSync(join(this.root, path)).isDirectory());
    ageEmptyLocks(directories.map((path) => join(this.root, path)));
    const before = new Date(Date.now() - 120_000);
    for (const name of this.journals())
      if (name.endsWith(".part")) utimesSync(join(this.state, "history", name), before, before);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  #paths(): readonly string[] {
    return readdirSync(this.root, { recursive: true, encoding: "utf8" }).sort();
  }
}

/** Does something in a fixture of its own. */
export async function withTrial<Result>(action: (trial: Trial) => Promise<Result>): Promise<Result> {
  const trial = new Trial();
  try {
    return await action(trial);
  } finally {
    trial.remove();
  }
}

/** Does something with each of many, two at a time. */
export async function each<Item, Result>(
  items: readonly Item[],
  action: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const work = async () => {
    for (const [index, item] of rest) results[index] = await action(item);
  };
  await Promise.all([work(), work()]);
  return results;
}
