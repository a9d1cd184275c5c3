import { expect, test } from "vitest";
import { parseAddress } from "../../../src/settings/address/address.js";
import { queriesOf } from "../../../src/settings/explain/holder-query.js";
import { HoldingFiles } from "../../../src/settings/explain/holding-files.js";
import { type Entries, installationIn, installationOf, startedDebian } from "../../support/installation.js";
import { memoryTree } from "../../support/memory-tree.js";

async function linesOf(entries: Entries): Promise<string[]> {
  const files = await installationOf(startedDebian(entries));
  const queries = queriesOf(files.source(), await parseAddress("logger.config:a"));
  return new HoldingFiles(files).lines(queries).map(({ line, key }) => `${line} ${key}`);
}

test.each([
  { says: "a file", there: { "logger.config": "a=1\n" }, found: ["1 a"] },
  { says: "nothing", there: {}, found: [] },
])("$says in the place of a file: $found", async ({ there, found }) => {
  expect(await linesOf(there)).toEqual(found);
});

test("a directory in the place of a file holds no line", async () => {
  const files = await installationOf(startedDebian({ "logger.config/x": "" }));
  const query = { kind: "keys", file: "logger.config", keys: ["a"] } as const;
  expect(new HoldingFiles(files).lines([query])).toEqual([]);
});

test("a file that cannot be read holds no line, and others are looked through", async () => {
  const files = await installationOf(startedDebian({ "logger.config": null, "sam.config": "a=1\n" }));
  const queries = ["logger.config", "sam.config"].map((file) => ({
    kind: "keys" as const,
    file,
    keys: ["a"],
  }));
  expect(new HoldingFiles(files).lines(queries).map(({ status }) => status.path)).toEqual([
    expect.stringContaining("/sam.config"),
  ]);
});

test("no file is read again for another address", async () => {
  const read: string[] = [];
  const tree = memoryTree(startedDebian({ "router.config": "i2cp.port=1\n" }));
  const counting = {
    ...tree,
    read: (path: string) => {
      read.push(path);
      return tree.read(path);
    },
  };
  const files = new HoldingFiles(await installationIn(counting, { root: "/" }));
  const queries = [{ kind: "keys", file: "router.config", keys: ["i2cp.port"] }] as const;
  files.lines(queries);
  const before = read.length;
  files.lines(queries);
  expect([before > 0, read.length]).toEqual([true, before]);
});
