/**
 * Runs lines of the built command in this process, one after the other, each against a tree of its own: a process for each would take
 * twenty times as long. The parts are loaded as `src/cli/main.ts` loads them. What a line writes to its terminal is caught, standard input is
 * what the case says, and a file that is asked for outside the tree is told.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Script } from "node:vm";

const [dist, fixtures, home] = process.argv.slice(2);
const stateDirectory = process.env.I2PCONF_STATE_DIR;
const nodeRequire = createRequire(import.meta.url);

/** As much of what a line writes as is kept. */
const KEPT = 2_000;

/** What the present line has written, and what it may read. */
let run = { out: "", err: "", input: Buffer.alloc(0), read: 0, outside: [] };

/** What may be asked about: the tree, the directories on the way to it, and processes. */
function watch(path) {
  if (typeof path !== "string") return;
  const full = resolve(path);
  const isAround = `${full}/`.startsWith(`${home}/`) || home.startsWith(full) || full.startsWith("/proc/");
  if (!isAround) run.outside.push(full);
}

const watched = [
  "readFileSync",
  "openSync",
  "statSync",
  "lstatSync",
  "readdirSync",
  "writeFileSync",
  "mkdirSync",
  "renameSync",
  "unlinkSync",
];
const guarded = Object.fromEntries(
  watched.map((name) => [
    name,
    (path, ...rest) => {
      watch(path);
      return fs[name](path, ...rest);
    },
  ]),
);

const files = {
  ...fs,
  ...guarded,
  readSync(descriptor, ...rest) {
    if (descriptor !== 0) return fs.readSync(descriptor, ...rest);
    const [buffer, offset = 0, length = buffer.length] = rest;
    const count = run.input.copy(buffer, offset, run.read, run.read + length);
    run.read += count;
    return count;
  },
  writeSync(descriptor, data, ...rest) {
    if (descriptor !== 1 && descriptor !== 2) return fs.writeSync(descriptor, data, ...rest);
    const stream = descriptor === 1 ? "out" : "err";
    if (run[stream].length < KEPT) run[stream] += data.toString().slice(0, KEPT);
    return Buffer.byteLength(data);
  },
};

/** Modules that the command needs; one that could reach the network is none of them. */
const modules = new Map([
  ["node:fs", files],
  ["fs", files],
]);
const harmless = ["path", "url", "util", "crypto", "os", "buffer", "vm"];

function command(first) {
  const parts = new Map();
  const part = (name) => {
    const known = parts.get(name);
    if (known) return known;
    const filename = join(dist, name);
    const script = new Script(fs.readFileSync(filename, "latin1"), { filename });
    const module = { exports: {} };
    script.runInThisContext()(
      module.exports,
      (id) => {
        if (id.startsWith("./")) return part(id.slice(2));
        if (modules.has(id)) return modules.get(id);
        if (!harmless.includes(id.replace(/^node:/, ""))) process.abort();
        return nodeRequire(id);
      },
      module,
    );
    parts.set(name, module.exports);
    return module.exports;
  };
  return part(first).run;
}

const commands = { read: command("cli-read.cjs"), write: command("cli-write.cjs") };

/** The files below a directory by their path relative to it. */
function* filesBelow(directory, prefix = "") {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const path = join(prefix, entry.name);
    if (entry.isDirectory()) yield* filesBelow(join(directory, entry.name), path);
    else yield [path, fs.readFileSync(join(directory, entry.name))];
  }
}

const trees = new Map();

/** A copy of a fixture, and its files as they are to be between two cases. */
function treeOf(fixture) {
  let tree = trees.get(fixture);
  if (!tree) {
    const root = join(home, fixture);
    fs.cpSync(join(fixtures, fixture), root, { recursive: true });
    tree = { root, usual: new Map(filesBelow(root)) };
    trees.set(fixture, tree);
  }
  return tree;
}

function write(root, path, bytes) {
  const full = join(root, path);
  if (bytes === undefined) return fs.rmSync(full, { force: true });
  fs.mkdirSync(dirname(full), { recursive: true });
  fs.writeFileSync(full, bytes);
}

function differences(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const [a, b] = [before.get(path), after.get(path)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}

async function runLine({ part, words, input = "" }, root) {
  run = { out: "", err: "", input: Buffer.from(input), read: 0, outside: [] };
  const start = performance.now();
  const code = await commands[part](words.map((word) => word.replace(/^R(?=\/|$)/, root)));
  const { out, err, outside } = run;
  return { code, ms: performance.now() - start, out, err, outside };
}

/** Puts the files of a case into a tree, runs its lines, and makes the tree what it was. What a line changed counts against the line before. */
async function handle({ fixture, files, lines }) {
  const { root, usual } = treeOf(fixture);
  let present = new Map(usual);
  for (const { path, bytes } of files) {
    write(root, path, Buffer.from(bytes));
    present.set(path, Buffer.from(bytes));
  }
  const outcomes = [];
  for (const each of lines) {
    const outcome = await runLine(each, root);
    const now = new Map(filesBelow(root));
    const changed = differences(present, now);
    present = now;
    outcomes.push({ ...outcome, changed });
  }
  for (const path of differences(present, usual)) write(root, path, usual.get(path));
  fs.rmSync(stateDirectory, { recursive: true, force: true });
  return outcomes;
}

process.chdir(home);
process.on("message", async ({ id, ...work }) => {
  const outcomes = await handle(work);
  process.send({ id, outcomes, rss: process.resourceUsage().maxRSS * 1024 });
});
process.send({ id: -1 });
