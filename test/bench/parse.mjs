// `npm run bench:parse [ROUNDS]`: what the library does in one process, against other parsers of key=value files.
//
// Every round runs every row once, one after the other; the figures are medians over all rounds. `dist/index.js` is what is measured.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import dotProperties from "dot-properties";
import { PropertiesEditor } from "properties-file/editor";
import { parseProperties } from "../../dist/index.js";
import { freshText, interleaved, timeOf } from "./interleaved.mjs";
import { atLeast, atMost, logLogSlope, number, report, statistics } from "./report.mjs";
import { textOfKeys, textOfSize } from "./sample.mjs";

const rounds = Number(process.argv[2] ?? 41);

/** Parsing 1 MB: ours first; a ratio says how much longer than ours the others take. */
function parseRows() {
  const bytes = Buffer.from(textOfSize(1_000_000), "latin1");
  const lineCount = freshText(bytes).split("\n").length - 1;
  const samples = interleaved(
    [
      ["parseProperties, nodes as columns", (text) => parseProperties(text).lines.count],
      [
        "parseProperties, with the key index",
        (text) => parseProperties(text).index.effective("tunnel.0.type"),
      ],
      ["parseProperties, a node object a line", (text) => [...parseProperties(text).nodes()].length],
      ['split("\\n"), the floor', (text) => text.split("\n").length],
      ["properties-file, PropertiesEditor", (text) => new PropertiesEditor(text).nodes.length],
      ["dot-properties, AST", (text) => dotProperties.parseLines(text, true).length],
    ],
    bytes,
    rounds,
  );
  const medians = new Map([...samples].map(([name, times]) => [name, statistics(times)]));
  const [ours] = medians.values();
  const goals = new Map([
    ['split("\\n"), the floor', atLeast(1 / 2.5)],
    ["properties-file, PropertiesEditor", atLeast(4)],
    ["dot-properties, AST", atLeast(5)],
  ]);
  console.log(
    `parsing ${(bytes.length / 1e6).toFixed(2)} MB, ${lineCount} lines; the ratio is to "nodes as columns"\n`,
  );
  report(
    "parse 1 MB",
    [...medians].map(([name, { median, p10, p90 }]) => ({
      name: `parse 1 MB: ${name}`,
      figure: bytes.length / 1000 / median,
      unit: "MB/s",
      p10: bytes.length / 1000 / p90,
      p90: bytes.length / 1000 / p10,
      ratio: median / ours.median,
      goal: goals.get(name),
    })),
  );
}

/** 10^6 reads of keys in no particular order, in documents of several sizes. */
function getRows() {
  const readers = [100, 20_000, 100_000].map((count) => {
    const document = parseProperties(textOfKeys(count));
    const keys = [...document.keys()];
    const order = Array.from({ length: 1_000_000 }, (_, i) => keys[(i * 7919) % keys.length]);
    const read = () => order.reduce((length, key) => length + document.get(key).length, 0);
    return { name: `get, ${number(count)} keys`, read, rates: [] };
  });
  for (let round = -2; round < 11; round++) {
    for (const { read, rates } of readers) {
      const time = timeOf(read);
      if (round >= 0) rates.push(1e3 / time);
    }
  }
  console.log("\n10^6 reads of keys; millions a second\n");
  report(
    "get",
    readers.map(({ name, rates }) => {
      const { median, p10, p90 } = statistics(rates);
      return { name, figure: median, unit: "M/s", p10, p90, goal: atLeast(10), compared: "figure" };
    }),
  );
}

/** Sets every key of a document in one edit, to a value that it did not have. */
function setAll(document, keys) {
  return document.edit((draft) => {
    for (const key of keys) draft.set(key, "another");
  }).text.length;
}

/** n sets on n keys, and the growth of parsing and setting from 10^3 to 10^6 keys. */
function growthRows() {
  const sizes = [1e3, 1e4, 1e5, 1e6].map((count) => ({
    count,
    bytes: Buffer.from(textOfKeys(count), "latin1"),
    // Enough repetitions that the smallest sizes take long enough for the clock.
    repeat: Math.max(1, 2e5 / count),
    rounds: count === 1e6 ? 3 : 9,
  }));
  const figures = sizes.map(({ count, bytes, repeat, rounds }) => {
    const parse = [];
    const set = [];
    for (let round = -3; round < rounds; round++) {
      const texts = Array.from({ length: repeat }, () => freshText(bytes));
      const parseTime = timeOf(() => texts.reduce((sum, text) => sum + parseProperties(text).lines.count, 0));
      const documents = texts.map((text) => parseProperties(text));
      const keys = [...documents[0].keys()];
      const setTime = timeOf(() => documents.reduce((sum, document) => sum + setAll(document, keys), 0));
      if (round < 0) continue;
      parse.push(parseTime / repeat);
      set.push(setTime / repeat);
    }
    return { count, parse: statistics(parse), set: statistics(set) };
  });
  const rows = figures.flatMap(({ count, parse, set }) => [
    { name: `parse ${number(count)} keys`, ...inMilliseconds(parse) },
    {
      name: `set all of ${number(count)} keys`,
      ...inMilliseconds(set),
      ratio: set.median / parse.median,
      ...(count === 1e5 && { goal: atMost(20) }),
    },
  ]);
  const slope = (name, of) => ({
    name,
    figure: logLogSlope(figures.map((figure) => [figure.count, of(figure)])),
    unit: "",
    goal: atMost(1.05),
    compared: "figure",
  });
  console.log("\ngrowth; the ratio of a set row is to parsing the same text once\n");
  report("growth", [
    ...rows,
    slope("slope of parsing, 10^3 to 10^6 keys", ({ parse }) => parse.median),
    slope("slope of setting, 10^3 to 10^6 keys", ({ set }) => set.median),
  ]);
}

function inMilliseconds({ median, p10, p90 }) {
  return { figure: median, unit: "ms", p10, p90 };
}

const peakName = "peak of the process, above that for an empty file";

/** Memory of parsed files, each in a process of its own. */
function memoryRows() {
  const home = mkdtempSync(join(tmpdir(), "i2pconf-bench-"));
  try {
    const [nothing, ...sizes] = [0, 1e5, 1e6, 1e7, 4e7].map((size) => memoryOf(home, size));
    const large = sizes[2];
    const row = (name, bytes, goal) => ({
      name,
      figure: bytes / 1e6,
      unit: "MB",
      ratio: bytes / large.size,
      goal,
    });
    console.log("\nmemory of a file of 10 MB; the ratio is to the file\n");
    report("memory", [
      row("held by text and lines of 10 MB", large.lines, atMost(12)),
      row("held with the key index too", large.index, atMost(12)),
      large.peak === null
        ? { name: peakName, note: "not measured" }
        : row(peakName, large.peak - nothing.peak, atMost(12)),
      {
        name: "slope of memory held, 10^5 to 4 × 10^7 bytes",
        figure: logLogSlope(sizes.map(({ size, index }) => [size, index])),
        unit: "",
        goal: atMost(1.05),
        compared: "figure",
      },
    ]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function memoryOf(home, size) {
  const file = join(home, `${size}.config`);
  writeFileSync(file, textOfSize(size));
  const script = fileURLToPath(new URL("memory.mjs", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", script, file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

console.log(`node ${process.version}, ${rounds} rounds, interleaved\n`);
parseRows();
getRows();
growthRows();
memoryRows();
