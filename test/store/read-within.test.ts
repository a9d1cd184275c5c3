import { closeSync, mkdtempSync, openSync, readSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { readWithin } from "../../src/store/read-within.js";
import { codeOf } from "../support/errors.js";

/** Every call is the real one, but for a read that a test makes fail. */
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, readSync: vi.fn(fs.readSync) };
});

function file(content: string): string {
  const home = mkdtempSync(join(tmpdir(), "i2pconf-read-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  writeFileSync(join(home, "x"), content);
  return join(home, "x");
}

test.each(["", "x", "x".repeat(200_000)])("a file up to the limit is read", (text) => {
  expect(Buffer.from(readWithin(file(text), 200_000, "x")).toString() === text).toBe(true);
});

test("a larger one is refused by its size, before it is read", () => {
  const path = file("");
  truncateSync(path, 2 ** 40);
  expect(codeOf(() => readWithin(path, 200_000, path))).toBe("INPUT_TOO_LARGE");
});

test("what has no size and no end is refused when the limit is reached", () => {
  expect(codeOf(() => readWithin("/dev/zero", 200_000, "/dev/zero"))).toBe("INPUT_TOO_LARGE");
});

test("what has no size is read to its end", () => {
  expect(readWithin("/dev/null", 0, "/dev/null")).toHaveLength(0);
});

test("a descriptor is read from where it is, and stays open", () => {
  const descriptor = openSync(file("content"), "r");
  onTestFinished(() => closeSync(descriptor));
  expect(Buffer.from(readWithin(descriptor, 100, "x")).toString()).toBe("content");
  expect(readWithin(descriptor, 100, "x")).toHaveLength(0);
});

test("a pipe that has nothing yet is waited for", () => {
  vi.mocked(readSync).mockImplementationOnce(() => {
    throw Object.assign(new Error("EAGAIN"), { code: "EAGAIN" });
  });
  expect(readWithin("/dev/null", 100, "/dev/null")).toHaveLength(0);
});
