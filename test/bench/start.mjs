// `npm run bench:start [ROUNDS]`: whole processes, from the start of node to its end, against a node that does nothing.
//
// Every round runs every row once, in another order each time; the figures are medians over all rounds. Every `set` changes something: the
// values alternate, and the file is looked at after each run. The peers change the same line of the same file, where they are installed.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atMost, report, statistics } from "./report.mjs";

const rounds = Number(process.argv[2] ?? 60);
const project = fileURLToPath(new URL("../..", import.meta.url));
const command = join(project, "dist", "cli.cjs");
const fixtures = join(project, "fixtures");

/** What `add tunnel` is asked for. */
const newTunnel = "--name New --type client listenPort=7000 targetDestination=irc.example.i2p".split(" ");

/** A key of router.config that the fixtures hold. */
const rawKey = "i2np.bandwidth.outboundKBytesPerSecond";

// Node 20 reads that file at every start, which would be measured too.
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

const home = mkdtempSync(join(tmpdir(), "i2pconf-bench-"));
const environment = { ...inherited, I2PCONF_STATE_DIR: join(home, "state") };
function measure() {
  const rows = [...ownRows(), ...peerRows()].map((row) => ({ ...row, samples: [] }));
  const bare = rows[0];
  for (let round = -3; round < rounds; round++) {
    for (const row of shuffled(rows.filter(({ words }) => words))) {
      const time = timeOf(row, round);
      if (round >= 0) row.samples.push(time);
    }
  }
  const figures = rows.map(({ name, words, goal, samples }) => {
    if (!words) return { name, note: "not measured" };
    const { median, p10, p90 } = statistics(samples);
    const ratio = median / statistics(bare.samples).median;
    return { name, figure: median, unit: "ms", p10, p90, ratio, goal };
  });
  console.log(`node ${process.version}, ${rounds} rounds, interleaved\n`);
  report("whole process", [...figures, ...loadedRows()]);
}

/** Runs a row once and gives its milliseconds. */
function timeOf({ name, words, file }, round) {
  const { line, text } = words(round);
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(line[0], line.slice(1), { stdio: "ignore", env: environment });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (error || status !== 0) throw new Error(`${name}: exit ${status} ${error?.message ?? ""}`);
  if (text !== undefined && !readFileSync(file, "utf8").includes(text))
    throw new Error(`${name}: ${text} is not in ${file}`);
  return time;
}

function shuffled(items) {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** A directory with a `clients.config` and a `router.config`, both of 2.9 kB. */
function smallDirectory(name) {
  const directory = join(home, name);
  mkdirSync(directory);
  for (const file of ["clients.config", "router.config"]) {
    const text = readFileSync(join(fixtures, "debian/var/lib/i2p/i2p-config", file), "utf8");
    writeFileSync(join(directory, file), padded(text, 2900));
  }
  return directory;
}

/** The text with further comment lines at its top, up to a size. */
function padded(text, size) {
  const line = "# A line as the files of real installations have them: what to change here, and what not.\n";
  const missing = size - text.length;
  if (missing <= 2) return text;
  const lines = line.repeat(Math.floor(missing / line.length));
  const rest = missing - lines.length;
  return `${lines}${rest > 2 ? `#${"-".repeat(rest - 2)}\n` : ""}${text}`;
}

/** Of two values the one for this round, so that no run finds its value there already. */
function alternate(round, even, odd) {
  return round % 2 === 0 ? even : odd;
}

function ownRows() {
  const i2pconf = (...words) => [process.execPath, command, ...words];
  const reading = smallDirectory("get");
  const raw = smallDirectory("set-raw");
  const bind = smallDirectory("set-bind");
  const split = join(home, "split");
  cpSync(join(fixtures, "debian-split"), split, { recursive: true });
  // Nothing changes it: where the console is open, the doctor finds that.
  const stock = join(home, "stock");
  cpSync(join(fixtures, "debian-split"), stock, { recursive: true });
  const splitConsole = join(
    split,
    "var/lib/i2p/i2p-config/clients.config.d/00-net.i2p.router.web.RouterConsoleRunner-clients.config",
  );
  const host = (round) => alternate(round, "0.0.0.0", "127.0.0.1");
  return [
    { name: "node -e 0", words: () => ({ line: [process.execPath, "-e", "0"] }) },
    {
      name: "i2pconf get of a raw key",
      goal: atMost(1.15),
      words: () => ({ line: i2pconf("--config-dir", reading, "get", rawKey) }),
    },
    {
      name: "i2pconf get console.bind",
      goal: atMost(1.15),
      words: () => ({ line: i2pconf("--config-dir", reading, "get", "console.bind") }),
    },
    {
      name: "i2pconf set of a raw key, with fsync",
      goal: atMost(1.15),
      file: join(raw, "router.config"),
      words(round) {
        const text = `${rawKey}=${alternate(round, 256, 512)}`;
        return { line: i2pconf("--config-dir", raw, "set", text), text: `\n${text}\n` };
      },
    },
    {
      name: "i2pconf set console.bind, with fsync",
      goal: atMost(1.15),
      file: join(bind, "clients.config"),
      words: (round) => ({
        line: i2pconf("--config-dir", bind, "set", `console.bind=${host(round)}`),
        text: `\nclientApp.0.args=7657 ${host(round)} ./webapps/\n`,
      }),
    },
    {
      name: "i2pconf set console.bind, .d directories, both locations",
      goal: atMost(1.3),
      file: splitConsole,
      words: (round) => ({
        line: i2pconf("--root", split, "set", `console.bind=${host(round)}`),
        text: `\nclientApp.0.args=7657 ${host(round)} ./webapps/\n`,
      }),
    },
    {
      name: "i2pconf get eepsite.port",
      goal: atMost(2),
      words: () => ({ line: i2pconf("--root", split, "get", "eepsite.port") }),
    },
    {
      name: "i2pconf set eepsite.port, XML and tunnels, both locations",
      goal: atMost(2),
      file: join(split, "var/lib/i2p/i2p-config/eepsite/jetty.xml"),
      words(round) {
        const port = alternate(round, 7658, 8080);
        const text = `<Set name="port">${port}</Set>`;
        return { line: i2pconf("--root", split, "set", `eepsite.port=${port}`), text };
      },
    },
    {
      name: "i2pconf get tunnel[NAME].FIELD",
      words: () => ({ line: i2pconf("--root", split, "get", "tunnel[I2P HTTP Proxy].interface") }),
    },
    {
      name: "i2pconf add tunnel, dry run",
      words: () => ({
        line: i2pconf("--root", split, "add", "tunnel", "--dry-run", ...newTunnel),
      }),
    },
    {
      name: "i2pconf ports",
      goal: atMost(2),
      words: () => ({ line: i2pconf("--root", stock, "ports") }),
    },
    {
      name: "i2pconf doctor",
      goal: atMost(2),
      // What modes the files have is a warning, where others may read them.
      words: () => ({ line: i2pconf("--root", stock, "doctor", "--severity", "error") }),
    },
    { name: "i2pconf where", words: () => ({ line: i2pconf("--root", stock, "where") }) },
    {
      name: "i2pconf apply docs/recipes/docker, dry run",
      words: () => ({
        line: i2pconf("--root", split, "apply", join(project, "docs/recipes/docker"), "--dry-run"),
      }),
    },
    floorRow(),
    { name: "i2pconf --version", words: () => ({ line: i2pconf("--version") }) },
  ];
}

/** What no program on node can do without: the system calls of one such `set`, with nothing around them. */
function floorRow() {
  const file = join(smallDirectory("floor"), "router.config");
  const script = join(home, "floor.cjs");
  writeFileSync(
    script,
    `const fs = require("node:fs");
const [, , directory, file, value] = process.argv;
const text = fs.readFileSync(file, "utf8").replace(/^${rawKey}=.*/m, "${rawKey}=" + value);
const descriptor = fs.openSync(file + ".new", "wx", 0o600);
fs.writeSync(descriptor, text);
fs.fsyncSync(descriptor);
fs.closeSync(descriptor);
fs.renameSync(file + ".new", file);
const parent = fs.openSync(directory, "r");
fs.fsyncSync(parent);
process.exit();
`,
  );
  return {
    name: "node, the system calls of one set alone",
    file,
    words(round) {
      const value = String(alternate(round, 256, 512));
      const line = [process.execPath, script, dirname(file), file, value];
      return { line, text: `\n${rawKey}=${value}\n` };
    },
  };
}

/** Other programs that change one line of the same `clients.config`. */
function peerRows() {
  const key = "clientApp.1.startOnLoad";
  const value = (round) => String(round % 2 === 0);
  const row = (program, what, line) => {
    const directory = smallDirectory(program);
    const file = join(directory, "clients.config");
    const name = `${program} ${what}`;
    if (!isInstalled(program)) return { name };
    return {
      name,
      file,
      words: (round) => ({ line: line(file, value(round)), text: `\n${key}=${value(round)}\n` }),
    };
  };
  return [
    row("crudini", "--set of one key", (file, word) => ["crudini", "--set", file, "", key, word]),
    row("augtool", "set of one key, one lens", (file, word) => [
      "augtool",
      "--noautoload",
      "--autosave",
      "--transform",
      `Properties.lns incl ${file}`,
      "set",
      `/files${file}/${key}`,
      word,
    ]),
    row("sed", "-i of one line", (file, word) => ["sed", "-i", `s/^${key}=.*/${key}=${word}/`, file]),
  ];
}

function isInstalled(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** How much code a run loads: the sizes of all parts that it reads, bytecode left out. */
function loadedRows() {
  const directory = smallDirectory("loaded");
  const rows = [
    ["get of a raw key", "get", rawKey],
    ["set of a raw key", "set", `${rawKey}=512`],
    ["get console.bind", "get", "console.bind"],
    ["set console.bind", "set", "console.bind=0.0.0.0"],
  ];
  return rows.map(([what, ...words], i) => ({
    name: `code loaded by ${what}`,
    figure: loadedBytes(["--config-dir", directory, ...words]) / 1000,
    unit: "kB",
    ...(i < 2 && { goal: atMost(40), compared: "figure" }),
  }));
}

function loadedBytes(words) {
  const count = `
    const { readFileSync } = fs;
    let loaded = fs.statSync(${JSON.stringify(command)}).size;
    fs.readFileSync = (file, ...options) => {
      if (String(file).endsWith(".cjs")) loaded += fs.statSync(file).size;
      return readFileSync(file, ...options);
    };
    process.on("exit", () => fs.writeSync(2, "loaded " + loaded + "\\n"));
    require(${JSON.stringify(command)});`;
  const { stderr, status } = spawnSync(process.execPath, ["-e", count, command, ...words], {
    encoding: "utf8",
    env: environment,
  });
  const [, bytes] = /^loaded (\d+)$/m.exec(stderr) ?? [];
  if (status !== 0 || bytes === undefined) throw new Error(`${words.join(" ")}: ${stderr}`);
  return Number(bytes);
}

try {
  measure();
} finally {
  rmSync(home, { recursive: true, force: true });
}
