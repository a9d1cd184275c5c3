import { readFileSync } from "node:fs";
import { afterAll } from "vitest";
import * as z from "zod/mini";

/** The cases of `fixtures/vectors/NAME.json`: results of Java I2P's own code, 2.8.0 unless the file's `meta` says otherwise. */
export function readVectors<Case extends z.ZodMiniType>(name: string, schema: Case): z.infer<Case>[] {
  const path = new URL(`../../fixtures/vectors/${name}.json`, import.meta.url);
  return z.object({ cases: z.array(schema) }).parse(JSON.parse(readFileSync(path, "utf8"))).cases;
}

/** Counts the cases that a suite really ran, and prints the number at its end. */
export function countCases(what: string): () => void {
  let ran = 0;
  afterAll(() => console.log(`${what}: ${ran} cases ran`));
  return () => {
    ran++;
  };
}
