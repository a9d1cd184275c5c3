import { savedAt } from "../install/next-start/saved-at.js";
import { predict } from "../install/predict.js";
import { encodeValue } from "../schema/codec.js";
import { isSecretKey, PROTECTED } from "../schema/secrets.js";
import type { Value } from "../schema/value.js";
import { type Address, parseAddress } from "../settings/address/address.js";
import {
  type Explanation,
  explain,
  type Holder,
  type Situation,
  situationOf,
} from "../settings/explain/explain.js";
import { explainTunnels } from "../settings/explain/explain-tunnels.js";
import { isPlural } from "../settings/reading/read.js";
import { ConfigError } from "../text/error.js";
import { separatorIn } from "./changed-line.js";
import { type CommandLine, scopeOf } from "./command-line.js";
import { Exit } from "./exit-codes.js";
import { openFiles } from "./files.js";
import { plain, print } from "./output.js";
import { restartText } from "./report.js";

/** `explain ADDRESS…`: every line that holds it, which one counts and why, and what the next start makes of it; exit 1 where nothing is set. */
export async function explainVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  if (operands.length === 0)
    throw new ConfigError("USAGE", "explain takes at least one address, such as console.bind");
  const { values } = line;
  const files = await openFiles(line);
  const prediction = predict(files, savedAt(files.machine.now()));
  const situation = situationOf(files, prediction, scopeOf(line, process.env));
  const found: Explanation[] = [];
  for (const address of await Promise.all(operands.map((operand) => parseAddress(operand))))
    found.push(...(await each(situation, address)).map((explanation) => shown(explanation, values)));
  if (values.json) print(`${JSON.stringify({ explanations: found.map(jsonOf) })}\n`);
  else print(found.map(textOf).join("\n"));
  return found.length > 0 && found.every(({ value }) => value !== undefined) ? Exit.done : Exit.no;
}

/** An address that means several tunnels is explained for each of them that has the field. */
async function each(situation: Situation, address: Address): Promise<readonly Explanation[]> {
  return address.kind === "tunnel" && isPlural(address)
    ? explainTunnels(situation, address)
    : [await explain(situation, address)];
}

function shown(explanation: Explanation, values: CommandLine["values"]): Explanation {
  if (values["show-secrets"]) return explanation;
  const { address, holders } = explanation;
  const isSecret =
    isSecretKey(address.slice(address.indexOf(":") + 1)) || holders.some(({ key }) => isSecretKey(key));
  if (!isSecret) return explanation;
  const hide = (value: Value | undefined) => (value === undefined ? undefined : PROTECTED);
  return {
    ...explanation,
    value: hide(explanation.value),
    afterNextStart: hide(explanation.afterNextStart),
    holders: holders.map((holder) => ({ ...holder, text: PROTECTED })),
  };
}

function jsonOf(explanation: Explanation) {
  const { address, summary, danger, value, origin, fallback, restart, holders } = explanation;
  const { nextStart, afterNextStart, problems } = explanation;
  return {
    address,
    summary: summary ?? null,
    danger: danger ?? null,
    value: value ?? null,
    path: origin?.path ?? null,
    line: origin?.line ?? null,
    default: fallback ?? null,
    restart,
    holders,
    nextStart: { changes: nextStart, value: afterNextStart ?? null, problems },
  };
}

function textOf(explanation: Explanation): string {
  const { address, summary, danger, value, fallback, restart, restarted, holders } = explanation;
  const { nextStart, problems } = explanation;
  const rows = [`${address} = ${valueText(value)}`];
  if (summary !== undefined) rows.push(`  ${summary}.`);
  if (danger !== undefined) rows.push(`  Mind: ${danger}`);
  rows.push(`  default: ${valueText(fallback)}`, `  a change: ${restartText(restart, [restarted])}`);
  rows.push(holders.length > 0 ? "  lines that hold it:" : "  no line holds it");
  rows.push(...holders.flatMap(holderRows));
  rows.push("  the next start:", ...nextStart.map((change) => `    ${change}`));
  rows.push(...problems.map(({ path, message }) => `    problem: ${path}: ${message}`));
  rows.push(`    ${nextValueText(explanation)}`);
  return plain(`${rows.join("\n")}\n`);
}

function holderRows({ path, line, key, text, state, wins, reason }: Holder): string[] {
  return [
    `  ${wins ? "*" : " "} ${path}:${line}: ${key}${separatorIn(path)}${text}`,
    `      ${wins ? "counts" : state}: ${reason}`,
  ];
}

function nextValueText({ address, atNextStart, afterNextStart }: Explanation): string {
  switch (atNextStart) {
    case "stays":
      return "the value stays";
    case "changes":
      return `the value becomes ${valueText(afterNextStart)}`;
    case "ambiguous":
      return `several match ${address} then`;
  }
}

function valueText(value: Value | undefined): string {
  return value === undefined ? "(not set)" : encodeValue(value);
}
