// Run by parse.mjs with --expose-gc and the name of a file: how many bytes the parsed file holds on to, as JSON.
import { readFileSync } from "node:fs";
import { parseProperties } from "../../dist/index.js";

function held() {
  for (let i = 0; i < 4; i++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most memory that this process ever had, where the system tells. What getrusage gives can be that of the process that started it. */
function peakOf() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
  } catch {
    return null;
  }
}

const bytes = readFileSync(process.argv[2]);
const before = held();
const document = parseProperties(bytes);
const lineCount = document.lines.count;
const lines = held() - before;
const value = document.get("tunnel.0.name");
const index = held() - before;
const peak = peakOf();
// Named here again, so that nothing of it is collected before.
const keyCount = [...document.keys()].length;
console.log(JSON.stringify({ size: bytes.length, lines, index, peak, lineCount, keyCount, value }));
