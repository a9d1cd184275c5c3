import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { awaitRoutersSave } from "../../src/store/settle.js";
import { temporaryHome } from "../support/transaction.js";

let file = "";
beforeEach(() => {
  file = join(temporaryHome().home, "router.config");
});

/** How often the router's file is looked at; it goes after some looks. */
function looksAt(most: number): number {
  let looks = 0;
  const fs: FileSystem = {
    ...fileSystem,
    lstat: (path) => (++looks > most ? undefined : fileSystem.lstat(path)),
  };
  awaitRoutersSave(file, fs);
  return looks;
}

describe("awaitRoutersSave", () => {
  it("does not wait where the router saves nothing", () => expect(looksAt(10)).toBe(1));

  it("waits until the router's new text is in its place", () => {
    writeFileSync(`${file}.tmp`, "");
    expect(looksAt(3)).toBe(4);
  });

  it("does not wait for what is left from a crash of the router", () => {
    writeFileSync(`${file}.tmp`, "");
    utimesSync(`${file}.tmp`, new Date(0), new Date(0));
    expect(looksAt(10)).toBe(1);
  });

  it("does not wait for ever", () => {
    writeFileSync(`${file}.tmp`, "");
    const begun = performance.now();
    looksAt(Number.POSITIVE_INFINITY);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
