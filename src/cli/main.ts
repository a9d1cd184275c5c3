#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/**
 * The start of the command. Its parts lie beside this file. One of three is loaded at first, `read`, `write` or `run`: the whole command each, but
 * with `get` or with what changes files in it, or with neither; what else a line needs is loaded then.
 *
 * Where the build has left V8's bytecode of a part, made by this V8 on this platform, it is taken instead of compiling the part, which takes
 * most of the time that a part costs. V8 itself refuses bytecode of another V8; whether it fits the text it tells by the length alone, so who
 * changes a part by hand must remove it.
 */
const bytecode = `${process.versions.v8}-${process.platform}-${process.arch}.bytecode`;
const parts = new Map<string, Readonly<Record<string, unknown>>>();

function part(name: string): Readonly<Record<string, unknown>> {
  const known = parts.get(name);
  if (known) return known;
  const filename = join(__dirname, name);
  // A part is the text of a function, in ASCII.
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: bytecodeOf(filename) });
  const module = { exports: {} };
  const start: unknown = script.runInThisContext();
  if (typeof start === "function") start(module.exports, load, module);
  parts.set(name, module.exports);
  return module.exports;
}

function bytecodeOf(filename: string): Buffer | undefined {
  try {
    return readFileSync(`${filename}.${bytecode}`);
  } catch {
    return undefined;
  }
}

/** What `require` is to a part: other parts as `./NAME`, and Node's own modules. */
function load(name: string): unknown {
  return name.startsWith("./") ? part(name.slice("./".length)) : require(name);
}

const words = process.argv.slice(2);
const verbs = ["set", "unset", "comment", "uncomment", "enable", "disable", "add", "remove"];
const changes = verbs.some((verb) => words.includes(verb));
const { run } = part(changes ? "cli-write.cjs" : words.includes("get") ? "cli-read.cjs" : "cli-run.cjs");
// Everything has been written by then, so the process need not wind down: that takes longer than many a command.
if (typeof run === "function") run(words).then((code: number) => process.exit(code));
