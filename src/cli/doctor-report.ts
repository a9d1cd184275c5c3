import type { Found } from "../doctor/examine.js";
import { ruleNamed } from "../doctor/rules.js";
import type { Severity } from "../text/diagnostic.js";
import { shellWord } from "../text/shell-word.js";
import { type Colour, coloured, isColoured } from "./colour.js";
import type { CommandLine } from "./command-line.js";
import { plain, print, tell } from "./output.js";

/** A finding as `--json` has it; the shape is a contract (docs/command.md). */
export function findingJson(finding: Found, line: CommandLine, paths: readonly string[]) {
  const { rule, severity, path, line: at, column, message, fix } = finding;
  return { rule, severity, path, line: at, column, message, fix: fix ? fixCommand(rule, line, paths) : null };
}

/** The command that mends what a rule finds. */
function fixCommand(rule: string, { values }: CommandLine, paths: readonly string[]): string {
  const options = (["root", "base-dir", "config-dir", "also", "location"] as const).flatMap((name) =>
    [values[name] ?? []].flat().map((value) => `--${name} ${shellWord(value)}`),
  );
  return ["i2pconf", ...options, "doctor --fix", rule, ...paths.map(pathWord)].join(" ");
}

/** What would be read as an option or as a rule is told apart from them by its directory. */
function pathWord(path: string): string {
  return shellWord(path.startsWith("-") || ruleNamed(path) ? `./${path}` : path);
}

const colours: Readonly<Record<Severity, Colour>> = { error: "red", warn: "yellow", info: "cyan" };

/** A line for each finding on stdout, as compilers print them, and how many there are on stderr. */
export function printFindings(findings: readonly Found[], { values }: CommandLine): void {
  const mayColour = findings.length > 0 && isColoured(values.color);
  const rows = findings.map(({ rule, name, severity, message, fix, path, line, column }) => {
    const place = [path, line, column].filter((part) => part !== null).join(":");
    const word = mayColour ? coloured(severity, colours[severity]) : severity;
    const text = `${message} [${rule} ${name}${fix ? ", can be mended" : ""}]`;
    return `${plain(place)}: ${word}: ${plain(text)}\n`;
  });
  print(rows.join(""));
  if (!values.quiet) tell(`${countText(findings)}\n`);
}

function countText(findings: readonly Found[]): string {
  if (findings.length === 0) return "nothing found";
  const count = (severity: Severity, one: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${one}${number === 1 ? "" : "s"}`];
  };
  const counts = [...count("error", "error"), ...count("warn", "warning"), ...count("info", "remark")];
  const mended = findings.filter(({ fix }) => fix).length;
  const how = mended === 0 ? "" : `; doctor --fix mends ${mended === findings.length ? "all of it" : mended}`;
  return `${counts.join(", ")}${how}`;
}
