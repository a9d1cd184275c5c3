// `npm run bench:large [ROUNDS]`: one key of a router.config of 100 MB and 10^6 keys, and one value of a jetty.xml of 10^5 lines.
//
// Whole processes are measured against a node that reads and writes the same file, and syncs it to the disk as the command does; `sed` does not
// sync. Every round runs every row once, in the order of the table; figures are medians over all rounds. Every `set` changes something.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Installation } from "../../dist/index.js";
import { timeOf } from "./interleaved.mjs";
import { atLeast, atMost, logLogSlope, number, report, statistics } from "./report.mjs";
import { configOfKeys, xmlOfLines } from "./sample.mjs";

const rounds = Number(process.argv[2] ?? 11);
const project = fileURLToPath(new URL("../..", import.meta.url));
const command = join(project, "dist", "cli.cjs");

// Node 20 reads that file at every start, which would be measured too.
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

const home = mkdtempSync(join(tmpdir(), "i2pconf-bench-"));
const environment = { ...inherited, I2PCONF_STATE_DIR: join(home, "state") };
const live = "var/lib/i2p/i2p-config";

/** An installation with a file of its own in the directory that the router reads. */
function installationWith(name, file, text) {
  const root = join(home, name);
  cpSync(join(project, "fixtures/debian"), root, { recursive: true });
  const path = join(root, live, file);
  writeFileSync(path, text);
  return { root, path };
}

/** How many milliseconds a process took from its start to its end. */
function timeOfProcess([program, ...words], env = environment) {
  return timeOf(() => {
    const { status, error, stderr } = spawnSync(program, words, { encoding: "utf8", env });
    if (error || status !== 0) throw new Error(`${program} ${words.join(" ")}: ${error?.message ?? stderr}`);
  });
}

/** Reads a file and writes it beside it, syncs it and renames it over the first. */
const copying = `
  const fs = require("node:fs");
  const { dirname } = require("node:path");
  const [, file] = process.argv;
  const bytes = fs.readFileSync(file);
  const descriptor = fs.openSync(file + ".new", "wx", 0o600);
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at);
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
  fs.renameSync(file + ".new", file);
  fs.fsyncSync(fs.openSync(dirname(file), "r"));
  process.exit();`;

const isSedInstalled = spawnSync("sed", ["--version"], { stdio: "ignore" }).error === undefined;

/** The lines of all rows that change one key; each round has other values. */
function rowsOf({ root, path }) {
  const set = (round, key) => [
    process.execPath,
    command,
    ...["--root", root, "--location", "config", "--quiet", "set", `router.config:${key}=${20_000 + round}`],
  ];
  return [
    {
      name: "node, reading and writing the file, with fsync",
      line: () => [process.execPath, "-e", copying, path],
    },
    {
      name: "i2pconf set of a key at the start",
      goal: atMost(1.5),
      line: (round) => set(round, "i2np.udp.port"),
    },
    {
      name: "i2pconf set of a key in the middle",
      goal: atMost(1.5),
      line: (round) => set(round, "own.key.0500000"),
    },
    { name: "i2pconf set of a new key", line: (round) => set(round, `new.key.of.round.${round + 10}`) },
    {
      name: "sed -i of a key at the start, without fsync",
      line:
        isSedInstalled &&
        ((round) => ["sed", "-i", `s/^i2np.udp.port=.*/i2np.udp.port=${21_000 + round}/`, path]),
    },
  ];
}

function timeRows(file) {
  const rows = rowsOf(file).map((row) => ({ ...row, samples: [] }));
  for (let round = -1; round < rounds; round++) {
    for (const { line, samples } of rows.filter((row) => row.line)) {
      const time = timeOfProcess(line(round));
      if (round >= 0) samples.push(time);
    }
  }
  const [node, ...others] = rows.map(({ name, goal, line, samples }) =>
    line ? { name, goal, unit: "ms", ...statistics(samples) } : { name, note: "not measured" },
  );
  const sed = others.at(-1);
  const { size } = statSync(file.path);
  console.log(
    `one key of ${(size / 1e6).toFixed(1)} MB and 10^6 keys, whole process; the ratio is to node\n`,
  );
  report(
    "100 MB",
    [node, ...others].map(({ median, ...row }) => ({
      ...row,
      name: `100 MB: ${row.name}`,
      figure: median,
      ...(median !== undefined && { ratio: median / node.median }),
    })),
  );
  if (sed.median === undefined) return;
  console.log("\nagainst sed; the ratio is its time to that of the command\n");
  const ratio = sed.median / others[0].median;
  report("sed", [{ name: "100 MB: sed", figure: sed.median, unit: "ms", ratio, goal: atLeast(2) }]);
}

/** Tells the most memory that a process had, where the system tells that, when it ends. */
function writeMemoryScript() {
  const script = join(home, "memory.cjs");
  writeFileSync(
    script,
    `process.on("exit", () => {
      const fs = require("node:fs");
      const status = fs.readFileSync("/proc/self/status", "utf8");
      fs.writeFileSync(process.env.PEAK_FILE, /^VmHWM:\\s*(\\d+) kB$/m.exec(status)[1]);
    });`,
  );
  return script;
}

/** The bytes of memory that a line of node needs at most. */
function peakOf([, ...words], script) {
  const file = join(home, "peak");
  timeOfProcess([process.execPath, "--require", script, ...words], { ...environment, PEAK_FILE: file });
  return Number(readFileSync(file, "utf8")) * 1024;
}

function memoryRows(file) {
  const script = writeMemoryScript();
  const { size } = statSync(file.path);
  const rows = rowsOf(file).filter(({ line }) => line && line(0)[0] === process.execPath);
  const title = "memory";
  console.log("\npeak of the process, above that of a node that does nothing; the ratio is to the file\n");
  try {
    const nothing = peakOf([process.execPath, "-e", "0"], script);
    report(
      title,
      rows.map(({ name, line, goal }) => {
        const peak = peakOf(line(rounds), script) - nothing;
        return {
          name: `100 MB, memory: ${name}`,
          figure: peak / 1e6,
          unit: "MB",
          ratio: peak / size,
          ...(goal && { goal: atMost(1.6) }),
        };
      }),
    );
  } catch {
    report(
      title,
      rows.map(({ name }) => ({ name: `100 MB, memory: ${name}`, note: "not measured" })),
    );
  }
}

/** What it takes to plan a change of installations of several sizes, and the growth of it. */
async function growthRows(what, sizes, fileOf, address) {
  const rows = [];
  for (const size of sizes) {
    const { root } = installationWith(`${what}-${size}`, ...fileOf(size));
    rows.push({ size, installation: await Installation.open({ root }), samples: [] });
  }
  for (let round = -2; round < rounds; round++) {
    for (const { installation, samples } of rows) {
      const start = process.hrtime.bigint();
      const edit = (editor) => editor.set(address, 20_000 + (round & 1));
      const { files } = await installation.plan(edit, { location: "config" });
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      if (files.length === 0) throw new Error(`${address} was there already`);
      if (round >= 0) samples.push(time);
    }
  }
  const figures = rows.map(({ size, samples }) => ({ size, ...statistics(samples) }));
  console.log(`\ngrowth of a plan for ${address}, reading the files included\n`);
  report("growth", [
    ...figures.map(({ size, median, p10, p90 }) => ({
      name: `plan, ${number(size)} ${what}`,
      figure: median,
      unit: "ms",
      p10,
      p90,
    })),
    {
      name: `slope of planning, ${number(sizes[0])} to ${number(sizes.at(-1))} ${what}`,
      figure: logLogSlope(figures.map(({ size, median }) => [size, median])),
      unit: "",
      goal: atMost(1.05),
      compared: "figure",
    },
  ]);
}

try {
  console.log(`node ${process.version}, ${rounds} rounds, interleaved\n`);
  const large = installationWith("large", "router.config", configOfKeys(1e6, 100));
  timeRows(large);
  memoryRows(large);
  const keys = (count) => ["router.config", configOfKeys(count, 100)];
  await growthRows("keys", [1e3, 1e4, 1e5, 1e6], keys, "i2np.udp.port");
  const lines = (count) => ["eepsite/jetty.xml", xmlOfLines(count)];
  await growthRows("lines of jetty.xml", [1e3, 1e4, 1e5], lines, "eepsite.port");
} finally {
  rmSync(home, { recursive: true, force: true });
}
