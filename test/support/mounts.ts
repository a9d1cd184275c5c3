import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** Mounts are for root; everybody else is root in a user namespace, where the system lets them make one. */
const namespaces = process.getuid?.() === 0 ? ["--mount"] : ["--user", "--map-root-user", "--mount"];

/** Why nothing can be mounted here; `undefined` where it can. */
export const noMounts = reasonAgainst();

function reasonAgainst(): string | undefined {
  const words = [...namespaces, "mount", "-t", "tmpfs", "tmpfs", "/mnt"];
  const { error, status, stderr } = spawnSync("unshare", words, { encoding: "utf8" });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

/** File systems that are mounted for one test alone: nobody else sees them, and they go with the process that holds them. */
export class Mounts {
  readonly #holder: ChildProcessWithoutNullStreams;

  private constructor(holder: ChildProcessWithoutNullStreams) {
    this.#holder = holder;
  }

  static async open(): Promise<Mounts> {
    // It says that it is there, and ends when its input does.
    const holder = spawn("unshare", [...namespaces, "sh", "-c", "echo; exec cat"], { stdio: "pipe" });
    await once(holder.stdout, "data");
    onTestFinished(async () => {
      holder.stdin.end();
      if (holder.exitCode === null) await once(holder, "close");
    });
    return new Mounts(holder);
  }

  /** A path there, as it is seen from here. */
  path(path: string): string {
    return `/proc/${this.#holder.pid}/root${path}`;
  }

  /** What runs a program there; its words come behind. */
  get prefix(): readonly string[] {
    const credentials = namespaces.includes("--user") ? ["--user", "--preserve-credentials"] : [];
    return ["nsenter", ...credentials, "--mount", `--target=${this.#holder.pid}`, "--"];
  }

  mount(...words: readonly string[]): void {
    const [program = "", ...rest] = [...this.prefix, "mount", ...words];
    const { status, stderr } = spawnSync(program, rest, { encoding: "utf8" });
    if (status !== 0) throw new Error(`mount ${words.join(" ")}: ${stderr}`);
  }

  /** Puts a small file system in the place of a directory, with what was in it. */
  mountMemory(directory: string): void {
    const copy = `${directory}.copy`;
    const script = `
      cp -a "$1" "$2" && mount -t tmpfs tmpfs "$1" && cp -a "$2/." "$1" && rm -r "$2"`;
    const [program = "", ...rest] = [...this.prefix, "sh", "-c", script, "sh", directory, copy];
    const { status, stderr } = spawnSync(program, rest, { encoding: "utf8" });
    if (status !== 0) throw new Error(`a file system for ${directory}: ${stderr}`);
  }
}
