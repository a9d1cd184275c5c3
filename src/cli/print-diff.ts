import type { FilePlan } from "../install/file-plan.js";
import { unifiedDiff } from "../install/unified-diff.js";
import type { CommandLine } from "./command-line.js";
import { print } from "./output.js";

const RED = "\u001B[31m";
const GREEN = "\u001B[32m";
const PLAIN = "\u001B[0m";

/** A file's unified diff on stdout, coloured on a terminal. */
export function printDiff(file: FilePlan, values: CommandLine["values"]): void {
  printPatch(unifiedDiff(file, values["show-secrets"]), values);
}

/** A unified diff on stdout. */
export function printPatch(text: string, values: CommandLine["values"]): void {
  print(isColoured(values.color) ? text.replace(/^[-+].*$/gm, colour) : text);
}

function colour(row: string): string {
  return `${row.startsWith("+") ? GREEN : RED}${row}${PLAIN}`;
}

function isColoured(choice: string | undefined): boolean {
  if (choice === "always") return true;
  if (choice === "never" || process.env["NO_COLOR"]) return false;
  return process.stdout.isTTY;
}
