import { expect, it } from "vitest";
import { examine } from "../../src/doctor/examine.js";
import { planFixes } from "../../src/doctor/fixing/plan-fixes.js";
import type { Rule } from "../../src/doctor/rule.js";
import { ruleNamed, rules } from "../../src/doctor/rules.js";
import { opened, type Situation } from "../support/doctor.js";

const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

/** Files of which something grows, by what it is. */
const growing: readonly (readonly [
  what: string,
  size: number,
  files: (size: number) => Situation["files"],
])[] = [
  ["tunnels", 250, (size) => ({ "i2ptunnel.config": repeat(size, tunnel) })],
  [
    "files of tunnels",
    250,
    (size) =>
      Object.fromEntries(
        Array.from({ length: size }, (_, i) => [
          `i2ptunnel.config.d/${String(i).padStart(4, "0")}-i2ptunnel.config`,
          tunnel(i).replaceAll(`tunnel.${i}.`, ""),
        ]),
      ),
  ],
  [
    "client apps",
    250,
    (size) => ({
      "clients.config": repeat(
        size,
        (i) => `clientApp.${i}.main=a.B${i}\nclientApp.${i}.args=${i} ; x\nclientApp.${i}.name=B\n`,
      ),
    }),
  ],
  ["lines of one key", 5000, (size) => ({ "router.config": repeat(size, (i) => `i2cp.port=${i}\n`) })],
  [
    "keys that nobody knows",
    2000,
    (size) => ({ "router.config": repeat(size, (i) => `i2np.udp.por${i}=${i}\n`) }),
  ],
  [
    "lines that are nothing",
    2000,
    (size) => ({ "router.config": repeat(size, (i) => `i2cp.port: ${i}\n a${i} =1 # x\n`) }),
  ],
  [
    "lines that go on",
    2000,
    (size) => ({ "router.config": `stat.summaries=a,\\\n${repeat(size, () => "  b,\\\n")}` }),
  ],
  [
    "a value",
    50_000,
    (size) => ({
      "router.config": `stat.summaries=${"a".repeat(size)}\nexplicitPeers=${" ,".repeat(size)}\ni2cp.port=${"7".repeat(size)}\ni2np.udp.host=${"; ".repeat(size)}\n`,
      "clients.config": `clientApp.0.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.0.args=${"' ".repeat(size)}\n`,
    }),
  ],
];

function tunnel(i: number): string {
  const prefix = `tunnel.${i}.`;
  return `${prefix}name=t${i}\n${prefix}type=client\n${prefix}interface=0.0.0.0\n${prefix}listenPort=${2000 + (i % 9)}\n${prefix}sharedClient=true\n${prefix}option.inbound.length=0\n`;
}

function timeOf(files: Situation["files"], work: (situation: ReturnType<typeof opened>) => void): number {
  const situation = opened({ files });
  const start = performance.now();
  work(situation);
  return performance.now() - start;
}

/** Four times as much should take four times as long, not sixteen times; what takes some milliseconds alone has not grown. */
function growsFaster(time: (size: number) => number, size: number): boolean {
  const least = (times: number) => Math.min(time(times * size), time(times * size));
  time(size);
  const large = least(4);
  return large > 100 && large > 9 * least(1);
}

it.each(growing)(
  "what is examined takes a time that grows with the %s alone",
  (_, size, files) => {
    const slow = (some: readonly Rule[]) =>
      growsFaster((count) => timeOf(files(count), ({ subjects }) => examine(subjects, some)), size);
    // All at once are fast; which one is slow is asked if they are not.
    expect(slow(rules) ? rules.filter((rule) => slow([rule])).map(({ id }) => id) : []).toEqual([]);
  },
  60_000,
);

it.each<readonly [what: string, rule: string, line: (i: number) => string]>([
  ["lines that go", "F01", (i) => `i2cp.port=${i}\n`],
  ["lines that come", "F02", (i) => `a.${i}=1 # x\n`],
  ["keys that change", "F04", (i) => ` a.${i} =1\n`],
])(
  "what is mended takes a time that grows with the %s alone",
  (_, id, line) => {
    const some = [ruleNamed(id)].filter((rule) => rule !== undefined);
    const time = (size: number) =>
      timeOf({ "router.config": repeat(size, line) }, ({ patients }) => planFixes(patients, some));
    expect(some).toHaveLength(1);
    expect(growsFaster(time, 5000)).toBe(false);
  },
  60_000,
);
