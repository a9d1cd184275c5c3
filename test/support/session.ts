import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import type { Mounts } from "./mounts.js";

/** The two directories of the Debian trees, below the root. */
export const BASE = "usr/share/i2p";
export const CONFIG = "var/lib/i2p/i2p-config";

/** The live file of each client in the split tree. */
export const SPLIT = {
  console: `${CONFIG}/clients.config.d/00-net.i2p.router.web.RouterConsoleRunner-clients.config`,
  sam: `${CONFIG}/clients.config.d/01-net.i2p.sam.SAMBridge-clients.config`,
  browser: `${CONFIG}/clients.config.d/04-net.i2p.apps.systray.UrlLauncher-clients.config`,
} as const;

/** A user without any rights of its own: what is forbidden is forbidden to nobody else but root. */
const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The built command. */
export const COMMAND = join(project, "dist/cli.cjs");
const longAgo = new Date("2001-02-03T04:05:06Z");

interface Entry {
  /** The bytes of a file as Latin-1, one character each; of a link where it leads. */
  readonly content: string;
  /** Inode and mtime: what a write changes even where it leaves the bytes. */
  readonly identity: string;
  /** Mode and owner. */
  readonly rights: string;
}

/** All files and links below a directory by their path relative to it, directories left out. */
export type Tree = ReadonlyMap<string, Entry>;

/** What one run of the command came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that are not what they were, with their content now; `null` for one that is gone. */
  readonly changed: Readonly<Record<string, string | null>>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Milliseconds after which a run that hangs is ended; its exit code is `null` then. */
  readonly timeout?: number;
  /** A program, with its words, that starts the command. */
  readonly prefix?: readonly string[];
}

/** A copy of a fixture in a directory of its own, old enough that every write shows, and the built command. */
export class Session {
  readonly root: string;
  /** Where the command runs, if not here. */
  mounts: Mounts | undefined;
  readonly #restricted = new Map<string, number>();

  private constructor(root: string) {
    this.root = root;
  }

  /** Copies a tree of `fixtures/` and puts further files into it. The copy goes when the test is over. */
  static open(fixture: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Session {
    const home = mkdtempSync(join(tmpdir(), "i2pconf-session-"));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    chmodSync(home, 0o755);
    const session = new Session(join(home, "root"));
    cpSync(join(project, "fixtures", fixture), session.root, { recursive: true });
    for (const [path, content] of Object.entries(files)) session.write(path, content);
    session.#age();
    return session;
  }

  /** Where the command keeps what it has to remember: beside the tree. */
  get stateDirectory(): string {
    return join(dirname(this.root), "state");
  }

  /** The absolute path of a file below the root. */
  path(path: string): string {
    return join(this.root, path);
  }

  /** A file's bytes as Latin-1, which loses none. */
  text(path: string): string {
    return readFileSync(this.path(path), "latin1");
  }

  /** The permission bits of a file or directory. */
  modeOf(path: string): number {
    return statSync(this.path(path)).mode & 0o777;
  }

  /** Puts a file into the tree. Text is written as UTF-8. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  /** Takes a file or a directory out of the tree. */
  remove(path: string): void {
    rmSync(this.path(path), { recursive: true });
  }

  /** Gives a file or directory this mode while the command runs, which then runs as an ordinary user who owns the tree. */
  restrict(path: string, mode: number): void {
    this.#restricted.set(this.path(path), mode);
    if (!isRoot) return;
    mkdirSync(this.stateDirectory, { recursive: true, mode: 0o700 });
    chownSync(this.stateDirectory, NOBODY, NOBODY);
    for (const each of ["", ...readdirSync(this.root, { recursive: true, encoding: "utf8" })]) {
      chownSync(this.path(each), NOBODY, NOBODY);
    }
  }

  /** Everything below the root as it is now. */
  tree(): Tree {
    return new Map(entriesOf(this.mounts?.path(this.root) ?? this.root));
  }

  /**
   * Runs the built command; `R` in a word stands for the root, as in the stories. After every run these must hold: no file was written
   * whose bytes stayed, no file changed its mode or owner, and no stack trace was shown.
   */
  run(command: string | readonly string[], options: RunOptions = {}): Outcome {
    const words = typeof command === "string" ? command.split(" ") : command;
    const before = this.tree();
    const { code, stdout, stderr } = this.runUnchecked(words, options);
    const after = this.tree();
    expect(stderr).not.toContain("    at ");
    expect(differences(before, after, ({ identity }) => identity)).toEqual(
      differences(before, after, ({ content }) => content),
    );
    for (const [path, { rights }] of after) expect(before.get(path)?.rights ?? rights).toBe(rights);
    const changed = differences(before, after, ({ content }) => content);
    return {
      code,
      stdout,
      stderr,
      changed: Object.fromEntries(changed.map((path) => [path, after.get(path)?.content ?? null])),
    };
  }

  /** The same without a look at the tree. */
  runUnchecked(
    words: readonly string[],
    { env = {}, input = "", timeout = 50_000, prefix: prefixWords = [] }: RunOptions = {},
  ) {
    const isOrdinary = isRoot && this.#restricted.size > 0;
    const command = isOrdinary ? this.#readableCommand() : COMMAND;
    const variables = Object.entries(env).map(([name, value]) => [name, this.#inRoot(value)]);
    const modes = [...this.#restricted].map(([path, mode]) => ({ path, mode, usual: statSync(path).mode }));
    for (const { path, mode } of modes) chmodSync(path, mode);
    const prefix = [...(this.mounts?.prefix ?? []), ...prefixWords, process.execPath, command];
    const [program = "", ...rest] = [...prefix, ...words.map((word) => this.#inRoot(word))];
    const outcome = spawnSync(program, rest, {
      encoding: "utf8",
      cwd: dirname(this.root),
      env: {
        PATH: process.env["PATH"],
        I2PCONF_STATE_DIR: this.stateDirectory,
        ...Object.fromEntries(variables),
      },
      input,
      timeout,
      maxBuffer: 2 ** 26,
      ...(isOrdinary ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    for (const { path, usual } of modes) chmodSync(path, usual);
    return { code: outcome.status, stdout: outcome.stdout, stderr: outcome.stderr };
  }

  #inRoot(word: string): string {
    return word.replace(/^R(?=\/|$)/, this.root);
  }

  /** The command where everybody may read it, whoever owns the project. */
  #readableCommand(): string {
    const copy = join(dirname(this.root), "dist");
    cpSync(join(project, "dist"), copy, { recursive: true });
    return join(copy, "cli.cjs");
  }

  #age(): void {
    for (const path of this.tree().keys()) lutimesSync(this.path(path), longAgo, longAgo);
  }
}

/** A text with one part of it replaced, which must be there exactly once. */
export function replaceOnce(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

function* entriesOf(root: string): Iterable<[string, Entry]> {
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    const full = join(root, path);
    const stat = lstatSync(full, { bigint: true });
    if (stat.isDirectory()) continue;
    const target = stat.isSymbolicLink() ? readlinkSync(full) : "";
    const content = stat.isFile() ? readFileSync(full, "latin1") : target;
    const { ino, mtimeNs, mode, uid, gid } = stat;
    yield [path, { content, identity: `${ino} ${mtimeNs}`, rights: `${mode} ${uid} ${gid}` }];
  }
}

function differences(before: Tree, after: Tree, of: (entry: Entry) => string): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old === undefined || now === undefined || of(old) !== of(now);
  });
}
