import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Severity } from "../text/diagnostic.js";
import type { Found } from "./examine.js";
import type { Rule } from "./rule.js";

const levels = { error: "error", warn: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** Findings as a log of SARIF 2.1.0, which CI systems read: one run with all rules that were asked. Columns count UTF-16 code units. */
export function sarifOf(findings: readonly Found[], rules: readonly Rule[], version: string) {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "i2pconf",
            version,
            rules: rules.map(({ id, name, severity, detects }) => ({
              id,
              name,
              shortDescription: { text: detects },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexes.get(finding.rule) ?? -1,
          level: levels[finding.severity],
          message: { text: finding.message },
          locations: [{ physicalLocation: placeOf(finding) }],
        })),
      },
    ],
  } as const;
}

/** A path that begins at no root stays so: CI systems take it from the top of what they have checked out. */
function placeOf({ path, line, column }: Found) {
  const isAbsolute = resolve(path) === path;
  const uri = isAbsolute ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join("/");
  const region =
    line === null ? {} : { region: { startLine: line, ...(column !== null && { startColumn: column }) } };
  return { artifactLocation: { uri }, ...region };
}
