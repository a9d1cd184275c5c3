// `npm run bench:tunnels [ROUNDS]`: what `doctor`, `ports` and the next start cost in an installation with up to 1,000 tunnels.
//
// The tunnels are in one file, or each in a file of its own. Every round asks every installation once; figures are medians over all rounds, in
// one process that has done it before, the reading of the files included.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Installation } from "../../dist/index.js";
import { atMost, logLogSlope, number, report, statistics } from "./report.mjs";

const rounds = Number(process.argv[2] ?? 11);
const sizes = [100, 250, 500, 1000];
const fixture = fileURLToPath(new URL("../../fixtures/debian", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "i2pconf-bench-"));
const live = "var/lib/i2p/i2p-config";

/** The lines of a client tunnel, each with a port of its own. */
const fieldsOf = (number) => [
  "interface=127.0.0.1",
  `listenPort=${10_000 + number}`,
  `name=tunnel ${number}`,
  "option.inbound.length=3",
  "option.outbound.length=3",
  "sharedClient=false",
  "startOnLoad=true",
  `targetDestination=site${number}.i2p:80`,
  "type=client",
];

/** An installation with so many tunnels, in one file or in many. */
function installationOf(form, size) {
  const root = join(home, `${form}-${size}`);
  cpSync(fixture, root, { recursive: true });
  const numbers = Array.from({ length: size }, (_, number) => number);
  if (form === "one file") {
    const lines = numbers.flatMap((number) => fieldsOf(number).map((field) => `tunnel.${number}.${field}\n`));
    writeFileSync(join(root, live, "i2ptunnel.config"), lines.join(""));
    return root;
  }
  const directory = join(root, live, "i2ptunnel.config.d");
  mkdirSync(directory);
  rmSync(join(root, live, "i2ptunnel.config"));
  for (const number of numbers) {
    const name = `${String(number).padStart(2, "0")}-tunnel ${number}-i2ptunnel.config`;
    writeFileSync(join(directory, name), `${fieldsOf(number).join("\n")}\n`);
  }
  return root;
}

/** What is asked, and what the answer must hold for each tunnel. */
const questions = [
  ["doctor", async (i2p) => (await i2p.doctor({ location: "config" })).length > 0],
  ["ports", async (i2p, size) => (await i2p.ports()).listeners.length > size],
  ["next start", async (i2p, size) => (await i2p.nextStart()).tunnels.length === size],
];

async function timeOf(question, root, size) {
  const start = process.hrtime.bigint();
  const isRight = await question(await Installation.open({ root }), size);
  if (!isRight) throw new Error(`the answer of ${root} is wrong`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

async function growthRows(form) {
  const installations = sizes.map((size) => ({ size, root: installationOf(form, size) }));
  const rows = questions.flatMap(([name, question]) =>
    installations.map((each) => ({ ...each, name, question, samples: [] })),
  );
  for (let round = -2; round < rounds; round++) {
    for (const { question, root, size, samples } of rows) {
      const time = await timeOf(question, root, size);
      if (round >= 0) samples.push(time);
    }
  }
  for (const [name] of questions) {
    const figures = rows
      .filter((row) => row.name === name)
      .map(({ size, samples }) => ({ size, ...statistics(samples) }));
    report(name, [
      ...figures.map(({ size, median, p10, p90 }) => ({
        name: `${name}, ${number(size)} tunnels in ${form}`,
        figure: median,
        unit: "ms",
        p10,
        p90,
      })),
      {
        name: `slope of ${name}, ${number(sizes[0])} to ${number(sizes.at(-1))} tunnels in ${form}`,
        figure: logLogSlope(figures.map(({ size, median }) => [size, median])),
        unit: "",
        compared: "figure",
        goal: atMost(1.05),
      },
    ]);
    console.log();
  }
}

try {
  for (const form of ["one file", "files of their own"]) await growthRows(form);
} finally {
  rmSync(home, { recursive: true });
}
