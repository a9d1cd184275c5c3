// What all measurements share: statistics, the table, and bench.json.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the figures go; rows of other measurements stay in it. */
const resultFile = fileURLToPath(new URL("../../bench.json", import.meta.url));

/** The value below which a fraction of the sorted samples lies. */
function quantile(sorted, fraction) {
  const at = fraction * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** Median and spread of some samples. */
export function statistics(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p10: quantile(sorted, 0.1), p90: quantile(sorted, 0.9) };
}

/**
 * The slope of a straight line through the logarithms of size and cost: 1 where the cost is linear.
 * `points` are pairs of size and cost.
 */
export function logLogSlope(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return above / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

/** A goal that a figure is compared with. */
export const atMost = (limit) => ({
  text: `≤ ${number(limit)}`,
  isMet: (figure) => figure <= limit,
});
export const atLeast = (limit) => ({
  text: `≥ ${number(limit)}`,
  isMet: (figure) => figure >= limit,
});

/** A number as people read it: three digits that matter, thousands parted. */
export function number(value) {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en-US");
  return value.toPrecision(3);
}

const columns = ["name", "figure", "spread", "ratio", "goal", "verdict"];

/**
 * Prints the rows as one table and puts them into bench.json, in place of rows of the same names.
 * A row is `{ name, figure, unit, p10, p90, ratio, goal, compared }`; `goal` holds for the figure called `compared`, by default `ratio`.
 */
export function report(title, rows) {
  const cells = rows.map((row) => ({ ...row, verdict: verdictOf(row) })).map(cellsOf);
  const header = {
    name: title,
    figure: "median",
    spread: "p10..p90",
    ratio: "ratio",
    goal: "goal",
    verdict: "",
  };
  const widths = columns.map((name) => Math.max(...[header, ...cells].map((row) => row[name].length)));
  for (const row of [header, ...cells]) {
    const line = columns.map((name, i) =>
      i === 0 || i >= 4 ? row[name].padEnd(widths[i]) : row[name].padStart(widths[i]),
    );
    console.log(line.join("  ").trimEnd());
  }
  save(rows);
}

function cellsOf({ name, figure, unit, p10, p90, ratio, goal, verdict, note }) {
  return {
    name,
    figure: figure === undefined ? (note ?? "") : `${number(figure)} ${unit}`,
    spread: p10 === undefined ? "" : `${number(p10)}..${number(p90)}`,
    ratio: ratio === undefined ? "" : `${ratio.toFixed(2)} ×`,
    goal: goal?.text ?? "",
    verdict,
  };
}

function verdictOf({ goal, compared = "ratio", ...row }) {
  if (goal === undefined || row[compared] === undefined) return "";
  return goal.isMet(row[compared]) ? "met" : "MISSED";
}

function save(rows) {
  const old = readResults();
  const names = new Set(rows.map(({ name }) => name));
  const now = rows.map(({ name, figure, unit, p10, p90, ratio, goal, compared, note }) => ({
    name,
    figure,
    unit,
    p10,
    p90,
    ratio,
    goal: goal?.text,
    verdict: verdictOf({ goal, compared, figure, ratio }) || undefined,
    note,
    node: process.version,
  }));
  const rest = old.rows.filter(({ name }) => !names.has(name));
  writeFileSync(resultFile, `${JSON.stringify({ rows: [...rest, ...now] }, null, 2)}\n`);
  console.log(`\n${rows.length} rows written to bench.json`);
}

function readResults() {
  try {
    return JSON.parse(readFileSync(resultFile, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return { rows: [] };
    throw error;
  }
}
