import type { FilePlan } from "../install/file-plan.js";
import { unifiedDiff } from "../install/unified-diff.js";
import { coloured, isColoured } from "./colour.js";
import type { CommandLine } from "./command-line.js";
import { print } from "./output.js";

/** A file's unified diff on stdout, coloured on a terminal. */
export function printDiff(file: FilePlan, values: CommandLine["values"]): void {
  printPatch(unifiedDiff(file, values["show-secrets"]), values);
}

/** A unified diff on stdout. */
export function printPatch(text: string, values: CommandLine["values"]): void {
  const paint = (row: string) => coloured(row, row.startsWith("+") ? "green" : "red");
  print(isColoured(values.color) ? text.replace(/^[-+].*$/gm, paint) : text);
}
