import { readFileSync } from "node:fs";

/** A check of the facts. */
export interface LintFact {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
}

/** The checks that the facts ask for, from their tables. */
export function lintFacts(): readonly LintFact[] {
  const text = readFileSync(new URL("../../fixtures/facts/lints.md", import.meta.url), "utf8");
  const rows = text.matchAll(/^\| ([FSNXAQW]\d\d) ([A-Za-z0-9-]+)[^|]*\| (error|warn|info) \|/gm);
  return Array.from(rows, ([, id = "", name = "", severity = ""]) => ({ id, name, severity }));
}
