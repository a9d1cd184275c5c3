import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disk } from "../../src/store/disk.js";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "i2pconf-disk-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

test.skipIf(process.platform === "win32")("the mode is that of the file, whatever link leads to it", () => {
  const [file, link] = [join(dir, "file"), join(dir, "link")];
  writeFileSync(file, "");
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  expect([disk.mode(file), disk.mode(link)]).toEqual([0o640, 0o640]);
});

test("what is not there has no mode", () => {
  expect(disk.mode(join(dir, "nothing"))).toBeUndefined();
});
