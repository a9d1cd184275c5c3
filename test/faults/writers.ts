import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseProperties } from "../../src/properties/document.js";
import { type Ended, runNode, startNode } from "../support/processes.js";
import { COMMAND, type Session } from "../support/session.js";

/** One run of the command: what it sets or takes back, and what came of it. */
export interface Run extends Ended {
  readonly verb: "set" | "undo";
  readonly key: string;
}

export interface Game {
  readonly session: Session;
  /** How many processes at a time. */
  readonly writers: number;
  /** How many sets each of them does, one after the other. */
  readonly rounds: number;
  /** The words of a set, for a key and its value. */
  words(key: string, value: string): readonly string[];
  /** Takes each so manieth set back; none where it is not given. */
  readonly undoEach?: number;
}

/** Many processes at the same time, each setting keys of its own. */
export async function play(game: Game): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const one = async (writer: number) => {
    for (let round = 0; round < game.rounds; round++) {
      const key = `test.key.${writer}.${round}`;
      const ended = await command(game, [...game.words(key, setTo(key)), "--json"]);
      runs.push({ verb: "set", key, ...ended });
      const id = ended.code === 0 ? JSON.parse(ended.stdout).transaction : undefined;
      if (typeof id === "string" && game.undoEach && round % game.undoEach === 0)
        runs.push({ verb: "undo", key, ...(await command(game, ["undo", id])) });
    }
  };
  await Promise.all(Array.from({ length: game.writers }, (_, writer) => one(writer)));
  return runs;
}

function command({ session }: Game, words: readonly string[]): Promise<Ended> {
  const all = [COMMAND, "--root", session.root, "--lock-timeout", "600", ...words];
  return runNode(all, { PATH: process.env["PATH"] ?? "", I2PCONF_STATE_DIR: session.stateDirectory });
}

/** What is set is long enough that a part of it shows. */
function setTo(key: string): string {
  return `${key}-`.repeat(5);
}

/** How many runs of a verb ended with each exit code. */
export function codesOf(runs: readonly Run[], verb: Run["verb"]): Readonly<Record<string, number>> {
  const codes: Record<string, number> = {};
  for (const run of runs.filter((each) => each.verb === verb))
    codes[`exit ${run.code}`] = (codes[`exit ${run.code}`] ?? 0) + 1;
  return codes;
}

/** Something that saves a file as the router does, until it is told to stop; then it says how often it did. */
export async function routerThatSaves(
  path: string,
  everyMilliseconds: number,
): Promise<() => Promise<number>> {
  const program = fileURLToPath(new URL("router-saves.mjs", import.meta.url));
  const child = startNode([program, path, String(everyMilliseconds)]);
  let said = "";
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const isReady = once(child.stdout.setEncoding("utf8"), "data");
  child.stdout.on("data", (text: string) => {
    said += text;
  });
  await isReady;
  return async () => {
    child.stdin.end();
    await once(child, "close");
    if (child.exitCode !== 0) throw new Error(`the imitation of the router ended: ${errors}`);
    return Number(said.split("\n")[1]);
  };
}

/** Somebody who reads a file all the time, as a router may at any moment: how often, and what was wrong with it. */
export class Reader {
  readonly problems: string[] = [];
  reads = 0;
  readonly #path: string;
  readonly #keys: readonly string[];
  #isOn = true;
  readonly #done: Promise<void>;

  constructor(path: string) {
    this.#path = path;
    this.#keys = keysOf(path);
    this.#done = this.#read();
  }

  async stop(): Promise<void> {
    this.#isOn = false;
    await this.#done;
  }

  async #read(): Promise<void> {
    for (; this.#isOn; await sleep(1)) {
      this.reads++;
      const problem = this.#problem();
      if (problem !== undefined) this.problems.push(`read ${this.reads}: ${problem}`);
    }
  }

  #problem(): string | undefined {
    const text = readFileSync(this.#path, "latin1");
    if (!text.endsWith("\n")) return "it ends in the middle";
    const document = parseProperties(Buffer.from(text, "latin1"));
    if (document.diagnostics.length > 0) return document.diagnostics.map(({ message }) => message).join();
    const missing = this.#keys.find((key) => document.get(key) === undefined);
    if (missing !== undefined) return `${missing} is missing`;
    const keys = [...document.keys()].filter((key) => key.startsWith("test.key."));
    const part = keys.find((key) => document.get(key) !== setTo(key));
    return part === undefined ? undefined : `${part} is not whole`;
  }
}

/** The keys of a file. */
export function keysOf(path: string): readonly string[] {
  return [...parseProperties(readFileSync(path)).keys()];
}

/** What lies in some directories and is nobody's configuration. */
export function leftIn(...directories: readonly string[]): readonly string[] {
  return directories.flatMap((each) => readdirSync(each)).filter((name) => /i2pconf|\.tmp$/.test(name));
}
