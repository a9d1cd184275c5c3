import { describe, expect, it } from "vitest";
import { examine, type Found } from "../../src/doctor/examine.js";
import { looseFiles } from "../../src/doctor/loose-files.js";
import { rules } from "../../src/doctor/rules.js";
import { corpusOf } from "../support/corpus.js";
import { memoryTree } from "../support/memory-tree.js";
import { trueErrors } from "./corpus-errors.js";

const kinds = ["clients", "i2ptunnel", "router", "wrapper", "other", "jetty", "xml"];
const corpus = corpusOf(kinds);

/** What is wrong in one file by itself. */
function findingsIn(path: string, bytes: Uint8Array): readonly Found[] {
  const tree = memoryTree({ [`/${path}`]: bytes });
  return examine(looseFiles(tree, [`/${path}`]).open(tree), rules);
}

describe.skipIf(corpus === undefined)("the corpus, file by file", () => {
  const findings = (corpus ?? []).flatMap(({ path, bytes }) => findingsIn(path, bytes));

  it("has errors where the list of true ones has them, and nowhere else", () => {
    const found = new Map<string, number>();
    for (const { rule, severity, path } of findings) {
      if (severity !== "error") continue;
      const key = `${rule} ${path.slice(1)}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    const listed = trueErrors.flatMap(({ rule, files }) =>
      Object.entries(files).map(([path, count]) => [`${rule} ${path}`, count] as const),
    );
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  });

  it("says why each of them is true", () => {
    expect(trueErrors.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  it("is counted by rule", () => {
    const counts = rules.flatMap(({ id }) => {
      const own = findings.filter(({ rule }) => rule === id);
      const of = (severity: string) => own.filter((finding) => finding.severity === severity).length;
      return own.length === 0 ? [] : [`${id}  ${[of("error"), of("warn"), of("info")].join(" / ")}`];
    });
    console.log([`${corpus?.length} files; error / warn / info by rule:`, ...counts].join("\n"));
    expect(counts.length).toBeGreaterThan(30);
  });
});
